import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { run } from './run.ts';
import { memoryWorld } from './testing/memory-world.ts';

// a real list, kept beside the project: 1,041 associations, church bodies, projects and places of Leipzig (CC0)
const FOLDER = new URL('../../../../shared/data/real/leipzig_vereine_cc0/', import.meta.url);
const missing = existsSync(FOLDER) ? false : 'the real list of Leipzig is not beside this project';

const files = missing
  ? {}
  : Object.fromEntries(['organisations.csv', 'relations.csv'].map((name) => [name, readFileSync(new URL(name, FOLDER))] as const));

async function call(...argv: string[]) {
  const world = memoryWorld({ files });
  const code = await run(argv, world);
  return { code, ...world.said };
}

test('the real list of Leipzig is read whole; ties that lead nowhere are named, none is dropped silently', { skip: missing }, async () => {
  const { code, out, err } = await call('analyse', 'organisations.csv', 'relations.csv', '--as-of', '2026-11-01', '--format', 'json');
  assert.equal(code, 1, 'some ties lead to partners that are not in the list');
  assert.match(err, /netz-map check/);
  const { basis, problems, findings } = JSON.parse(out) as {
    basis: { organisations: number; tieRows: number; withTopics: number; withPlaces: number };
    problems: { code: string; more?: number }[];
    findings: { code: string }[];
  };
  assert.equal(basis.organisations, 1041);
  assert.equal(basis.tieRows, 82);
  assert.ok(basis.withTopics > 300 && basis.withPlaces > 300, 'topics and districts are understood without being told');
  const unknown = problems.filter((problem) => problem.code === 'tie-to-unknown');
  assert.equal(
    unknown.reduce((sum, { more = 0 }) => sum + 1 + more, 0),
    154 - 82,
  );
  assert.ok(findings.length > 0);
});

test('the real list of Leipzig can be read as text, checked and drawn', { skip: missing }, async () => {
  const text = await call('analyse', 'organisations.csv', 'relations.csv', '--as-of', '2026-11-01');
  assert.ok(text.out.length < 20_000, 'a thousand partners are still told on a few screens');
  const check = await call('check', 'organisations.csv', 'relations.csv');
  assert.match(check.out, /Gelesen: 1041 Partner, 82 Zeilen mit Verbindungen/);
  const picture = await call('draw', 'organisations.csv', 'relations.csv', '--as-of', '2026-11-01');
  assert.match(picture.out, /<\/svg>\s*$/);
});
