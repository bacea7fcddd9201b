// The search page; theme/README.md says what it needs. The address holds the whole question.

// characters of a question
const LONGEST = 200;
// results at a time
const STEP = 10;
// in an address
const MOST_STEPS = 20;
// articles opened for a step of a phrase
const MOST_CHECKED = 20;
// articles looked through by themselves where pages do not hold what was asked
const MOST_PASSED = 100;
// articles opened at a time
const AT_ONCE = 3;
// ms without a key before searching
const TYPING = 30;
// ms before articles are opened and the address follows
const SETTLED = 400;
// ms before the page says that it is busy
const SLOW = 250;
// characters before the first word found
const LEAD = 30;
const QUOTE = /["“”„＂]/;

const root = document.querySelector('[data-search]');
const part = (name) => root.querySelector(`[data-${name}]`);
const form = part('form');
const box = part('box');
const status = part('status');
const list = part('results');
const more = part('more');
const retry = part('retry');
const fields = [...form.elements].filter((field) => field.name);
const language = document.documentElement.lang;
const dayFormat = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
const pageTitle = document.title;

let finding = new AbortController();
// the answer that is shown
let current;
let steps = 1;
let isComposing = false;
// the address that the back button should lead to
let committed;
let keyTimer;
let addressTimer;

/* The question: in the fields, and in the address */

function tidy(text) {
  const plain = text.slice(0, 2 * LONGEST).replace(/\p{C}/gu, ' ').trim();
  return [...plain].slice(0, LONGEST).join('');
}

function question() {
  const asked = {};
  for (const field of fields) {
    const value = tidy(field.value || field.dataset.wanted || '');
    if (value) asked[field.name] = value;
  }
  return asked;
}

function address() {
  const asked = new URLSearchParams(question());
  if (steps > 1) asked.set('page', steps);
  const query = String(asked);
  return location.pathname + (query && '?' + query);
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  steps = Math.min(Math.max(parseInt(asked.get('page'), 10) || 1, 1), MOST_STEPS);
  for (const field of fields) {
    const value = tidy(asked.get(field.name) ?? '');
    if (field.localName === 'select') choose(field, value);
    else field.value = field.type !== 'date' || /^\d{4}-\d\d-\d\d$/.test(value) ? value : '';
  }
  part('filters').open ||= countFilters() > 0;
  committed = address();
}

// The choices come with the finder, later than the address.
function choose(select, value) {
  const isThere = [...select.options].some((option) => option.value === value);
  select.value = isThere ? value : '';
  select.dataset.wanted = isThere || finder.isOpen ? '' : value;
}

function countFilters() {
  const { q, ...filters } = question();
  const count = Object.keys(filters).length;
  part('active').textContent = count ? `(${count})` : '';
  return count;
}

function remember() {
  const { q } = question();
  document.title = q ? `${q} - ${pageTitle}` : pageTitle;
  history.replaceState({ y: scrollY }, '', address());
}

// Typing stays in one entry of the history; what is sent gets its own.
function commit() {
  steps = 1;
  const next = address();
  if (next === committed) return;
  history.replaceState(history.state, '', committed);
  history.pushState(null, '', next);
  committed = next;
}

/* The finder, opened once */

const finder = {
  attempts: 0,
  isOpen: false,
  opening: null,

  open() {
    return (this.opening ??= this.load().catch((error) => {
      this.attempts++;
      this.opening = null;
      throw error;
    }));
  },

  async load() {
    // A module that failed may be kept as failed.
    const url = root.dataset.finder + (this.attempts ? '?' + this.attempts : '');
    const opened = await (await import(url)).open(root.dataset.manifest);
    this.isOpen = true;
    for (const name of ['section', 'reporter']) {
      const select = form.elements[name];
      if (!select) continue;
      const wanted = select.value || select.dataset.wanted || '';
      select.append(...opened[name + 's'].map((choice) => new Option(choice.name, choice.key)));
      choose(select, wanted);
    }
    for (const name of ['from', 'to']) Object.assign(form.elements[name] ?? {}, { min: opened.from ?? '', max: opened.to ?? '' });
    return opened;
  },
};

/* Asking */

async function find({ isTyped = false, isSent = false, y = 0 } = {}) {
  finding.abort();
  finding = new AbortController();
  const { signal } = finding;
  clearTimeout(keyTimer);
  clearTimeout(addressTimer);
  if (isTyped) addressTimer = setTimeout(remember, SETTLED);
  else remember();
  retry.hidden = true;
  countFilters();
  if (!Object.keys(question()).length) return rest(isSent ? status.dataset.empty : '');
  if (!current && !isTyped) part('browse').hidden = true;
  list.ariaBusy = 'true';
  const slow = setTimeout(() => say(status.dataset.busy), SLOW);
  try {
    const opened = await finder.open();
    signal.throwIfAborted();
    countFilters();
    const { q = '', ...filters } = question();
    if (filters.tag) filters.tag = filters.tag.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
    const results = await opened.search(q, filters, signal);
    signal.throwIfAborted();
    const isPhrase = QUOTE.test(q) && !results.isExact;
    // Half a syllable is in no article: what was found before stays for a moment.
    if (isTyped && (isPhrase || (isComposing && !results.total))) await pause(SETTLED, signal);
    const answer = new Answer(opened, results, isPhrase, signal, isTyped);
    const rows = await answer.next(steps * STEP);
    clearTimeout(slow);
    answer.show(rows);
    if (y) scrollTo(0, y);
  } catch (error) {
    if (!signal.aborted) fail(error);
  } finally {
    clearTimeout(slow);
    if (!signal.aborted) list.ariaBusy = 'false';
  }
}

class Answer {
  constructor(opened, results, isPhrase, signal, isTyped) {
    Object.assign(this, { opened, results, isPhrase, signal, start: 0, limit: MOST_PASSED, shown: 0, dropped: 0, resultOf: new Map(), unproven: new Set() });
    const settled = pause(isTyped ? SETTLED : 0, signal);
    settled.catch(() => {});
    this.watch = new IntersectionObserver(
      (seen) => {
        for (const { target } of seen.filter((each) => each.isIntersecting)) {
          this.watch.unobserve(target);
          settled.then(() => this.check(target)).catch(() => {});
        }
      },
      { rootMargin: '100px' },
    );
    signal.addEventListener('abort', () => this.watch.disconnect());
  }

  get isAll() {
    return this.start >= this.results.total;
  }

  get isShort() {
    return this.shown < steps * STEP && !this.isAll && this.start < this.limit && !this.signal.aborted;
  }

  // A phrase is looked up in each article first: few that hold its words hold it as written.
  async next(count) {
    const { results, isPhrase, signal } = this;
    const rows = [];
    const end = isPhrase ? this.start + Math.max(count, MOST_CHECKED) : Infinity;
    while (rows.length < count && !this.isAll && this.start < end) {
      const batch = await results.page(this.start, count - rows.length, signal);
      const quotes = isPhrase ? await Promise.all(batch.map((result) => this.excerpt(result).catch(missing))) : [];
      signal.throwIfAborted();
      this.start = batch.length ? this.start + batch.length : results.total;
      batch.forEach((result, i) => {
        if (quotes[i]?.found === false) return;
        const row = rowOf(result, results);
        if (quotes[i]) quote(row, quotes[i]);
        else this.resultOf.set(row, result);
        rows.push(row);
      });
    }
    return rows;
  }

  show(rows) {
    current = this;
    list.replaceChildren();
    this.add(rows);
    this.fill();
  }

  // What a page does not prove leaves its place to the next.
  fill() {
    if (this.filling || !this.isShort) return;
    this.filling = this.fillUp()
      .catch((error) => this.signal.aborted || fail(error))
      .finally(() => {
        this.filling = null;
        if (current === this && !this.signal.aborted) this.tell();
      });
    this.tell();
  }

  async fillUp() {
    while (this.isShort) this.add(await this.next(steps * STEP - this.shown));
  }

  add(rows) {
    list.append(...rows);
    this.shown += rows.length;
    if (!this.results.isExact) for (const row of rows.filter((each) => this.resultOf.has(each))) this.unproven.add(row);
    this.tell();
    for (const row of rows.filter((each) => this.resultOf.has(each))) this.watch.observe(row);
  }

  tell() {
    list.hidden = !this.shown;
    more.hidden = this.isAll;
    for (const name of ['advice', 'browse']) part(name).hidden = this.shown || !this.isAll;
    const { none, busy, count, part: some, atMost } = status.dataset;
    const isSure = this.results.isExact || (this.isAll && !this.unproven.size);
    if (this.isAll && !this.shown) say(none);
    else if (!this.shown && this.filling) say(busy);
    else if (!isSure) say(atMost, this.results.total - this.dropped, this.shown);
    else if (this.isAll) say(count, this.shown);
    else say(this.shown > STEP ? some : count, this.results.total - this.dropped, this.shown);
  }

  async addMore() {
    if (list.ariaBusy === 'true') return;
    list.ariaBusy = 'true';
    try {
      await this.filling;
      this.limit = this.start + MOST_PASSED;
      const rows = await this.next(STEP);
      steps = Math.min(steps + 1, MOST_STEPS);
      this.add(rows);
      this.fill();
      remember();
      committed = address();
      if (more.hidden) (rows[0]?.querySelector('a') ?? box).focus();
    } catch (error) {
      if (!this.signal.aborted) fail(error);
    } finally {
      if (!this.signal.aborted) list.ariaBusy = 'false';
    }
  }

  excerpt(result) {
    return inTurn(() => this.opened.excerpt(result, this.results, this.signal), this.signal);
  }

  // The index knows a word by its pieces: where they stand apart, there is no result.
  async check(row) {
    const found = await this.excerpt(this.resultOf.get(row));
    this.unproven.delete(row);
    clearTimeout(this.telling);
    this.telling = setTimeout(() => current === this && this.tell(), SETTLED);
    if (found.found || this.results.isExact || row.contains(document.activeElement)) return quote(row, found);
    row.remove();
    this.dropped++;
    this.shown--;
    this.fill();
  }
}

/* Showing */

function rowOf(result, results) {
  const row = part('result').content.firstElementChild.cloneNode(true);
  const put = (name, ...nodes) => {
    const place = row.querySelector(`[data-${name}]`);
    if (nodes.some(Boolean)) place?.append(...nodes);
    else place?.remove();
    return place;
  };
  put('label', result.label);
  put('title', ...marked(results.titleParts(result))).href = result.url;
  row.querySelector('[data-excerpt]')?.append(result.summary ?? '');
  put('section', result.section?.name);
  put('date', dayFormat.format(new Date(result.date.slice(0, 10))))?.setAttribute('datetime', result.date);
  put('reporters', result.reporters.map((each) => each.name).join(', '));
  return row;
}

function missing(error) {
  if (error.kind !== 'missing') throw error;
  return { found: false };
}

function quote(row, { found, parts }) {
  if (found && parts.length) row.querySelector('[data-excerpt]')?.replaceChildren(...marked(around(parts)));
}

function marked(parts) {
  return parts.map(({ text, hit }) => {
    if (!hit) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}

// Only the first lines of an excerpt show.
function around(parts) {
  const first = parts.findIndex((each) => each.hit);
  const before = parts.slice(0, Math.max(first, 0)).map((each) => each.text).join('');
  if (before.length <= LEAD + 10) return parts;
  const cut = before.indexOf(' ', before.length - LEAD);
  return [{ text: '… ' + before.slice(cut < 0 ? -LEAD : cut + 1) }, ...parts.slice(first)];
}

function say(words, ...numbers) {
  const text = words.replace(/\{(\d)\}/g, (_, i) => numbers[i].toLocaleString(language));
  if (status.textContent !== text) status.textContent = text;
}

function rest(words = '') {
  current = null;
  list.replaceChildren();
  list.ariaBusy = 'false';
  list.hidden = more.hidden = part('advice').hidden = true;
  part('browse').hidden = false;
  say(words);
}

function fail(error) {
  rest();
  retry.hidden = false;
  say(error.kind === 'offline' || !navigator.onLine ? status.dataset.offline : status.dataset.failed);
}

/* Waiting */

function pause(ms, signal) {
  return new Promise((resolve, reject) => {
    if (!ms) resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

const waiting = [];
let atWork = 0;

function inTurn(task, signal) {
  return new Promise((resolve, reject) => {
    waiting.push(() => (signal.aborted ? Promise.reject(signal.reason) : task()).then(resolve, reject));
    nextTurn();
  });
}

function nextTurn() {
  while (atWork < AT_ONCE && waiting.length) {
    atWork++;
    waiting.shift()().finally(() => {
      atWork--;
      nextTurn();
    });
  }
}

/* What the reader does */

function typed() {
  steps = 1;
  clearTimeout(keyTimer);
  keyTimer = setTimeout(() => find({ isTyped: true }), TYPING);
}

form.addEventListener('input', (event) => {
  isComposing = event.isComposing;
  if (event.target === box || event.target.name === 'tag') typed();
});
box.addEventListener('compositionend', () => {
  isComposing = false;
  typed();
});
form.addEventListener('change', (event) => {
  if (event.target === box) return;
  delete event.target.dataset.wanted;
  commit();
  find();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  commit();
  find({ isSent: true });
  // A phone's keyboard would cover what was found.
  if (matchMedia('(pointer: coarse)').matches) box.blur();
});
part('clear').addEventListener('click', () => {
  for (const field of fields.filter((each) => each !== box)) {
    field.value = '';
    delete field.dataset.wanted;
  }
  commit();
  find();
});
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing || !box.value) return;
  event.preventDefault();
  box.value = '';
  steps = 1;
  find({ isTyped: true });
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.('input, select, textarea, [contenteditable]')) return;
  event.preventDefault();
  box.focus();
  box.select();
});
more.addEventListener('click', () => current?.addMore());
retry.addEventListener('click', () => {
  box.focus();
  find();
});
addEventListener('online', () => retry.hidden || find());
addEventListener('popstate', () => {
  readAddress();
  find({ y: history.state?.y });
});
addEventListener('pagehide', remember);

part('fields').disabled = false;
readAddress();
if (!box.value && new URLSearchParams(location.search).has('q')) box.focus();
if (Object.keys(question()).length) find({ y: history.state?.y });
else finder.open().catch(() => {});
