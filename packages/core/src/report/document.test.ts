import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TextDocument, TextSection } from '../wording/document.ts';
import { documentHtml } from './document-html.ts';
import { documentMarkdown } from './document-markdown.ts';
import { DOCUMENT_STYLE, DOCUMENT_STYLE_HASH } from './document-style.ts';

/** What a stranger could write into a table. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' style='color:red",
  '</style><style>*{display:none}</style>',
  '<!-- ',
  ']]>',
  'a|b',
  '**fett** _kursiv_ `code`',
  '[Klick](javascript:alert(1))',
  '# Titel',
  '- Punkt\n- Punkt',
  'Zeile\r\nzwei',
  '\u202Egnirts',
  '\u0000\u0007\u001b[31m',
  '&lt;b&gt; &amp;',
  'https://boese.example',
  '1. November',
  '|---|',
];

const everywhere = (word: string): TextDocument => {
  const section = (deeper: readonly TextSection[]): TextSection => ({
    heading: word,
    paragraphs: [word],
    items: [{ kind: word, text: word, details: [word, { term: word, text: word }] }, { text: word }],
    table: { caption: word, columns: [word, word, word], rows: [[word, word, word]], numeric: [2] },
    notes: [word],
    sections: deeper,
  });
  return { language: 'de', title: word, subtitle: word, facts: [{ term: word, text: word }], sections: [section([section([])])] };
};

const rich: TextDocument = {
  language: 'de',
  title: 'Potenzialanalyse',
  subtitle: 'Sonnbrück',
  facts: [{ term: 'Stand', text: '1. November 2026' }],
  sections: ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'].map((heading) => ({
    heading,
    paragraphs: ['Ein Satz mit 20 % darin.'],
    items: [{ kind: 'Brücke', text: 'Ein Punkt.', details: ['Näheres.', { term: 'Nächster Schritt:', text: 'Reden.' }] }],
    numbered: true,
    sections: [
      { table: { caption: 'Arten', columns: ['Art', 'Partner'], rows: [['Amt', '3']], numeric: [1] } },
      { table: { caption: 'Orte', columns: ['Ort', 'Partner'], rows: [['Hafen', '2']], numeric: [1] } },
      { heading: 'Tiefer', table: { caption: 'Viele', columns: ['A', 'B', 'C', 'D'], rows: [['1', '2', '3', '']] } },
    ],
  })),
};

const VOID = new Set(['meta', '!doctype']);

/** The tags of a page; fails where one is closed that is not the last one open. */
function tagsOf(html: string): { name: string; attributes: string; open: readonly string[] }[] {
  const open: string[] = [];
  const tags: { name: string; attributes: string; open: readonly string[] }[] = [];
  const body = html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
  for (const [, end, name, attributes] of body.matchAll(/<(\/?)([a-z0-9!]+)((?:\s[^<>]*)?)>/g)) {
    if (end) assert.equal(open.pop(), name);
    else {
      tags.push({ name: name!, attributes: attributes!, open: [...open] });
      if (!VOID.has(name!)) open.push(name!);
    }
  }
  assert.deepEqual(open, []);
  // nothing that looks like a tag is left, and no sign that could begin one
  assert.doesNotMatch(body.replace(/<(\/?)([a-z0-9!]+)((?:\s[^<>]*)?)>/g, ''), /[<>]/);
  return tags;
}

const ALLOWED: Readonly<Record<string, RegExp>> = {
  '!doctype': /^ html$/,
  html: /^ lang="(de|en)"$/,
  meta: /^ (charset="utf-8"|name="(viewport|referrer)" content="[^"<>]*"|http-equiv="Content-Security-Policy" content="[^"<>]*")$/,
  section: /^( aria-labelledby="teil-\d+")?$/,
  nav: /^ aria-labelledby="inhalt"$/,
  h2: /^( id="(teil-\d+|inhalt)")?$/,
  a: /^ href="(#teil-\d+|https?:[^"<>\s]*)"( rel="noreferrer")?$/,
  p: /^( class="(subtitle|note)")?$/,
  div: /^ class="beside"$/,
  ul: /^( class="points")?$/,
  ol: /^( class="points")?$/,
  li: /^( class="(long|pair)")?$/,
  span: /^ class="(kind|said)"$/,
  table: /^( class="cards" role="table")?$/,
  th: /^ scope="(col|row)"( role="(columnheader|rowheader)")?( class="n")?$/,
  td: /^( role="cell")?( class="n")?( data-label="[^"<>]*")?$/,
  tr: /^( role="row")?$/,
  thead: /^( role="rowgroup")?$/,
  tbody: /^( role="rowgroup")?$/,
};

test('a page has no other tags and attributes than ours, properly nested, whatever stands in the tables', () => {
  for (const document of [...HOSTILE.map(everywhere), rich])
    for (const { name, attributes } of tagsOf(documentHtml(document))) assert.match(attributes, ALLOWED[name] ?? /^$/, name);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (word) => {
      for (const { name, attributes } of tagsOf(documentHtml(everywhere(word)))) assert.match(attributes, ALLOWED[name] ?? /^$/, name);
    }),
  );
});

test('a page asks for nothing from elsewhere and lets nothing run', () => {
  for (const word of HOSTILE) {
    const html = documentHtml(everywhere(word)).replace(/<style>[\s\S]*?<\/style>/, '');
    assert.doesNotMatch(html, /<script|<img|<link|<iframe|<style|<object|<form/i);
    assert.match(html, /default-src 'none'; style-src 'sha256-[\w+/]+={0,2}'; base-uri 'none'; form-action 'none'/);
  }
  assert.doesNotMatch(DOCUMENT_STYLE, /url\(|@import|@font-face|expression|<\//);
});

test('only an address of the web becomes a link', () => {
  const linked = (link: string): string =>
    documentHtml({ ...rich, sections: [{ items: [{ text: 'Punkt', details: [{ term: 'Kontakt:', text: link, link }] }] }] });
  assert.match(linked('https://verein.example/a?b=1&c="'), /<a href="https:\/\/verein\.example\/a\?b=1&amp;c=&quot;" rel="noreferrer">/);
  for (const link of ['javascript:alert(1)', ' javascript:https://x', 'data:text/html,x', '//boese.example', 'mailto:x@y.example'])
    assert.doesNotMatch(linked(link), /<a /, link);
  for (const { name, attributes } of tagsOf(linked('https://verein.example'))) assert.match(attributes, ALLOWED[name] ?? /^$/, name);
});

test('the policy of the page allows its own style and no other', () => {
  assert.equal(DOCUMENT_STYLE_HASH, `sha256-${createHash('sha256').update(DOCUMENT_STYLE).digest('base64')}`);
  assert.ok(documentHtml(rich).includes(`<style>${DOCUMENT_STYLE}</style>`));
});

test('headings go down step by step, every region has its name, every table its caption and what its cells belong to', () => {
  const html = documentHtml(rich);
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  assert.equal(levels[0], 1);
  assert.equal(levels.filter((level) => level === 1).length, 1);
  for (const [i, level] of levels.entries()) assert.ok(i === 0 || level <= levels[i - 1]! + 1);
  for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) assert.ok(html.includes(` id="${id}"`), id);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(html.match(/<table/g)!.length, html.match(/<caption>/g)!.length);
  for (const landmark of ['<header>', '<nav ', '<main>']) assert.equal(html.split(landmark).length, 2, landmark);
  assert.match(html, /<html lang="de">/);
  assert.match(documentHtml({ ...rich, language: 'en' }), /<html lang="en">/);
  assert.match(html, /<div class="beside">/, 'small tables stand beside each other');
});

test('a number stays with its sign and a day with its month at the end of a line', () => {
  const html = documentHtml(rich);
  assert.match(html, /20\u00a0%/);
  assert.match(html, /1\.\u00a0November\u00a02026/);
});

test('a picture of our own stands behind the first section', () => {
  const html = documentHtml(rich, { figure: { svg: '<svg viewBox="0 0 1 1"></svg>\n', caption: 'Karte <1>' } });
  assert.match(
    html,
    /<\/section>\n<figure><svg viewBox="0 0 1 1"><\/svg><figcaption>Karte &lt;1&gt;<\/figcaption><\/figure>\n<section aria-labelledby="teil-2">/,
  );
});

test('in Markdown a name is no markup, no table cell and no line of its own', () => {
  for (const word of HOSTILE) {
    const lines = documentMarkdown(everywhere(word)).split('\n');
    assert.equal(lines.length, documentMarkdown(everywhere('Wort')).split('\n').length, word);
    for (const line of lines) {
      assert.doesNotMatch(line, /(^|[^\\])<|[\u0000-\u001f\u202a-\u202e]/, line);
      if (line.startsWith('|')) assert.equal(line.match(/(?<!\\)(?:\\\\)*\|/g)!.length, 4, line);
    }
  }
});

test('Markdown has headings, lists and tables', () => {
  const markdown = documentMarkdown(rich);
  assert.match(markdown, /^# Potenzialanalyse\n\nSonnbrück\n\n- \*\*Stand:\*\* 1\\\. November 2026\n\n## Eins\n\nEin Satz/);
  assert.match(markdown, /\n1\. \*\*Brücke:\*\* Ein Punkt\.\n {4}- Näheres\.\n {4}- \*\*Nächster Schritt:\*\* Reden\.\n/);
  assert.match(markdown, /\n\*\*Arten\*\*\n\n\| Art \| Partner \|\n\| --- \| ---: \|\n\| Amt \| 3 \|\n/);
});
