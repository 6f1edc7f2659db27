// What stands in real files, compared with the notes that were made when they were collected. The files are not part of this project.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { groupProblems, readFiles, type ReadOptions, type ReadResult, type TableRole } from './index.ts';

const FOLDER = new URL('../../../../shared/data/real/', import.meta.url);
const skip = existsSync(FOLDER) ? false : 'the collection of real files is not here';

/** Reads files of one folder; a name may have a role after it. */
function read(folder: string, names: readonly (string | readonly [string, TableRole])[], options: ReadOptions = {}): Promise<ReadResult> {
  const files = names.map((entry) => {
    const [name, role] = typeof entry === 'string' ? [entry] : entry;
    return { name, role, bytes: readFileSync(new URL(`${folder}/${name}`, FOLDER)) };
  });
  return readFiles(files, options);
}

/** How many problems of each kind there are, errors first. */
function counts({ problems }: ReadResult): Record<string, number> {
  const all: Record<string, number> = {};
  for (const { code, count } of groupProblems(problems)) all[code] = (all[code] ?? 0) + count;
  return all;
}

function tally<T>(items: readonly T[], key: (item: T) => string | undefined): Record<string, number> {
  const all: Record<string, number> = {};
  for (const item of items) all[key(item) ?? ''] = (all[key(item) ?? ''] ?? 0) + 1;
  return all;
}

const fields = ({ columns }: ReadResult): Record<string, string> =>
  Object.fromEntries(columns.flatMap(({ column, field }) => (field === undefined ? [] : [[column, field]])));

test('the associations of Leipzig: 1,041 entries, and of 154 relations the 82 with both ends', { skip }, async () => {
  const result = await read('leipzig_vereine_cc0', ['organisations.csv', 'relations.csv']);
  const { organisations, ties } = result.network!;
  assert.deepEqual([organisations.length, ties.length], [1041, 82]);
  assert.deepEqual(
    tally(ties, ({ kind }) => kind),
    { traegt: 72, gehoert_zu_buendnis: 10 },
  );
  assert.equal(counts(result)['tie-to-unknown'], 154 - 82);
  const associations = organisations.filter(({ kind }) => kind === 'verein');
  assert.equal(associations.length, 477);
  // the note says 29 and 37 of 100; these are the blank cells of the file
  assert.equal(associations.filter(({ topics }) => topics.length === 0).length, 145);
  assert.equal(associations.filter(({ places }) => places.length === 0).length, 184);
  assert.equal(associations.filter(({ topics }) => topics.includes('Frauenvereine')).length, 55);
  // 42 in the note, where „Kinder, Jugend und Familie“ counts beside its two parts, which stand there too
  assert.equal(new Set(associations.flatMap(({ topics }) => topics)).size, 41);
  const { categories, districts, homepage } = fields(result);
  assert.deepEqual([categories, districts, homepage], ['topics', 'places', 'website']);
});

test('Karte von morgen: 100 places with their tags', { skip }, async () => {
  const result = await read('openfairdb_kartevonmorgen', ['places.csv']);
  const { organisations } = result.network!;
  assert.equal(organisations.length, 100);
  const { title, category, tags } = fields(result);
  assert.deepEqual([title, category, tags], ['name', 'kind', 'topics']);
  assert.ok(organisations.every(({ topics }) => topics.every((topic) => !topic.includes(';'))));
});

test('search and rescue: 140 entries in seven networks, 840 reports', { skip }, async () => {
  const result = await read('emon_sar', ['nodes.csv', 'edges.csv']);
  const { organisations, ties } = result.network!;
  assert.deepEqual([organisations.length, ties.length], [140, 840]);
  assert.equal(new Set(organisations.map(({ network }) => network)).size, 7);
  assert.equal(organisations.filter(({ staff }) => staff === undefined).length, 29);
  assert.equal(organisations.filter(({ volunteers }) => volunteers === undefined).length, 33);
  assert.ok(ties.every(({ strength }) => strength !== undefined && strength >= 1 && strength <= 4));
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const alone = organisations.filter(({ id }) => !tied.has(id));
  assert.deepEqual(
    tally(alone, ({ network }) => network),
    { MtSi: 5, Wichita: 1 },
  );
  assert.deepEqual(Object.keys(counts(result)), ['unknown-column']);
});

test('information and money among ten organisations: 49 and 22 ties', { skip }, async () => {
  const result = await read('knoke_bureaucracies', ['nodes.csv', 'edges.csv']);
  const { organisations, ties } = result.network!;
  assert.equal(organisations.length, 10);
  assert.deepEqual(
    tally(ties, ({ kind }) => kind),
    { information: 49, money: 22 },
  );
  const inMoney = new Set(ties.filter(({ kind }) => kind === 'money').flatMap(({ from, to }) => [from, to]));
  assert.deepEqual(
    organisations.filter(({ id }) => !inMoney.has(id)).map(({ id }) => id),
    ['WRO'],
  );
  assert.deepEqual(counts(result), { 'unknown-column': 2 });
});

test('the chemicals policy network: four kinds of ties and 180 seats in 20 committees', { skip }, async () => {
  const result = await read('chemnet_de', ['nodes.csv', 'edges.csv', 'committee_memberships.csv']);
  const { organisations, ties } = result.network!;
  assert.equal(organisations.length, 30);
  assert.deepEqual(
    tally(ties, ({ kind }) => kind),
    { pol: 342, scito: 189, scifrom: 185, infrep: 283 },
  );
  const groups = organisations.flatMap((organisation) => organisation.groups);
  assert.deepEqual([groups.length, new Set(groups).size], [180, 20]);
  assert.deepEqual(counts(result), { 'ids-from-names': 1, 'names-from-ids': 1, 'names-merged': 180, 'unknown-column': 6 });
});

test('letters of intent: three waves of the same consortia, 350 mentions', { skip }, async () => {
  const result = await read('nfdi_letters_of_intent', ['nodes.csv', 'edges.csv']);
  const { organisations, ties } = result.network!;
  assert.equal(organisations.length + counts(result)['names-merged']!, 85);
  assert.equal(ties.length + counts(result)['duplicate-tie']!, 350);
  const differing = groupProblems(result.problems).find(({ code, column }) => code === 'names-merged' && column === 'wave');
  assert.deepEqual([differing?.severity, differing?.count], ['warning', 37]);
  assert.deepEqual(
    tally(ties, ({ extra }) => extra?.['wave']),
    { 2019: 111, 2020: 126 - 1, 2021: 113 },
  );
});

test('who sits in which club: the caller says what the columns are', { skip }, async () => {
  const memberships = [['memberships.csv', 'organisations']] as const;
  const unclear = await read('galaskiewicz_ceos_clubs', ['memberships.csv']);
  assert.deepEqual([unclear.network, counts(unclear)], [undefined, { 'role-unclear': 1 }]);
  const columns = [{ column: 'ceo', field: 'name' }] as const;
  const { network } = await read('galaskiewicz_ceos_clubs', memberships, { columns });
  assert.equal(network!.organisations.length, 26);
  const groups = network!.organisations.flatMap((organisation) => organisation.groups);
  assert.deepEqual([groups.length, new Set(groups).size], [98, 15]);
});

test('tobacco control in Indiana: contact, collaboration and dissemination with their values', { skip }, async () => {
  const result = await read('indiana_tobacco_control', ['nodes.csv', 'edges.csv']);
  const { organisations, ties } = result.network!;
  assert.equal(organisations.length, 25);
  assert.deepEqual(
    tally(ties, ({ kind }) => kind),
    { contact: 175, collaboration: 161, dissemination: 103 },
  );
  const strengths = (kind: string): number[] =>
    [...new Set(ties.filter((tie) => tie.kind === kind).map(({ strength }) => strength!))].sort((a, b) => a - b);
  assert.deepEqual(
    [strengths('contact'), strengths('collaboration')],
    [
      [2, 3, 4, 5],
      [2, 3, 4],
    ],
  );
  assert.deepEqual(counts(result), { 'unknown-column': 4 });
});

test('local health departments: 1,283 of them, 2,708 ties, 58 alone', { skip }, async () => {
  const result = await read('us_local_health_departments', ['nodes.csv', 'edges.csv']);
  const { organisations, ties } = result.network!;
  assert.deepEqual([organisations.length, ties.length], [1283, 2708]);
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  assert.equal(organisations.filter(({ id }) => !tied.has(id)).length, 58);
  assert.equal(new Set(organisations.flatMap(({ places }) => places)).size, 46);
  assert.deepEqual(counts(result), { 'names-from-ids': 1, 'unknown-column': 5 });
});
