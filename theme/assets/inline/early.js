try {
  for (const name of ["scheme", "text"]) {
    const wish = localStorage.getItem("reader-" + name);
    if (wish) document.documentElement.dataset[name] = wish;
  }
} catch {}
