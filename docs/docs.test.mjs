// Keeps the written docs true where a program can tell.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { elementPages } from '../scripts/generate-element-docs.mjs';

const read = (file) => readFileSync(file, 'utf8');
const built = (name) => import(pathToFileURL(`packages/${name}/dist/index.js`).href);
const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'fixtures/README.md', ...globSync('docs/**/*.md')];

/** "## Wenn der Editor Tags entfernt" can be linked to as "#wenn-der-editor-tags-entfernt". */
const anchors = (text) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('Every link in the docs leads somewhere', () => {
  const lost = [];
  for (const page of pages) {
    // code is no text
    const text = read(page).replace(/```[\s\S]*?```/g, '');
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file, anchor] = target.split('#');
      const there = file ? path.join(path.dirname(page), file) : page;
      if (!existsSync(there)) lost.push(`${page}: ${target}`);
      else if (anchor && !anchors(read(there)).includes(anchor)) lost.push(`${page}: ${target}`);
    }
  }
  assert.deepEqual(lost, []);
});

test('The first ten lines of the README hold the two commands', () => {
  const beginning = read('README.md').split('\n').slice(0, 10).join('\n');
  assert.match(beginning, /^npm start/m);
  assert.match(beginning, /^npm test/m);
});

test('The tables of the element pages are those of the sources', () => {
  for (const { file, is, should } of elementPages()) assert.equal(is, should, `${file} is stale: node scripts/run.mjs docs:elements`);
});

/** The codes are the keys of the interfaces that say what each kind rests on. */
const codesIn = (pattern) =>
  globSync(pattern)
    .sort()
    .flatMap((file) => [...read(file).matchAll(/^ {2}'?([a-z]+(?:-[a-z]+)*)'?: /gm)].map(([, code]) => code));
const FINDINGS = codesIn('packages/core/src/findings/*-evidence.ts');
const SUGGESTIONS = codesIn('packages/core/src/suggestions/*-reasons.ts');

test('Each kind of finding and suggestion is explained', async () => {
  const { wordingFor } = await built('core');
  const { findingKind, suggestionKind } = wordingFor('de');
  assert.ok(FINDINGS.length > 20 && SUGGESTIONS.length > 3, `${FINDINGS.length} and ${SUGGESTIONS.length} codes were found`);
  const explained = globSync('docs/verstehen/*.md').map(read).join('\n').toLowerCase();
  const kinds = [...FINDINGS.map(findingKind), ...SUGGESTIONS.map(suggestionKind)];
  const headings = new Set([...explained.matchAll(/^(?:#+|\|) ([^|\n]+)/gm)].map(([, heading]) => heading.trim()));
  const missing = kinds.filter((kind) => ![...headings].some((heading) => heading.includes(kind.toLowerCase())));
  assert.deepEqual(missing, [], 'no heading or row in docs/verstehen for');
  const told = read('docs/kommandozeile.md');
  const codes = [...FINDINGS, ...SUGGESTIONS].filter((code) => !told.includes(`\`${code}\``));
  assert.deepEqual(codes, [], 'not in docs/kommandozeile.md');
});

test('Each heading that the docs recommend is known to the importers', async () => {
  const { readTables } = await built('importers');
  const section = (title) => read('docs/daten.md').split(`### ${title}`)[1].split(/^##/m)[0];
  const headings = (title) => [...section(title).matchAll(/^\| `([^`]+)`/gm)].map(([, heading]) => heading);
  const inline = (title) => [...section(title).matchAll(/`([^`]+)`/g)].map(([, heading]) => heading);
  const told = {
    organisations: [
      ...headings('Akteure'),
      ...inline('Akteure').filter((word) => /^(Kurzname|Haupt|Anteil|Gesichert|Ehren|Dabei|Treffen)/.test(word)),
    ],
    ties: headings('Beziehungen'),
    needs: inline('Bedarfe'),
    meetings: inline('Treffen'),
    roles: headings('Rollen'),
    cities: headings('Orte'),
  };
  for (const [role, row] of Object.entries(told)) {
    assert.ok(row.length >= 3, `${role}: ${row}`);
    const tables = [{ name: role, role, rows: [row, row.map(() => 'x')] }];
    if (role !== 'organisations') tables.unshift({ name: 'Akteure', role: 'organisations', rows: [['Name'], ['x']] });
    const { columns } = await readTables(tables);
    for (const heading of row) {
      const guess = columns.find(
        ({ column, file, sheet }) => column === heading && (file === role || sheet !== 'Akteure' || role === 'organisations'),
      );
      assert.ok(guess?.field, `${role}: "${heading}" is read`);
    }
  }
});

test('The network that the docs show as JSON can be read', async () => {
  const { readNetwork } = await built('core');
  const [, json] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(read('docs/einbetten/einfaches-html.md'));
  const { network, problems } = readNetwork(JSON.parse(json));
  assert.deepEqual([network?.organisations.length, network?.ties.length, problems], [2, 1, []]);
});

test('The list of dependencies is that of the packages', () => {
  const told = new Map(
    [...read('docs/decisions/dependencies.md').matchAll(/^\| ([@\w/.-]+) \| (\d[\w.-]*) \|/gm)].map(([, name, version]) => [name, version]),
  );
  const real = new Map();
  for (const file of ['package.json', ...globSync('packages/*/package.json')]) {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      if (!version.startsWith('workspace:')) real.set(name, version);
  }
  assert.deepEqual([...told].sort(), [...real].sort());
});

test('The picture in the README is the one that the program draws', async () => {
  const { drawNetwork } = await built('drawing');
  const { readFiles } = await built('importers');
  const files = ['akteure.csv', 'beziehungen.csv'].map((name) => ({ name, bytes: readFileSync(`fixtures/sonnbrueck-40/${name}`) }));
  const { network } = await readFiles(files);
  const drawn = drawNetwork(network, { asOf: '2026-11-01', width: 1200, height: 800, language: 'de' });
  assert.equal(read('docs/bilder/sonnbrueck.svg'), drawn, 'docs/bilder/sonnbrueck.svg is stale: node scripts/run.mjs docs:picture');
});

test('Each measure is in the table for evaluators, and the table names no others', async () => {
  const measures = await import(pathToFileURL('packages/core/dist/metrics/index.js').href);
  const page = read('docs/verstehen/masse.md');
  const named = new Set([...page.matchAll(/`([a-z][A-Za-z]*)`/g)].map(([, name]) => name));
  // what prepares a measure, and words that are options
  const notMeasures = new Set(['snapshotOf', 'snapshotOfPairs', 'seededRandom', 'createMetricsPool']);
  const functions = Object.keys(measures).filter((name) => /^[a-z]/.test(name) && !notMeasures.has(name));
  assert.deepEqual(
    functions.filter((name) => !named.has(name)),
    [],
  );
  const columns = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ')[2] ?? '');
  const called = columns.flatMap((cell) => [...cell.matchAll(/`([a-z][A-Za-z]*)`(?! oder)/g)].map(([, name]) => name));
  const options = new Set(['fragment', 'reach']);
  assert.deepEqual(
    called.filter((name) => !(name in measures) && !options.has(name)),
    [],
  );
});
