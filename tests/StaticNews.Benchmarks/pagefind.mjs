// Asks an index of Pagefind what the benchmark asks ours, with its own script and program, from the disk.
// node pagefind.mjs FOLDER QUESTIONS: one line of JSON for each question, { urls, bytes, milliseconds }.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [folder, asked] = process.argv.slice(2);
const shown = 10;
const origin = 'http://localhost';
let loaded = 0;

// Of a browser, what Pagefind looks at before it answers.
globalThis.window = globalThis;
globalThis.location = new URL(`${origin}/`);
globalThis.document = { querySelector: () => ({ getAttribute: () => 'ko' }), currentScript: null };
globalThis.fetch = async address => {
  const bytes = await readFile(folder + new URL(address, origin).pathname.slice('/pagefind'.length));
  loaded += bytes.length;
  return new Response(bytes);
};

const pagefind = await import(pathToFileURL(`${folder}/pagefind.js`).href);
const urls = new Map();
for (const question of JSON.parse(await readFile(asked, 'utf8'))) {
  // An instance of its own each time: a reader's first question.
  loaded = 0;
  const start = performance.now();
  const instance = await pagefind.createInstance({ basePath: `${origin}/pagefind/`, baseUrl: '/', noWorker: true });
  const { results } = await instance.search(question);
  await Promise.all(results.slice(0, shown).map(result => result.data()));
  const [milliseconds, bytes] = [performance.now() - start, loaded];
  const found = [];
  for (const result of results) {
    if (!urls.has(result.id)) urls.set(result.id, (await result.data()).url);
    found.push(urls.get(result.id));
  }

  console.log(JSON.stringify({ urls: found, bytes, milliseconds }));
  await instance.destroy();
}
process.exit(0);
