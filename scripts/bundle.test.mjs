// What visitors load, looked at as text: nothing in it makes code or markup of text, keeps anything, or knows a foreign address.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const files = globSync('packages/elements/dist/cdn/*.js').map((file) => [path.basename(file), readFileSync(file, 'utf8')]);
const FORBIDDEN = {
  'code from text': /\beval\s*\(|\bnew Function\b|(?<![.\w])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/g,
  'markup from text': /\b(?:outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|srcdoc)\b/g,
  'something kept': /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open)\b/g,
  'something sent': /\b(?:sendBeacon|WebSocket|EventSource|RTCPeerConnection)\b/g,
};
/** Names of formats, and an address in a note of a licence; nothing is fetched from either. */
const ADDRESSES = new Set([
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/XML/1998/namespace',
  'https://github.com/mholt/PapaParse',
]);

test('the files for websites are built', () => assert.ok(files.length >= 20, `${files.length} files`));

for (const [what, pattern] of Object.entries(FORBIDDEN))
  test(`no file for websites holds what would mean ${what}`, () => {
    const found = files.flatMap(([name, text]) =>
      [...text.matchAll(pattern)].map(({ 0: it, index }) => `${name}: ${text.slice(index - 30, index + it.length + 30)}`),
    );
    assert.deepEqual(found, []);
  });

test('markup is set in one place alone: where Lit makes a template of what we have written ourselves', () => {
  for (const [name, text] of files) {
    const places = [...text.matchAll(/\binnerHTML\b/g)].length;
    assert.equal(places, /^netz-map(\.iife)?\.js$/.test(name) ? 1 : 0, name);
  }
});

test('no foreign address stands in any of them but names of formats', () => {
  const found = files.flatMap(([name, text]) =>
    [...text.matchAll(/\bhttps?:\/\/[\w./-]+\w\/?/g)]
      .map(([it]) => it)
      .filter((it) => !ADDRESSES.has(it))
      .map((it) => `${name}: ${it}`),
  );
  assert.deepEqual(found, []);
});
