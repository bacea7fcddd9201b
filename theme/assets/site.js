// What the pages can do beyond what they do without a script. Each part looks for its own markup and rests where there is none.

const root = document.documentElement;

function say(status, text) {
  status.textContent = '';
  requestAnimationFrame(() => { status.textContent = text; });
}

/* The reader's choices. assets/inline/early.js brings them back on the next page. */

const choices = [...document.querySelectorAll('[data-choice]')];
const themeColours = [...document.querySelectorAll('meta[name="theme-color"]')].map((meta) => ({ meta, media: meta.media }));

function show(name, wish) {
  if (wish) root.dataset[name] = wish;
  else delete root.dataset[name];
  for (const choice of choices) {
    if (choice.dataset.choice !== name) continue;
    for (const input of choice.querySelectorAll('input')) input.checked = input.value === wish;
  }
  if (name !== 'scheme') return;
  for (const { meta, media } of themeColours) meta.media = !wish ? media : media.includes(wish) ? 'all' : 'not all';
}

function keep(name, wish) {
  try {
    if (wish) localStorage.setItem('reader-' + name, wish);
    else localStorage.removeItem('reader-' + name);
  } catch { /* The choice holds for this page. */ }
}

// Another tab may have chosen otherwise, and a page that the back button brings is as it was left.
function recall() {
  try {
    for (const choice of choices) show(choice.dataset.choice, localStorage.getItem('reader-' + choice.dataset.choice) ?? '');
  } catch { /* Nothing is kept. */ }
}

for (const choice of choices) {
  show(choice.dataset.choice, root.dataset[choice.dataset.choice] ?? '');
  choice.addEventListener('change', (event) => {
    show(choice.dataset.choice, event.target.value);
    keep(choice.dataset.choice, event.target.value);
  });
}
addEventListener('storage', recall);
addEventListener('pageshow', (event) => { if (event.persisted) recall(); });

/* Search: the module comes when somebody is about to ask. */

for (const form of document.querySelectorAll('form[data-suggest]')) {
  form.elements.q.addEventListener('focus', async () => {
    try {
      const { suggest } = await import(form.dataset.suggest);
      suggest(form);
    } catch { /* The form leads to the search page without help. */ }
  }, { once: true });
}

/* Sharing */

for (const share of document.querySelectorAll('[data-share]')) {
  const part = (name) => share.querySelector(`[data-${name}]`);
  const url = part('address').href;
  part('send').hidden = !navigator.share;
  part('send').addEventListener('click', () => {
    navigator.share({ title: document.querySelector('h1').textContent.trim(), url }).catch(() => { /* The reader thought better of it. */ });
  });
  part('copy').addEventListener('click', async () => {
    const status = part('said');
    try {
      await navigator.clipboard.writeText(url);
      say(status, status.dataset.copied);
    } catch {
      say(status, `${status.dataset.failed} ${url}`);
    }
  });
  part('print').addEventListener('click', () => print());
}

/* Videos: the player is asked for by a click, and not before. */

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-embed]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const address = new URL(link.dataset.embedPlayer);
  address.searchParams.set('autoplay', '1');
  const player = document.createElement('iframe');
  player.className = 'embed-player';
  player.title = link.querySelector('strong').textContent;
  player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  player.src = address;
  link.querySelector('.embed-poster').remove();
  link.removeAttribute('data-embed');
  link.before(player);
  player.focus();
});

/* Galleries: pictures one at a time, by mouse or by keyboard. */

for (const viewer of document.querySelectorAll('dialog[data-viewer]')) {
  const part = (name) => viewer.querySelector(`[data-${name}]`);
  const links = [...viewer.closest('.gallery').querySelectorAll('.gallery-grid a')];
  let shown = 0;

  const turn = (to) => {
    shown = (to + links.length) % links.length;
    const small = links[shown].querySelector('img');
    const picture = document.createElement('img');
    picture.alt = small.alt;
    picture.width = small.getAttribute('width') ?? 0;
    picture.height = small.getAttribute('height') ?? 0;
    picture.src = links[shown].href;
    const caption = links[shown].parentElement.querySelector('figcaption');
    part('stage').replaceChildren(picture, ...(caption ? [caption.cloneNode(true)] : []));
    part('place').textContent = `${shown + 1} / ${links.length}`;
  };

  const keys = { ArrowLeft: () => shown - 1, ArrowRight: () => shown + 1, Home: () => 0, End: () => links.length - 1 };
  viewer.addEventListener('keydown', (event) => {
    if (!keys[event.key]) return;
    event.preventDefault();
    turn(keys[event.key]());
  });
  viewer.addEventListener('click', (event) => { if (event.target === viewer) viewer.close(); });
  viewer.addEventListener('close', () => links[shown].focus());
  part('close').addEventListener('click', () => viewer.close());
  part('back').addEventListener('click', () => turn(shown - 1));
  part('on').addEventListener('click', () => turn(shown + 1));
  for (const [index, link] of links.entries()) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      turn(index);
      viewer.showModal();
    });
  }
}
