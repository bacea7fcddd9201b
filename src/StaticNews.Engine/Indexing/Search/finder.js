/**
 * Finds articles in the index of the site. FORMAT.md beside this file says what the index holds; its part "The finder"
 * says what this module gives to a page. Comments and indentation are left out where it is published: keep comments on
 * lines of their own.
 */

const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
const NUMBER_PARTS = 4;
const BEGINNING = 3;
const MOST_RESULTS = 100;
const EXCERPT = 160;
const FEW = 10;
const MOST_BYTES = 45_000;

const GAP = 0, NOTHING = 1, POINT = 2, DOT = 3, SYLLABLE = 4, LETTER = 5, DIGIT = 6;
const TITLE = 1, NAME = 2, WRITTEN = 128;
const KINDS = [
  [SYLLABLE, /[가-힣]/],
  [LETTER, /[a-z\xC0-\xD6\xD8-\xF6\xF8-\u052F\u1E00-\u1FFF]/],
  [DIGIT, /[0-9]/],
  [POINT, /[.,]/],
  [NOTHING, /[\xAD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/],
  [DOT, /[\xB7\u119E\u16EB\u2022\u2024\u2027\u2219\u22C5\u2981\u2E31\u2E33\u30FB\u318D\uFE52]/],
  [SYLLABLE, /[\u0530-\u1DFF\u2C00-\u2DFF\u3005-\u3007\u3041-\u30FF\u3105-\u3163\u3165-\u31BF\u31F0-\u31FF\u3400-\uABFF\uF900-\uFAFF\uD840-\uD888\uDC00-\uDFFF]/],
];
const COMPATIBLE = /[\xAA\xB2\xB3\xB9\xBA\xBC-\xBE\u2070-\u209C\u2100-\u211F\u2121\u2123-\u218B\u2460-\u24FF\u3200-\u33FF\uFB00-\uFB06\uFF01-\uFFEF]/;
const ENCLOSED = /[\u2460-\u24FF\u3200-\u32FF]/;
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const JOINED = { ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' };
const PARTICLE = new RegExp('((?<=[ᆨ-ᇂ])(은|을|과|이(나|며|란|라는)?|으로(서|써)?)|(?<=[ᅡ-ᅵ])(는|가|를|와)|(?<=[ᅡ-ᅵᆯ])로(서|써)?|의|도|만|들|에|에서|에게|에게서|께서|까지|부터|처럼|만큼|보다|마다|조차|마저|밖에|한테)$'.normalize('NFD'));
const QUOTES = /["“”„＂]/;
const INLINE = /^(a|abbr|b|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const UNREAD = 'script,style,nav,template,[role=doc-noteref],[role=doc-backlink]';

/** What a page may show when something could not be fetched. kind: offline, missing or damaged. */
export class FinderError extends Error {
  constructor(kind, url, cause) {
    super(`${kind}: ${url}`, { cause });
    this.kind = kind;
    this.url = String(url);
  }
}

/** Opens the index whose manifest lies at a url. */
export async function open(manifestUrl) {
  const url = new URL(manifestUrl, globalThis.document?.baseURI);
  return new Finder(url, await Index.load(url));
}

class Finder {
  #url;
  #index;

  constructor(url, index) {
    this.#url = url;
    this.#index = index;
  }

  /** Sections and reporters that have articles: key and name. */
  get sections() { return offered(this.#index.sections); }
  get reporters() { return offered(this.#index.reporters); }

  /** The first and the last day with an article, as 2026-03-04; null where there is none. */
  get from() { return dayText(this.#index.days[0]); }

  get to() { return dayText(this.#index.days.at(-1)); }

  /** Results for a text as a reader writes it; without words, all that pass the filters. */
  async search(text, filters, signal) {
    const query = parse(String(text ?? ''));
    const ask = index => index.find(query, filters ?? {}, signal);
    return new Results(this, query, ask, await this.ask(ask));
  }

  /** One sentence of the result's page around its best hit, and whether the page holds what was asked for word by word. */
  async excerpt(result, results, signal) {
    const response = await request(new URL(result.url, this.#url), { signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const words = results.query.words;
    const known = [result.title, result.label, result.deck, ...result.tags, ...result.tags.map(tag => tag.replace(/\s+/g, '')), ...result.reporters.map(each => each.name)]
      .filter(Boolean).map(each => unitsOf(each.normalize('NFC')));
    const isKnown = word => known.some(units => occurrences(word, units).length > 0);
    const marked = [...page.querySelectorAll('[data-article-text]')];
    const whole = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
    let text = (marked.length ? marked.map(textOf).join('\n') : textOf(whole)).normalize('NFC');
    let found = hits(text, words);
    const isFound = () => words.every((word, at) => found.some(hit => hit.word === at) || isKnown(word));
    if (!isFound() && marked.length) {
      const wider = textOf(whole).normalize('NFC');
      const more = hits(wider, words);
      if (more.length) [text, found] = [wider, more];
    }
    const sentence = found.length ? bestSentence(text, found) : result.summary;
    return { found: isFound(), parts: partsOf(sentence, words) };
  }

  /** Asks the index; where a file is gone, the site has been published anew, so the manifest is read again, once. */
  async ask(question) {
    const index = this.#index;
    try {
      return await question(index);
    } catch (error) {
      if (!(error instanceof FinderError) || error.kind === 'offline') throw error;
      if (this.#index === index) this.#index = await Index.load(this.#url);
      return question(this.#index);
    }
  }
}

class Results {
  #finder;
  #ask;
  #answer;

  constructor(finder, query, ask, answer) {
    this.#finder = finder;
    this.#ask = ask;
    this.#answer = answer;
    this.query = query;
  }

  get isExact() { return this.#answer.isExact; }

  get total() { return this.#answer.numbers.length; }

  /** Some of the results, from 0: { url, title, label, date, section, reporters, summary, deck, tags }. */
  page(start, count, signal) {
    return this.#finder.ask(async index => {
      if (index !== this.#answer.index) this.#answer = await this.#ask(index);
      const from = Math.max(0, start | 0);
      const numbers = [...this.#answer.numbers.slice(from, from + Math.min(Math.max(0, count | 0), MOST_RESULTS))];
      const cards = await Promise.all(numbers.map(number => index.card(number)));
      signal?.throwIfAborted();
      return cards;
    });
  }

  /** The headline in pieces, those that were asked for marked. */
  titleParts(result) { return partsOf(result.title.normalize('NFC'), this.query.words); }
}

class Index {
  #files = new Map();

  constructor(url, bytes) {
    const read = new Bytes(bytes);
    if (read.number() !== 2) throw new FinderError('damaged', url);
    this.url = url;
    this.root = new URL('../', url).pathname;
    this.size = read.number();
    this.perBlock = read.number();
    const pairBits = read.number(), wordBits = read.number();
    const subjects = () => read.times(() => ({ value: { key: read.text(), name: read.text() }, count: read.number() }));
    this.sections = subjects();
    this.reporters = subjects();
    let day = 0, last = 0, number = 0;
    this.days = read.times(() => ({ day: day += read.number(), last: last += read.number() }));
    this.leftOut = read.times(() => number += read.number());
    const hashes = length => Array.from({ length }, () => read.hash());
    this.sets = {
      p: { bits: pairBits, hashes: hashes(1 << pairBits) },
      w: { bits: wordBits, hashes: hashes(1 << wordBits) },
      c: { hashes: hashes(Math.ceil(this.size / this.perBlock)) },
    };
    for (const set of [this.sets.p, this.sets.w]) set.sizes = set.hashes.map(() => read.bytes[read.at++] << 7);
  }

  static async load(url) { return new Index(url, await unpack(url, { cache: 'no-cache' })); }

  /** Numbers of articles, best first. */
  async find(query, filters, signal) {
    const named = [['s:', filters.section], ['r:', filters.reporter], ['t:', filters.tag]].filter(([, key]) => key).map(([kind, key]) => ({ word: kind + key }));
    const chosen = this.choose(query.words, named);
    const [words, allowed] = await Promise.all([
      Promise.all(query.words.map(word => Promise.all(word.terms.filter(term => chosen.has(term)).map(term => this.postings(term))))),
      Promise.all(named.map(term => this.postings(term))),
    ]);
    signal?.throwIfAborted();
    const scores = new Uint8Array(this.size + 1).fill(query.isHopeless ? 0 : 1 + WRITTEN);
    scores[0] = 0;
    for (const number of this.leftOut) scores[number] = 0;
    for (const lists of allowed) {
      const kept = new Uint8Array(scores.length);
      for (const { body } of lists) each(body, 0, number => { kept[number] = 255; });
      for (let at = 0; at < scores.length; at++) scores[at] &= kept[at];
    }
    const [first, last] = this.range(filters.from, filters.to);
    scores.fill(0, 0, first);
    scores.fill(0, last + 1);
    const isOfShorts = query.words.every(word => word.isHeadOnly);
    let isExact = true;
    query.words.forEach((word, at) => {
      const isNeeded = isOfShorts || !word.isHeadOnly;
      addWord(scores, words[at], word, word.terms.filter(term => !term.isTail && chosen.has(term)).length, isNeeded);
      isExact &&= isNeeded && word.units.length === 1 && word.terms.length - (word.isLoose ? word.tail : 0) === 1 && chosen.has(word.terms[0]);
    });
    return { index: this, isExact, numbers: ranked(scores) };
  }

  /** The terms to ask for, so that no question loads too much: of each word that of the smallest shard, then more of them. What is left out makes the answer larger, never smaller. */
  choose(words, named) {
    const chosen = new Set(), loaded = new Set();
    let room = MOST_BYTES;
    const take = term => {
      const { name, size } = this.place(term);
      const cost = loaded.has(name) ? 0 : size;
      if (cost > room) return;
      room -= cost;
      loaded.add(name);
      chosen.add(term);
    };
    for (const term of named) room -= this.place(term).size;
    const sizeOf = term => this.place(term).size + (term.isTail ? 1e6 : 0);
    const bySize = (a, b) => sizeOf(a) - sizeOf(b);
    const sorted = words.map(word => [...word.terms].sort(bySize));
    sorted.map(terms => terms.shift()).sort(bySize).forEach(take);
    sorted.flat().sort(bySize).forEach(take);
    return chosen;
  }

  /** The shard of a term. */
  place(term) {
    const [kind, key] = term.word ? ['w', wordKey(term.word)] : ['p', mix(term.pair)];
    const { bits, sizes } = this.sets[kind];
    const number = bits ? key >>> 32 - bits : 0;
    return { kind, number, name: kind + number, size: sizes[number], rest: key << bits >>> bits };
  }

  /** The postings of a term: none, one, or several for the beginning of a word. */
  async postings(term) {
    const { kind, number, rest } = this.place(term);
    const bytes = await this.file(kind, number);
    if (!bytes) return [];
    const read = new Bytes(bytes);
    return kind === 'p' ? read.pair(rest) : read.words(new TextEncoder().encode(term.word), term.isBeginning);
  }

  async card(number) {
    const read = new Bytes(await this.file('c', Math.floor((number - 1) / this.perBlock)));
    for (let skip = (number - 1) % this.perBlock; skip > 0; skip--) read.skip();
    read.number();
    return {
      url: this.root + read.text().slice(1),
      title: read.text(),
      label: read.text() || null,
      date: read.text(),
      section: this.sections[read.number() - 1]?.value ?? null,
      reporters: read.times(() => this.reporters[read.number() - 1].value),
      deck: read.text(),
      tags: read.text().split('\n').filter(Boolean),
      summary: read.text(),
    };
  }

  /** The numbers of the first and last article of a period; a day that cannot be read is no bound. */
  range(from, to) {
    const first = dayOf(from), last = dayOf(to);
    const before = this.days.findLast(each => each.day < first)?.last ?? 0;
    const until = last === null ? this.size : this.days.findLast(each => each.day <= last)?.last ?? 0;
    return [first === null ? 0 : before + 1, until];
  }

  file(kind, number) {
    const hash = this.sets[kind].hashes[number];
    if (!hash) return null;
    const name = `${kind}${number}-${hash.toString(16).padStart(8, '0')}.bin`;
    if (!this.#files.has(name)) {
      const bytes = unpack(new URL(name, this.url));
      bytes.catch(() => this.#files.delete(name));
      this.#files.set(name, bytes);
    }
    return this.#files.get(name);
  }
}

class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  number() {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      number |= (byte & 127) << shift;
      if (!(byte & 128)) return number >>> 0;
    }
  }

  text() {
    const end = this.number() + this.at;
    return new TextDecoder().decode(this.bytes.subarray(this.at, this.at = end));
  }

  skip() {
    const length = this.number();
    this.at += length;
  }

  hash() { return this.bytes.subarray(this.at, this.at += 4).reduce((hash, byte) => hash << 8 | byte, 0) >>> 0; }

  times(read) { return Array.from({ length: this.number() }, read); }

  pair(wanted) {
    const count = this.number();
    let key = 0, place = -1;
    for (let term = 0; term < count; term++) {
      key = (key + this.number()) >>> 0;
      if (key === wanted) place = term;
    }
    return place < 0 ? [] : this.lists(count, place, place);
  }

  words(wanted, isBeginning) {
    const count = this.number();
    let first = -1, last = -1;
    for (let term = 0; term < count; term++) {
      const length = this.number();
      if ((isBeginning ? length >= wanted.length : length === wanted.length) && wanted.every((byte, at) => this.bytes[this.at + at] === byte)) {
        if (first < 0) first = term;
        last = term;
      }
      this.at += length;
    }
    return first < 0 ? [] : this.lists(count, first, last);
  }

  lists(count, first, last) {
    const lengths = Array.from({ length: count * 2 }, () => this.number());
    for (let at = 0; at < first * 2; at++) this.at += lengths[at];
    const list = at => this.bytes.subarray(this.at, this.at += lengths[at]);
    return Array.from({ length: last - first + 1 }, (_, at) => ({ head: list((first + at) * 2), body: list((first + at) * 2 + 1) }));
  }
}

/** Calls back with every number of a list of distances, and what stands below each. */
function each(list, markBits, use) {
  const read = new Bytes(list);
  for (let number = 0; read.at < list.length;) {
    const entry = read.number();
    number += entry >>> markBits;
    use(number, entry & (1 << markBits) - 1);
  }
}

/**
 * Keeps the articles that have all terms of a word in their body, or all in their head, which counts for more. Its particle may be
 * missing where few have it as written, or most have it without: such articles stand behind all others. What is not needed only counts.
 */
function addWord(scores, terms, word, stem, isNeeded) {
  const all = terms.length;
  word.isLoose = false;
  if (!stem) return;
  const bodies = new Uint8Array(scores.length), heads = new Uint8Array(scores.length), marks = new Uint8Array(scores.length);
  terms.forEach((lists, term) => {
    for (const { head, body } of lists) {
      if (!word.isHeadOnly) each(body, 0, number => { if (bodies[number] === term) bodies[number]++; });
      each(head, 2, (number, mark) => {
        if (heads[number] === term) {
          heads[number]++;
          marks[number] = term ? marks[number] & mark : mark;
        } else if (heads[number] === term + 1) {
          marks[number] |= mark;
        }
      });
    }
  });
  let written = 0, stemmed = 0;
  for (let at = 0; at < scores.length; at++) {
    const most = scores[at] && Math.max(bodies[at], heads[at]);
    if (most >= stem) stemmed++;
    if (most === all) written++;
  }
  word.isLoose = word.tail > 0 && stemmed > written && (written < FEW || written * 2 <= stemmed);
  const least = word.isLoose ? stem : all;
  for (let at = 0; at < scores.length; at++) {
    if (!scores[at]) continue;
    if (heads[at] >= least) scores[at] += 2 + (marks[at] & TITLE ? 4 : 0) + (marks[at] & NAME ? 2 : 0);
    else if (isNeeded && bodies[at] < least) scores[at] = 0;
    if (isNeeded && bodies[at] < all && heads[at] < all) scores[at] &= ~WRITTEN;
  }
}

/** Best first, the newest first among equals. */
function ranked(scores) {
  const counts = new Uint32Array(256);
  for (const score of scores) counts[score]++;
  const starts = new Uint32Array(256);
  let total = 0;
  for (let score = 255; score > 0; score--) {
    starts[score] = total;
    total += counts[score];
  }
  const numbers = new Uint32Array(total);
  for (let at = scores.length - 1; at > 0; at--) if (scores[at]) numbers[starts[scores[at]]++] = at;
  return numbers;
}

/** Small letters; characters that change their number stay. */
function fold(c) {
  const small = /[A-Z\xC0-\u052F\u1E00-\u1FFF]/.test(c) ? c.toLowerCase() : c;
  return small.length > 1 ? c : small;
}

function kindOf(c) { return KINDS.find(([, letters]) => letters.test(c))?.[0] ?? GAP; }

/** A text in runs of one kind; each knows where its characters stand, whether it touches the one before, and whether a point joins it to it. */
function unitsOf(text) {
  const units = [];
  let last = GAP, isAlone = false;
  for (let at = 0; at < text.length; at++) {
    const isEnclosed = ENCLOSED.test(text[at]);
    if (isEnclosed) last = GAP;
    for (const letter of COMPATIBLE.test(text[at]) ? text[at].normalize('NFKC') : text[at]) {
      const c = fold(letter), kind = kindOf(c);
      if (kind === NOTHING) continue;
      if (kind < SYLLABLE) {
        last = kind && last === DIGIT || kind === DOT && last === SYLLABLE && isAlone ? POINT : GAP;
        continue;
      }
      let unit = units.at(-1);
      const isJoined = last === POINT && kind === unit.kind;
      if (kind !== last && !(isJoined && kind === SYLLABLE)) units.push(unit = { kind, text: '', at: [], isGlued: last >= SYLLABLE, isJoined });
      isAlone = last < SYLLABLE;
      unit.text += c;
      unit.at.push(at);
      last = kind;
    }
    if (isEnclosed) last = GAP;
  }
  return units;
}

/** What a reader wrote, as words and phrases with the terms that each needs. */
function parse(text) {
  const written = text.slice(0, LONGEST_QUERY).normalize('NFC').replace(/\p{Cc}/gu, ' ');
  const pieces = written.split(QUOTES);
  const words = [];
  pieces.forEach((piece, at) => {
    let word = null;
    const isPhrase = at % 2 === 1 && at < pieces.length - 1;
    for (const unit of unitsOf(piece)) {
      if (unit.isJoined && word) {
        const number = word.units.at(-1);
        number.parts.push(unit.text);
        number.text += unit.text;
      } else {
        if (!word || !isPhrase && !unit.isGlued) words.push(word = { units: [], isPhrase });
        word.units.push({ ...unit, parts: [unit.text] });
      }
    }
  });
  const asked = words.filter(prepare).slice(0, MOST_WORDS);
  return { words: asked, isHopeless: asked.length === 0 && written.trim() !== '' };
}

/** Gives a word its terms; false for a letter that is still being typed. */
function prepare(word) {
  const end = word.units.at(-1);
  end.text = end.text.replace(/(?<=[가-힣])[ㄱ-ㅎ]+$/u, '');
  // A keyboard joins some consonants while they are typed one after the other.
  const apart = end.text.replace(/./gu, c => JOINED[c] ?? c);
  if (!word.isPhrase && word.units.length === 1 && [...apart].every(c => INITIALS.includes(c))) end.text = apart;
  word.isInitials = word.units.length === 1 && [...end.text].every(c => INITIALS.includes(c));
  if (word.isInitials && end.text.length < 2) return false;
  const terms = word.terms = [];
  word.units.forEach((unit, at) => {
    const { text } = unit;
    if (unit.kind === SYLLABLE) {
      const before = unit.isGlued && word.units[at - 1]?.kind;
      if (before) terms.push({ pair: (before === DIGIT ? 48 : 97) << 16 | text.charCodeAt(0) });
      for (let next = 1; next < text.length; next++) terms.push({ pair: text.charCodeAt(next - 1) << 16 | text.charCodeAt(next) });
    } else if (unit.kind === LETTER) {
      terms.push({ word: text.slice(0, LONGEST_WORD), isBeginning: at === word.units.length - 1 && text.length >= BEGINNING });
    } else {
      for (let part = 0; part === 0 || part + NUMBER_PARTS <= unit.parts.length; part++) {
        terms.push({ word: unit.parts.slice(part, part + NUMBER_PARTS).join('').slice(0, LONGEST_WORD) });
      }
    }
  });
  word.isHeadOnly = terms.length === 0;
  if (word.isHeadOnly) word.units.forEach(unit => terms.push({ pair: unit.text.charCodeAt(0) << 16 }));
  word.tail = word.isPhrase || word.isHeadOnly || word.isInitials || end.kind !== SYLLABLE ? 0 : particleOf(end.text, word.units.at(-2)?.kind);
  for (const term of terms.slice(terms.length - word.tail)) term.isTail = true;
  const stem = end.text.slice(0, end.text.length - word.tail);
  word.stem = [...word.units.slice(0, -1), ...stem ? [{ ...end, text: stem }] : []];
  return true;
}

/** How many syllables at the end of a run are particles. Two at least are left; behind letters or digits all may be. */
function particleOf(text, before) {
  const strip = written => written.normalize('NFD').replace(PARTICLE, '').normalize();
  let word = text;
  for (let next; (next = strip(word)) !== word && next.length >= (before ? 1 : 2);) word = next;
  const isBare = before && !(before === DIGIT && /[만도]/.test(word)) && ['을', '나'].some(c => strip(c + word) === c);
  return text.length - (isBare ? 0 : word.length);
}

function mix(pair) {
  let key = Math.imul(pair ^ pair >>> 16, 0x85EBCA6B);
  key = Math.imul(key ^ key >>> 13, 0xC2B2AE35);
  return (key ^ key >>> 16) >>> 0;
}

function wordKey(word) {
  let hash = 0x811C9DC5;
  const length = word.includes(':') ? word.length : Math.min(word.length, BEGINNING);
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Where a word stands in a text, as pairs of start and end. */
function occurrences(word, units) {
  const found = [];
  const wanted = word.isLoose ? word.stem : word.units;
  const [only] = wanted;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit.kind !== only.kind) continue;
    if (wanted.length > 1 || unit.kind !== SYLLABLE) {
      const end = matchFrom(wanted, units, at);
      if (end) found.push([unit.at.at(unit.kind === SYLLABLE ? -only.text.length : 0), end]);
      continue;
    }
    const text = word.isInitials ? initialsOf(unit.text) : unit.text;
    for (let from = -1; (from = text.indexOf(only.text, from + 1)) >= 0;) found.push([unit.at[from], unit.at[from + only.text.length - 1] + 1]);
  }
  return found;
}

/** The end of a word of several units that begins in the unit at a place, or 0. */
function matchFrom(wanted, units, at) {
  let end = 0;
  for (let k = 0; k < wanted.length; k++, at++) {
    const { kind, text, isGlued } = wanted[k];
    const isLast = k === wanted.length - 1;
    let unit = units[at];
    if (unit?.kind !== kind || k > 0 && (unit.isGlued !== isGlued || unit.isJoined)) return 0;
    if (kind === DIGIT) {
      let number = unit.text;
      while (number.length < text.length && units[at + 1]?.isJoined) number += (unit = units[++at]).text;
      if (number !== text || !isLast && units[at + 1]?.isJoined) return 0;
      end = unit.at.at(-1) + 1;
    } else if (kind === LETTER) {
      if (unit.text !== text && !(isLast && text.length >= BEGINNING && unit.text.startsWith(text))) return 0;
      end = unit.at[text.length - 1] + 1;
    } else {
      if (!(k === 0 ? unit.text.endsWith(text) : isLast ? unit.text.startsWith(text) : unit.text === text)) return 0;
      end = unit.at[k === 0 ? unit.at.length - 1 : text.length - 1] + 1;
    }
  }
  return end;
}

function initialsOf(text) {
  return text.replace(/[가-힣]/gu, c => INITIALS[Math.floor((c.charCodeAt(0) - 0xAC00) / 588)]);
}

function hits(text, words) {
  const units = unitsOf(text);
  return words.flatMap((word, at) => occurrences(word, units).map(([start, end]) => ({ word: at, start, end })));
}

/** A text in pieces, those that were asked for marked. */
function partsOf(text, words) {
  const parts = [];
  let at = 0;
  for (const { start, end } of hits(text, words).sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) parts.push({ text: text.slice(at, from), hit: false });
    if (from === at && parts.at(-1)?.hit) parts.at(-1).text += text.slice(from, end);
    else parts.push({ text: text.slice(from, end), hit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false });
  return parts;
}

/** The sentence with the most of the words; a long one is cut around its first hit. */
function bestSentence(text, found) {
  let best = '', most = 0, first = 0;
  for (const match of text.matchAll(/[^\n]+?(?:[.?!…。]["”’')\]]*(?=\s)|(?=\n)|$)/g)) {
    const start = match.index, end = start + match[0].length;
    const inside = found.filter(hit => hit.start >= start && hit.start < end);
    const count = new Set(inside.map(hit => hit.word)).size;
    if (count > most) [best, most, first] = [match[0], count, Math.min(...inside.map(hit => hit.start)) - start];
  }
  if (best.length <= EXCERPT) return best.trim();
  const from = first > EXCERPT / 2 ? best.lastIndexOf(' ', first - EXCERPT / 4) + 1 : 0;
  const cut = best.slice(from, Math.max(best.lastIndexOf(' ', from + EXCERPT), first + EXCERPT / 2));
  return `${from ? '…' : ''}${cut.trim()}…`;
}

/** The text of an element as it is read: blocks apart, marks of footnotes left out. */
function textOf(element) {
  let text = '';
  const walk = node => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.data.replace(/\s+/g, ' ');
      if (child.nodeType !== 1 || child.matches(UNREAD)) continue;
      const gap = INLINE.test(child.localName) ? '' : '\n';
      text += gap;
      walk(child);
      text += gap;
    }
  };
  walk(element);
  return text;
}

async function request(url, options) {
  let response;
  try {
    response = await fetch(url, options);
  } catch (error) {
    options?.signal?.throwIfAborted();
    throw new FinderError('offline', url, error);
  }
  if (!response.ok) throw new FinderError(response.status === 404 ? 'missing' : 'offline', url);
  return response;
}

async function unpack(url, options) {
  const response = await request(url, options);
  try {
    return new Uint8Array(await new Response(response.body.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer());
  } catch (error) {
    throw new FinderError('damaged', url, error);
  }
}

function offered(subjects) { return subjects.filter(each => each.count).map(each => each.value); }

function dayOf(text) {
  const time = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(String(text).slice(0, 10)) : NaN;
  return Number.isNaN(time) ? null : time / 864e5;
}

function dayText(entry) { return entry ? new Date(entry.day * 864e5).toISOString().slice(0, 10) : null; }
