// Runs before the writing desk's own script, and keeps it from asking strangers: its words and icons come from this site. Front matter that only
// this newspaper's program understands is handed to the desk in the form that every YAML reader takes; what it means stays the same.
"use strict";
(() => {
  const here = document.currentScript.dataset;
  const wordFiles = here.words.split(" ");
  const fetchAnything = window.fetch.bind(window);

  if (here.icons) document.fonts.add(new FontFace("Material Symbols Outlined", `url("${new URL(here.icons, document.baseURI).href}")`, { display: "block" }));

  const quoted = (value) => (/^"[^"\\]*"$|^'[^']*'$/.test(value) ? value : JSON.stringify(value));

  // `title: [속보] 폭우`, `title: 광주: 전남`, `title: "인용" 뒤 글자`
  const isRisky = (value) => !/^("[^"\\]*"|'[^']*'|[|>][+-]?\d?)$/.test(value) && (/^[-?,[\]{}#&*!|>'"%@`]/.test(value) || /:(\s|$)|\s#/.test(value));

  const plainHead = (head) => {
    let list = "";
    return head.split("\n").map((line) => {
      const item = list && /^(\s*-\s+)(\S.*?)\s*$/.exec(line);
      if (item && list !== "related") return isRisky(item[2]) ? item[1] + JSON.stringify(item[2]) : line;
      if (item) return /^(\{|[\w-]+:(\s|$))/.test(item[2]) ? line : `${item[1]}url: ${quoted(item[2])}`;
      const field = /^([\w-]+):(?:\s+(.*?))?\s*$/.exec(line);
      if (!field) return line;
      const [, key, value] = field;
      list = !value && /^(deck|tags|related)$/.test(key) ? key : "";
      if (!value) return line;
      if (key === "deck" && /^\[.*\]$/.test(value)) return line;
      if (/^(title|deck|label|summary|series|story|name|column|desk)$/.test(key)) return isRisky(value) ? `${key}: ${JSON.stringify(value)}` : line;
      if (/^(image|photo)$/.test(key)) return /^[{|>~]/.test(value) ? line : `${key}: {src: ${quoted(value)}}`;
      if (/^(tags|reporters?|aliases)$/.test(key)) return value.includes(",") && !/^[["']/.test(value) ? `${key}: [${value.split(",").map((name) => JSON.stringify(name.trim())).join(", ")}]` : line;
      if (key !== "related" || value.includes("{")) return line;
      const paths = (/^\[(.*)\]$/.exec(value)?.[1] ?? value).match(/"[^"]*"|'[^']*'|[^,]+/g) ?? [];
      return `${key}: [${paths.map((path) => path.trim()).filter(Boolean).map((path) => `{url: ${quoted(path)}}`).join(", ")}]`;
    }).join("\n");
  };

  const plain = (text) => {
    const file = /^(\uFEFF?---\r?\n)([\s\S]*?)(\n---\s*(?:\n[\s\S]*)?)$/.exec(text);
    return file ? file[1] + plainHead(file[2].replaceAll("\r\n", "\n")) + file[3] : text;
  };

  const plainAll = (node) => {
    if (!node || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "text" && typeof value === "string") node[key] = plain(value);
      else plainAll(value);
    }
  };

  // A repository on this computer.
  const readFile = Blob.prototype.text;
  Blob.prototype.text = async function () {
    const text = await readFile.call(this);
    return this instanceof File && this.name.endsWith(".md") ? plain(text) : text;
  };

  window.fetch = async (what, options) => {
    const url = new URL(what instanceof Request ? what.url : what, document.baseURI);
    if (url.origin === location.origin) return fetchAnything(what, options);
    const words = /\/locales\/([\w-]+\.json)$/.exec(url.pathname)?.[1];
    if (words) return wordFiles.includes(words) ? fetchAnything(new URL(words, document.baseURI)) : Response.json({});
    if (url.pathname.endsWith("/package.json")) return Response.error();
    const answer = await fetchAnything(what, options);
    if (url.href !== "https://api.github.com/graphql" || !answer.ok) return answer;
    const data = await answer.json();
    plainAll(data);
    return Response.json(data);
  };
})();
