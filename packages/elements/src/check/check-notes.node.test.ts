import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles } from './check-files.ts';
import type { CheckNote } from './check-note.ts';
import { checkParts } from './check-parts.ts';
import { checkScripts } from './check-scripts.ts';
import { checkTags } from './check-tags.ts';
import type { Answer, FileFact, PageFacts, ScriptFact, TagFact } from './page-facts.ts';

const url = new URL('https://verein.example/karte');
const there: Answer = { status: 200, type: 'text/javascript', begins: 'var a', bytes: 9, hashes: ['sha384-AAA'] };
const aScript: ScriptFact = {
  url: new URL('https://verein.example/n/netz-map.js'),
  module: true,
  nonce: false,
  integrity: [],
  answer: there,
};
const aFile: FileFact = { url: new URL('https://verein.example/n/akteure.csv'), allowed: true, answer: { ...there, begins: 'Name;Art' } };
const aTag: TagFact = { written: '<netz-map>', tag: 'netz-map', hasData: true, follows: undefined, dataSrc: false, size: [600, 400] };
const aPage: PageFacts = {
  url,
  source: '<netz-map>',
  policies: [],
  running: undefined,
  scripts: [aScript],
  tags: [aTag],
  unknownTags: [],
  files: [aFile],
  parts: [{ url: new URL('https://verein.example/n/netz-map-picture.js'), tag: 'netz-map', answer: there }],
};

const bad = (notes: readonly CheckNote[]): readonly CheckNote[] => notes.filter(({ state }) => state === 'bad');
const withScript = (change: Partial<ScriptFact>, page: Partial<PageFacts> = {}): CheckNote => {
  const [first, ...others] = bad(checkScripts({ ...aPage, scripts: [{ ...aScript, ...change }], ...page }));
  assert.deepEqual(others, []);
  assert.ok(first, 'nothing was found');
  return first;
};

test('On a page where everything is right nothing is blamed', () => {
  assert.deepEqual(bad([...checkScripts(aPage), ...checkParts(aPage), ...checkTags(aPage), ...checkFiles(aPage)]), []);
});

test('A page without the script is told the line to paste', () => {
  const [note] = bad(checkScripts({ ...aPage, scripts: [] }));
  assert.match(note!.line!, /^<script type="module" src=".*netz-map\.js"><\/script>$/);
});

test('A file that is missing beside the first one is named, with the element that needs it', () => {
  const url = new URL('https://verein.example/n/netz-map-finder.js');
  const [note, ...others] = checkParts({
    ...aPage,
    parts: [...aPage.parts, { url, tag: 'netz-finder', answer: { ...there, status: 404 } }],
  });
  assert.match(note!.what, /^„netz-map-finder\.js“ fehlt neben „netz-map\.js“\. <netz-finder>/);
  assert.deepEqual(others, []);
});

test('Software that runs is not blamed for how it came there: a plug-in may have put scripts together', () => {
  assert.deepEqual(bad(checkScripts({ ...aPage, running: '1.2.3', scripts: [] })), []);
});

test('A script that is missing, forbidden, or a web page in its place is told apart', () => {
  assert.match(withScript({ answer: { ...there, status: 404 } }).what, /404/);
  assert.match(withScript({ answer: { ...there, status: 403 } }).what, /gibt .* nicht heraus/);
  assert.match(withScript({ answer: { status: 'unreachable' } }).what, /nicht zu erreichen/);
  assert.match(withScript({ answer: { ...there, begins: '<!doctype html>' } }).what, /Webseite/);
});

test('A server that calls the script a text is told the line for Apache', () => {
  const note = withScript({ answer: { ...there, type: 'text/plain' } });
  assert.match(note.what, /„text\/plain“/);
  assert.equal(note.line, 'AddType text/javascript .js');
});

test('A Content Security Policy that blocks the script is told with the line that lets it', () => {
  assert.equal(withScript({}, { policies: ["default-src 'none'"] }).line, "script-src 'self'");
});

test('Of several policies each must let the script run', () => {
  assert.equal(
    withScript({}, { policies: ["script-src 'self'", 'script-src https://x.example'] }).line,
    "script-src https://x.example 'self'",
  );
});

test('A page that restricts Trusted Types is told our names beside its own', () => {
  assert.equal(withScript({}, { policies: ['trusted-types lit-html'] }).line, 'trusted-types lit-html netz-lit netz-karte');
});

test('A module that is embedded like an old script, and a page opened from the disk with a module, get the right line', () => {
  assert.match(withScript({ module: false }).line!, /type="module"/);
  assert.match(withScript({}, { url: new URL('file:///C:/karte.html') }).line!, /iife/);
  assert.deepEqual(
    bad(checkScripts({ ...aPage, scripts: [{ ...aScript, module: false, url: new URL('https://verein.example/netz-map.iife.js') }] })),
    [],
  );
});

test('A checksum that does not fit is told with the one that does', () => {
  assert.equal(withScript({ integrity: ['sha384-OLD'] }).line, 'integrity="sha384-AAA"');
});

test('A page without an element is told the form that editors leave standing', () => {
  const [note] = bad(checkTags({ ...aPage, tags: [], source: '' }));
  assert.match(note!.line!, /^<div data-netz-map/);
});

test('An element that stands there as text, or is never closed, is recognised in what the server sends', () => {
  assert.match(bad(checkTags({ ...aPage, tags: [], source: '<p>&lt;netz-map src="a.csv"&gt;</p>' }))[0]!.what, /als Text/);
  assert.match(bad(checkTags({ ...aPage, source: '<netz-map src="a.csv" /><p>x</p>' }))[0]!.what, /endet für Browser nicht dort/);
});

test('A name that does not exist is answered with one that does', () => {
  assert.match(bad(checkTags({ ...aPage, unknownTags: ['netz-karte'] }))[0]!.line!, /^<netz-map>/);
});

test('An element without data, with data under a wrong name, or following nobody says so', () => {
  const tell = (change: Partial<TagFact>): CheckNote => bad(checkTags({ ...aPage, tags: [{ ...aTag, ...change }] }))[0]!;
  assert.match(tell({ hasData: false }).what, /keine Daten/);
  assert.match(tell({ dataSrc: true, hasData: false }).what, /data-src/);
  assert.equal(tell({ follows: 'karte' }).line, 'id="karte"');
});

test('An element without room on the page is a hint, no blame: it may be in a closed tab', () => {
  const notes = checkTags({ ...aPage, tags: [{ ...aTag, size: [0, 0] }] });
  assert.deepEqual(
    notes.map(({ state }) => state),
    ['hint'],
  );
});

test('Data that are missing, foreign, forbidden by CORS, a login page, or empty are told apart', () => {
  const tell = (change: Partial<FileFact>, page: Partial<PageFacts> = {}): CheckNote =>
    checkFiles({ ...aPage, ...page, files: [{ ...aFile, ...change }] })[0]!;
  const foreign = { url: new URL('https://daten.example/a.csv') };
  assert.match(tell({ answer: { ...there, status: 404 } }).what, /404/);
  assert.equal(tell({ ...foreign, allowed: false }).line, 'allow-origins="https://daten.example"');
  assert.equal(tell({ ...foreign, answer: { status: 'unreachable' } }).line, 'Access-Control-Allow-Origin: https://verein.example');
  assert.match(tell({ answer: { ...there, begins: '\n<!DOCTYPE html><title>Anmelden' } }).what, /Webseite/);
  assert.match(tell({ answer: { ...there, begins: '', bytes: 0 } }).what, /leer/);
  assert.equal(tell({}, { policies: ["connect-src 'none'"] }).line, "connect-src 'self'");
  assert.match(tell({}, { url: new URL('file:///karte.html') }).what, /Festplatte/);
});
