import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  analyse,
  createNetwork,
  publicNetwork,
  suggest,
  type Audience,
  type Language,
  type Network,
  type Organisation,
  type Problem,
  type Tie,
} from '@netz-map/core';
import { readFiles } from '@netz-map/importers';
import { analysisJson } from './analysis-json.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = Record<string, Json>;

const schema = JSON.parse(readFileSync(new URL('../../schema/analysis-1.schema.json', import.meta.url), 'utf8')) as Schema;
const sonnbrueck = await readFixture('sonnbrueck-40', ['akteure.csv', 'beziehungen.csv']);
const grossstadt = await readFixture('grossstadt-100', ['akteure.csv', 'beziehungen.csv', 'bedarfe.csv', 'treffen.csv']);
const verbund = await readFixture('verbund', ['akteure.csv', 'beziehungen.csv', 'bedarfe.csv', 'treffen.csv', 'netze.csv']);
/** What none of the cities has: roles, something agreed, a project, a record entered twice, somebody large, somebody new. */
const small = { network: smallNetwork(), problems: [] };
const CITIES = { sonnbrueck, grossstadt, verbund, small };

/** The few words of JSON Schema that ours uses; any other word would be a check that cannot fail, so it is refused. */
const KEYWORDS: Record<string, (value: Json, rule: Json, at: string, whole: Schema) => string[]> = {
  $ref: (value, rule, at) => mistakes(value, (schema.$defs as Record<string, Schema>)[String(rule).slice('#/$defs/'.length)]!, at),
  type: (value, rule, at) => (typeOf(value).includes(rule as string) ? [] : [`${at}: not ${String(rule)}`]),
  const: (value, rule, at) => (value === rule ? [] : [`${at}: not ${String(rule)}`]),
  enum: (value, rule, at) => ((rule as Json[]).includes(value) ? [] : [`${at}: none of ${String(rule)}`]),
  pattern: (value, rule, at) => (new RegExp(rule as string, 'u').test(value as string) ? [] : [`${at}: not like ${String(rule)}`]),
  minLength: (value, rule, at) => ((value as string).length >= (rule as number) ? [] : [`${at}: too short`]),
  minimum: (value, rule, at) => ((value as number) >= (rule as number) ? [] : [`${at}: too small`]),
  maximum: (value, rule, at) => ((value as number) <= (rule as number) ? [] : [`${at}: too large`]),
  minItems: (value, rule, at) => ((value as Json[]).length >= (rule as number) ? [] : [`${at}: too few`]),
  maxItems: (value, rule, at) => ((value as Json[]).length <= (rule as number) ? [] : [`${at}: too many`]),
  uniqueItems: (value, _, at) =>
    new Set((value as Json[]).map((item) => JSON.stringify(item))).size === (value as Json[]).length ? [] : [`${at}: twice`],
  items: (value, rule, at) => (value as Json[]).flatMap((item, index) => mistakes(item, rule as Schema, `${at}/${index}`)),
  required: (value, rule, at) => (rule as string[]).filter((key) => !(key in (value as Schema))).map((key) => `${at}: no ${key}`),
  properties: (value, rule, at) =>
    Object.entries(rule as Record<string, Schema>).flatMap(([key, inner]) =>
      key in (value as Schema) ? mistakes((value as Schema)[key]!, inner, `${at}/${key}`) : [],
    ),
  additionalProperties: (value, _, at, { properties }) =>
    Object.keys(value as Schema)
      .filter((key) => !(key in (properties as Schema)))
      .map((key) => `${at}: unknown ${key}`),
  oneOf: (value, rule, at) => {
    const tries = (rule as Schema[]).map((inner) => mistakes(value, inner, at));
    const fitting = tries.filter((found) => found.length === 0).length;
    return fitting === 1
      ? []
      : [`${at}: fits ${fitting} of ${tries.length}; nearest: ${tries.sort((p, q) => p.length - q.length)[0]!.join(', ')}`];
  },
};
const REMARKS = new Set(['$schema', '$id', '$defs', 'title', 'description']);

function mistakes(value: Json, rules: Schema, at: string): string[] {
  // a wrong type makes the other rules meaningless
  const wrong = 'type' in rules ? KEYWORDS.type!(value, rules.type!, at, rules) : [];
  if (wrong.length > 0) return wrong;
  return Object.entries(rules).flatMap(([word, rule]) => {
    if (REMARKS.has(word)) return [];
    const check = KEYWORDS[word];
    assert.ok(check, `the test does not know the keyword ${word}`);
    return check(value, rule, at, rules);
  });
}

function typeOf(value: Json): string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return Number.isInteger(value) ? ['number', 'integer'] : [typeof value];
}

async function readFixture(folder: string, files: readonly string[]) {
  const contents = files.map((name) => ({ name, bytes: readFileSync(new URL(`../../../../fixtures/${folder}/${name}`, import.meta.url)) }));
  const { network, problems } = await readFiles(contents);
  assert.ok(network);
  return { network, problems };
}

const PROBLEM: Problem = {
  code: 'tie-to-unknown',
  severity: 'error',
  file: 'b.csv',
  sheet: 'Verbindungen',
  row: 3,
  column: 'Zu',
  value: 'VHS',
  hint: 'Volkshochschule',
  more: 2,
};

function smallNetwork(): Network {
  const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
    ...{ id, name: `Verein ${id}`, topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'network' },
    ...more,
  });
  const tie = (from: string, to: string, more: Partial<Tie> = {}): Tie => ({
    ...{ id: `${from}-${to}`, from, to, visibility: 'network', lastContact: '2026-06' },
    ...more,
  });
  const care = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6'];
  const club = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'];
  return createNetwork({
    organisations: [
      organisation('A', { topics: ['Sprache'], website: 'https://a.example', kind: 'Chor', targetGroups: ['Frauen'], places: ['Mitte'] }),
      organisation('B', { topics: ['Sprache'], offerKind: 'project', kind: 'Chor' }),
      organisation('N', { memberSince: '2026-08-01', topics: ['Sprache'], kind: 'Chor', targetGroups: ['Frauen'], places: ['Mitte'] }),
      organisation('D1', { name: 'Lesekreis Nord e.V.' }),
      organisation('D2', { name: 'Lesekreis Nord' }),
      ...care.map((id, i) => organisation(id, { kind: 'Wohlfahrtsverband', staff: i === 0 ? 400 : 2 })),
      ...club.map((id) => organisation(id, { kind: 'Verein' })),
    ],
    ties: [
      ...care.slice(1).map((id) => tie('W1', id)),
      ...club.map((id, i) => tie(id, club[(i + 1) % club.length]!)),
      tie('A', 'C1', { must: true, lastContact: '2023-01' }),
      tie('A', 'C2', { stage: 'agreed', since: '2025-12', lastContact: undefined }),
      tie('N', 'C3'),
      tie('A', 'C4'),
    ],
    needs: [{ id: 'n', who: 'C5', topic: 'Sprache', done: false }],
    roles: [
      { id: 'r1', name: 'Sprecherin' },
      { id: 'r2', name: 'Protokoll', holder: 'A' },
      { id: 'r3', name: 'Kasse', holder: 'A' },
      { id: 'r4', name: 'Einladung', holder: 'A' },
    ],
  });
}

function output(from: { readonly network: Network; readonly problems: readonly Problem[] }, audience: Audience, language: Language): Json {
  const network = audience === 'public' ? publicNetwork(from.network) : from.network;
  const asOf = '2026-11-01';
  const analysis = analyse(network, { asOf });
  const problems = [...from.problems, PROBLEM];
  return JSON.parse(analysisJson({ network, analysis, suggestions: suggest(network, { asOf }), problems, audience, language })) as Json;
}

for (const [name, city] of Object.entries(CITIES)) {
  for (const audience of ['internal', 'public'] as const) {
    test(`what the program writes for ${name}, ${audience}, is what the schema promises`, () => {
      for (const language of ['de', 'de-einfach', 'en'] as const)
        assert.deepEqual(mistakes(output(city, audience, language), schema, ''), []);
    });
  }
}

test('an analysis of nothing at all fits the schema too', () => {
  const network = createNetwork({ organisations: [] });
  const analysis = analyse(network, { asOf: '2026-11-01' });
  const json = analysisJson({ network, analysis, suggestions: [], problems: [], audience: 'internal', language: 'de' });
  assert.deepEqual(mistakes(JSON.parse(json) as Json, schema, ''), []);
});

test('every kind of finding and suggestion that is promised is seen by these tests', () => {
  const seen = (list: 'findings' | 'suggestions') =>
    new Set(
      Object.values(CITIES).flatMap((city) => ((output(city, 'internal', 'de') as Schema)[list] as Schema[]).map(({ code }) => code)),
    );
  const promised = (list: string) =>
    (((schema.properties as Record<string, Record<string, Schema>>)[list]!.items!.oneOf as Schema[]) ?? []).map(
      (one) => (one.properties as Record<string, Schema>).code!.const,
    );
  assert.deepEqual([...seen('findings')].sort(), promised('findings').sort());
  assert.deepEqual([...seen('suggestions')].sort(), promised('suggestions').sort());
});

test('the schema refuses what is not promised', () => {
  const good = output(sonnbrueck, 'internal', 'de') as Record<string, Json>;
  const broken: Record<string, (copy: Record<string, Record<string, Json>[]>) => void> = {
    'a sentence that is missing': (copy) => delete copy.findings![0]!.sentence,
    'a key that nobody promised': (copy) => (copy.suggestions![0]!.score = 0.87),
    'an unknown certainty': (copy) => (copy.findings![0]!.certainty = 'sure'),
    'evidence of another kind': (copy) => (copy.findings!.find(({ code }) => code === 'bridge')!.evidence = {}),
    'a party too many': (copy) => (copy.suggestions![0]!.parties = ['A', 'B', 'C']),
  };
  for (const [what, spoil] of Object.entries(broken)) {
    const copy = structuredClone(good) as Record<string, Record<string, Json>[]>;
    spoil(copy);
    assert.notDeepEqual(mistakes(copy, schema, ''), [], what);
  }
});
