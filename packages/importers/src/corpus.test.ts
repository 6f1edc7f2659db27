import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Organisation, Problem, ProblemCode, Tie } from '@netz-map/core';
import { readFiles, type InputFile, type ReadResult } from './index.ts';

interface Case {
  file: string;
  role: 'actors' | 'relations' | 'graph' | 'workbook';
  format: string;
  outcome: 'accept' | 'accept_with_warnings' | 'reject';
  with_file?: string;
  why: string;
  error?: string;
  expect: { actors?: number; relations?: number };
  warnings: string[];
  checks?: { actor?: string; relation?: [string, string]; field: string; equals?: unknown; contains?: string; link?: boolean }[];
  limits?: { ms?: number };
}

/** The corpus lies beside the project; a clone without it says so and goes on. */
const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const here = existsSync(new URL('manifest.json', CORPUS));
const skip = here ? false : 'the corpus of odd files (../shared/corpus) is not here';
const cases: Case[] = here ? JSON.parse(readFileSync(new URL('manifest.json', CORPUS), 'utf8')).cases : [];

/** The corpus's names for problems and ours. Formats of a later issue are refused as such. */
const CODES: Readonly<Record<string, ProblemCode>> = {
  dangling_relation: 'tie-to-unknown',
  empty_reference: 'tie-without-end',
  self_relation: 'tie-to-itself',
  duplicate_relation: 'duplicate-tie',
  ids_derived_from_names: 'ids-from-names',
  text_truncated: 'cell-too-long',
  empty: 'file-empty',
  json_shape_or_depth: 'json-too-deep',
};
const codeOf = (kind: string): string => CODES[kind] ?? kind.replaceAll('_', '-');

const FIELDS: Readonly<Record<string, (o: Organisation) => unknown>> = {
  name: (o) => o.name,
  typ: (o) => o.kind,
  stadtteil: (o) => o.places.join(', '),
  angebote: (o) => o.extra?.['angebote'],
  website: (o) => o.website,
};
const TIE_FIELDS: Readonly<Record<string, (t: Tie) => unknown>> = {
  staerke: (t) => t.strength ?? null,
  seit: (t) => t.since ?? null,
  letzter_kontakt: (t) => t.lastContact ?? null,
};

function input(name: string, role?: InputFile['role']): InputFile {
  return { name, bytes: readFileSync(new URL(name, CORPUS)), role };
}

function read(one: Case): Promise<ReadResult> {
  const role = one.role === 'actors' ? 'organisations' : one.role === 'relations' ? 'ties' : undefined;
  return readFiles(one.with_file ? [input(one.with_file, 'organisations'), input(one.file, role)] : [input(one.file, role)]);
}

const serious = (problems: readonly Problem[]): Problem[] => problems.filter(({ severity }) => severity !== 'note');
const placed = (p: Problem): boolean => p.row !== undefined || p.column !== undefined || p.path !== undefined;
/** What concerns the whole file has no row. */
const WHOLE_FILE = new Set(['encoding-guessed', 'ids-from-names', 'no-rows']);

test('the corpus of odd and hostile files is there', { skip }, () => assert.ok(cases.length >= 48));

for (const one of cases) {
  if (['xlsx', 'gexf', 'graphml'].includes(one.format)) {
    test(`${one.file}: a later issue; until then it is refused by name of its format`, async () => {
      const { network, problems } = await read(one);
      assert.equal(network, undefined);
      assert.deepEqual(
        problems.map(({ code, value }) => [code, value]),
        [['unsupported-format', { xlsx: 'XLSX', gexf: 'GEXF', graphml: 'GraphML' }[one.format]]],
      );
    });
    continue;
  }
  test(`${one.file}: ${one.why}`, async () => {
    const before = process.cpuUsage();
    const { network, problems } = await read(one);
    const { user } = process.cpuUsage(before);
    if (one.limits?.ms !== undefined) assert.ok(user / 1000 <= one.limits.ms, `${user / 1000} ms`);
    if (one.outcome === 'reject') {
      assert.equal(network, undefined);
      assert.ok(
        problems.some(({ code, severity }) => code === codeOf(one.error!) && severity === 'error'),
        JSON.stringify(problems),
      );
      return;
    }
    assert.ok(network);
    if (one.outcome === 'accept') assert.deepEqual(serious(problems), []);
    for (const kind of one.warnings) {
      const found = problems.find(({ code }) => code === codeOf(kind));
      assert.ok(found, `${kind} is not reported`);
      assert.ok(WHOLE_FILE.has(found.code) || placed(found), `${kind} has no place`);
    }
    if (one.expect.actors !== undefined) assert.equal(network.organisations.length, one.expect.actors);
    if (one.expect.relations !== undefined) assert.equal(network.ties.length, one.expect.relations);
    for (const check of one.checks ?? []) {
      const told: unknown = check.relation
        ? TIE_FIELDS[check.field]!(network.ties.find(({ from, to }) => from === check.relation![0] && to === check.relation![1])!)
        : FIELDS[check.field]!(network.organisation(check.actor!)!);
      if (check.link !== undefined) assert.equal(told !== undefined, check.link, `${check.actor}: ${String(told)}`);
      else if (check.contains !== undefined) assert.ok(String(told).includes(check.contains), String(told));
      else assert.equal(told, check.equals);
    }
    assert.equal((Object.prototype as Record<string, unknown>)['polluted'], undefined);
  });
}
