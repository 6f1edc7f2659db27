// What a program can see in the files of the site without opening them in a browser.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ownPages, readPage, SITE } from './built-site.mjs';
import { pagePath } from './site-path.mjs';

const pages = ownPages();
const inside = (text) => text.replace(/<div class="live-runs">[\s\S]*?<\/div><p class="live-says">/g, '');
const idsOf = (text) => [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
const ids = new Map(globSync('**/*.html', { cwd: SITE }).map((file) => [file.replaceAll(path.sep, '/'), new Set(idsOf(readPage(file)))]));

test('Every link and every anchor of every page leads somewhere', () => {
  const lost = [];
  for (const page of pages)
    for (const [, target] of readPage(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      if (/^(https?|mailto):/.test(target)) continue;
      const [address, anchor] = target.replaceAll('&amp;', '&').split('#');
      const file = address ? path.posix.join(path.posix.dirname(page), decodeURIComponent(address)) : page;
      if (file.startsWith('..') || !existsSync(path.join(SITE, file)) || file.endsWith('/')) lost.push(`${page}: ${target}`);
      else if (anchor && !ids.get(file)?.has(decodeURIComponent(anchor))) lost.push(`${page}: ${target}`);
    }
  assert.ok(pages.length > 100, `${pages.length} pages`);
  assert.deepEqual(lost, []);
});

test('Every file that the examples in the site ask for or lead to has come along', () => {
  const examples = [...ids.keys()].filter((page) => page.startsWith('examples/') && !pages.includes(page));
  const lost = [];
  for (const page of examples)
    for (const [, target] of readPage(page).matchAll(
      /\s(?:data-)?(?:href|src|ties|needs|meetings|src-before|ties-before)="([^"#?]+)[^"]*"/g,
    )) {
      const file = path.posix.join(path.posix.dirname(page), decodeURIComponent(target));
      if (!/^[a-z]+:/.test(target) && !existsSync(path.join(SITE, file))) lost.push(`${page}: ${target}`);
    }
  assert.ok(examples.length >= 8, `${examples.length} pages`);
  assert.deepEqual(lost, []);
});

test('Every page of the guide is in the site, and the table of contents leads to it', () => {
  const written = globSync('docs/**/*.md').map((file) => pagePath(file.replaceAll(path.sep, '/')));
  const without = (page) => !/<nav class="pages"[\s\S]* aria-current="page"/.test(readPage(page));
  assert.deepEqual(
    written.filter((page) => !pages.includes(page)),
    [],
    'not in the site',
  );
  assert.deepEqual(
    written.filter((page) => page !== 'index.html' && without(page)),
    [],
    'neither in docs/README.md nor in the README of its folder',
  );
});

test('Every element has a page with a live example', () => {
  const tags = globSync('packages/elements/src/define/*.ts').map((file) => path.basename(file, '.ts'));
  const running = (tag) =>
    [...readPage(`elements/${tag}.html`).matchAll(/<div class="live-runs">([\s\S]*?)<p class="live-says">/g)].map(([, html]) => html);
  assert.ok(tags.length >= 11);
  assert.deepEqual(
    tags.filter((tag) => !running(tag).some((html) => html.includes(`<${tag}`))),
    [],
  );
});

test('No page has two parts of the same name, a heading out of order, or what a strict policy refuses', () => {
  const wrong = [];
  for (const page of pages) {
    const text = readPage(page);
    const all = idsOf(text);
    if (new Set(all).size < all.length) wrong.push(`${page}: an id twice, ${all.filter((id, i) => all.indexOf(id) < i)}`);
    const levels = [...inside(text).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) wrong.push(`${page}: not one h1 that comes first`);
    if (levels.some((level, i) => i > 0 && level > levels[i - 1] + 1)) wrong.push(`${page}: a level of headings is left out, ${levels}`);
    if (/<[^>]+\s(style|on\w+)="/.test(inside(text).replace(/<code[\s\S]*?<\/code>/g, '')))
      wrong.push(`${page}: style or handler in an attribute`);
    if (/<script(?![^>]*\ssrc=)(?![^>]*application\/json)/.test(text)) wrong.push(`${page}: a script in the page`);
  }
  assert.deepEqual(wrong, []);
});

test('Nothing of the site asks another server', () => {
  const asking = /<(?:script|link|img|iframe|form)\b[^>]*\s(?:src|href|action)="(?:https?:)?\/\//;
  assert.deepEqual(
    pages.filter((page) => asking.test(readPage(page))),
    [],
  );
  const css = readFileSync(path.join(SITE, 'site.css'), 'utf8');
  assert.doesNotMatch(css, /@import|url\(/);
});
