// What Lighthouse says of four pages of the built sample, in its mobile setting, served with gzip from the loopback address.
// node tests/lighthouse/audit.mjs SITE-FOLDER LIGHTHOUSE-FOLDER
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGzip } from 'node:zlib';

const [site, packages] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(packages, 'node_modules', path)));
const { default: lighthouse } = await load('lighthouse/core/index.js');
const { launch } = await load('chrome-launcher/dist/index.js');

const wanted = { performance: 0.99, accessibility: 1, 'best-practices': 1, seo: 1 };
const pages = ['', '2026/10/29/2027-ten-tasks/', 'tags/예산/', 'search/'];
const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg', '.png': 'image/png', '.avif': 'image/avif', '.xml': 'application/xml', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8',
};
const packed = ['.html', '.css', '.js', '.svg', '.xml', '.json', '.txt'];

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(/\/$/, '/index.html');
  const file = path.startsWith('/paper/') ? join(site, path.slice('/paper/'.length)) : '';
  if (!file.startsWith(site) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  const ending = extname(file);
  const isPacked = packed.includes(ending);
  response.writeHead(200, {
    'content-type': types[ending] ?? 'application/octet-stream', 'cache-control': 'max-age=600', ...(isPacked && { 'content-encoding': 'gzip' }),
  });
  const bytes = createReadStream(file);
  (isPacked ? bytes.pipe(createGzip()) : bytes).pipe(response);
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

const chrome = await launch({
  chromePath: process.env.CHROMIUM || '/usr/bin/chromium',
  chromeFlags: [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});
let short = 0;
for (const page of pages) {
  const url = `http://127.0.0.1:${server.address().port}/paper/${page}`;
  const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'error', skipAudits: page === 'search/' ? ['is-crawlable'] : null });
  const scores = Object.values(lhr.categories).map(({ id, score }) => `${id} ${Math.round(score * 100)}`);
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((id) => lhr.audits[id].displayValue);
  console.log(`/${page}: ${scores.join(', ')} (${times.join(', ')})`);
  for (const { id, score, auditRefs } of Object.values(lhr.categories)) {
    if (score >= wanted[id]) continue;
    short++;
    for (const { id: audit, weight } of auditRefs) if (weight && lhr.audits[audit].score < 1) console.log(`  ${id}: ${lhr.audits[audit].title} ${lhr.audits[audit].displayValue ?? ''}`);
  }
}
chrome.kill();
server.close();
process.exitCode = short ? 1 : 0;
