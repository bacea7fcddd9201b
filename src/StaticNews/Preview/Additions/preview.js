// The preview's only script: listens for edits and shows them. The pages of a build do not know it.
(() => {
  const host = document.querySelector('staticnews-preview');
  if (!host) return;
  const known = host.dataset;
  const labelled = new Map();
  let source = null;

  label();
  connect();
  keepClosed();
  document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);

  // Browsers keep at most six connections to a server: a tab that nobody sees lets its own go, and hears of what it missed when it is seen again.
  function connect() {
    if (source || document.hidden) return;
    const { page, now, print, look, server } = known;
    source = new EventSource('/.staticnews/live?' + new URLSearchParams({ page, now, print, look, server }));
    source.addEventListener('reload', () => {
      disconnect();
      location.reload();
    });
    source.addEventListener('styles', event => swapStyles(JSON.parse(event.data)));
    source.addEventListener('bar', event => showBar(JSON.parse(event.data)));
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) return;
      disconnect();
      setTimeout(connect, 1000);
    });
  }

  function disconnect() {
    source?.close();
    source = null;
  }

  // A new sheet takes the place of the old one when it has come, so that the page is never bare.
  function swapStyles({ sheets, print, look }) {
    Object.assign(known, { print, look });
    for (const url of sheets) {
      for (const link of document.querySelectorAll('link[rel~="stylesheet"]')) {
        const path = new URL(link.href).pathname;
        if (path === url || nameOf(path) !== nameOf(url)) continue;
        const next = link.cloneNode();
        next.href = url;
        next.addEventListener('load', () => link.remove());
        link.after(next);
      }
    }
  }

  // /assets/site.1a2b3c.css → /assets/site.css
  function nameOf(path) {
    return decodeURI(path).replace(/\.[^./]*(\.css)$/, '$1');
  }

  function showBar(html) {
    const isOpen = host.shadowRoot.querySelector('.bar')?.open;
    host.shadowRoot.innerHTML = html;
    if (isOpen) host.shadowRoot.querySelector('.bar').open = true;
    keepClosed();
    label();
  }

  function keepClosed() {
    host.shadowRoot?.querySelector('.close')?.addEventListener('click', event => event.target.closest('.mistakes').remove());
  }

  function mark(link, words) {
    labelled.set(link, [link.title, link.style.outline]);
    link.title = '[' + words + '] ' + link.title;
    link.style.outline = '2px dashed #d9822b';
  }

  // Links to articles that readers do not see yet say so, until readers do.
  function label() {
    for (const [link, [title, outline]] of labelled) Object.assign(link, { title }).style.outline = outline;
    labelled.clear();
    const labels = host.shadowRoot?.querySelector('.labels')?.textContent ?? '';
    for (const line of labels.split('\n')) {
      const [url] = line.split(' ', 1);
      if (!url) continue;
      for (const link of document.querySelectorAll('a[href]')) {
        if (link.getAttribute('href').split('#')[0] === url) mark(link, line.slice(url.length + 1));
      }
    }
  }
})();
