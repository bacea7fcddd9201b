// Headlines below a search box while somebody types; theme/README.md says what it needs. Without them the form leads to the search page.

const MOST = 6;
// ms without a key before asking
const TYPING = 100;

export function suggest(form) {
  const part = (name) => form.querySelector(`[data-${name}]`);
  const box = form.elements.q;
  const list = part('suggestions');
  const model = part('suggestion');
  const all = part('all');
  const said = part('said');
  const language = form.closest('[lang]').lang;
  const dayFormat = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  let asking = new AbortController();
  let timer;
  let opening;
  // -1: the box itself
  let chosen = -1;

  async function open() {
    const finder = await import(form.dataset.finder);
    return finder.open(form.dataset.manifest);
  }

  function typed(event) {
    asking.abort();
    clearTimeout(timer);
    choose(-1);
    const text = box.value.trim();
    if (!text) return close();
    if (!opening) {
      opening = open();
      opening.catch(() => { /* Each question that waits for it ends without an answer. */ });
    }
    asking = new AbortController();
    const { signal } = asking;
    timer = setTimeout(() => ask(text, event?.isComposing, signal).catch(() => signal.aborted || close()), TYPING);
  }

  async function ask(text, isComposing, signal) {
    const finder = await opening;
    const results = await finder.search(text, {}, signal);
    const found = await results.page(0, MOST, signal);
    signal.throwIfAborted();
    // Half a syllable is in no article: what was found before stays for a moment.
    if (!found.length && isComposing) return;
    const address = new URL(form.action);
    address.searchParams.set('q', text);
    all.href = address;
    list.replaceChildren(...found.map((result) => rowOf(result, results)), all);
    [...list.children].forEach((row, place) => { row.id = `${list.id}-${place}`; });
    choose(-1);
    show(found.length > 0);
    said.textContent = found.length ? said.dataset.count.replace('{0}', found.length) : said.dataset.none;
  }

  function rowOf(result, results) {
    const row = model.cloneNode(true);
    const put = (name, ...nodes) => row.querySelector(`[data-${name}]`)?.append(...nodes);
    row.href = result.url;
    put('title', ...results.titleParts(result).map(({ text, hit }) => (hit ? marked(text) : text)));
    put('section', result.section?.name ?? '');
    put('date', dayFormat.format(new Date(result.date.slice(0, 10))));
    return row;
  }

  function marked(text) {
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  }

  function choose(place) {
    const rows = [...list.children];
    chosen = place;
    rows.forEach((row, i) => row.setAttribute('aria-selected', i === place));
    if (place < 0) return box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-activedescendant', rows[place].id);
    rows[place].scrollIntoView({ block: 'nearest' });
  }

  function show(isOpen) {
    list.hidden = !isOpen;
    box.ariaExpanded = isOpen;
  }

  function close() {
    asking.abort();
    choose(-1);
    show(false);
    said.textContent = '';
  }

  // From the box down to the last row, and round. Headlines that come now would take away the one that was chosen.
  function move(by) {
    asking.abort();
    clearTimeout(timer);
    const stops = list.children.length + 1;
    choose(((chosen + 1 + by + stops) % stops) - 1);
  }

  const keys = {
    ArrowDown: () => (list.hidden ? typed() : move(1)),
    ArrowUp: () => move(-1),
    Escape: close,
    Enter: () => list.children[chosen].click(),
  };

  box.addEventListener('keydown', (event) => {
    if (event.isComposing || !keys[event.key]) return;
    if (event.key === 'Enter' ? chosen < 0 : list.hidden && event.key !== 'ArrowDown') return;
    event.preventDefault();
    keys[event.key]();
  });
  box.addEventListener('input', typed);
  box.addEventListener('compositionend', typed);
  box.addEventListener('blur', close);
  addEventListener('pagehide', close);
  // A press must not take the focus from the box, or the list would be gone before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  model.remove();
  box.role = 'combobox';
  box.setAttribute('aria-controls', list.id);
  box.ariaAutoComplete = 'list';
  show(false);
  if (box.value) typed();
}
