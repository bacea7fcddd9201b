// What the reader chose, before anything is painted. Where nothing can be kept, the page follows the system.
try {
  for (const name of ['scheme', 'text']) {
    const wish = localStorage.getItem('reader-' + name);
    if (wish) document.documentElement.dataset[name] = wish;
  }
} catch {}
