import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import { readFiles, type InputFile } from '@netz-map/importers';
import { publicFiles } from './publishing/public-files.ts';
import { run } from './run.ts';
import { findSecrets } from './testing/find-secrets.ts';
import { inFolder } from './testing/folder-world.ts';
import { plantedTables, Planter } from './testing/planted-tables.ts';
import { plantedWorkbook } from './testing/planted-workbook.ts';
import { textsFor } from './texts/texts-for.ts';

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');

/** The tables as files whose names are secrets, too. */
function plantedFiles(released = false): { readonly files: Record<string, string>; readonly secrets: readonly string[] } {
  const { tables, secrets } = plantedTables(released);
  const names = new Planter();
  secrets.forEach(() => names.word());
  const files = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`daten/${name}-${names.word()}.csv`, csv(rows)]));
  return { files, secrets: [...secrets, ...names.secrets.slice(secrets.length)] };
}

async function publish(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly err: string; readonly public: ReadonlyMap<string, Uint8Array> }> {
  return inFolder(async (world) => {
    world.put(files);
    const paths = Object.keys(files).map((path) => world.at(path));
    const code = await run(['publish', ...paths, '-o', world.at('public'), ...options], world);
    return { code, err: world.said.err, public: world.files('public') };
  });
}

const inputs = (files: Readonly<Record<string, string>>): InputFile[] =>
  Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

test('of more than two hundred secrets in tables none stands in the public folder, in no encoding and in no language', async () => {
  const { files, secrets } = plantedFiles();
  assert.ok(new Set(secrets).size >= 200, `${secrets.length} secrets`);
  for (const lang of ['de', 'de-einfach', 'en']) {
    const { code, err, public: folder } = await publish(files, '--lang', lang);
    assert.ok(code <= 1, err);
    const text = [...folder.values()].map(String).join('\n');
    for (const open of ['Teestube', 'Sprachtreff', 'Chorwerkstatt', 'Mädchenzuflucht Lotte', 'Wir kochen Tee.', 'Dolmetschen'])
      assert.ok(text.includes(open), `${open} is meant to be published`);
    assert.deepEqual(findSecrets(secrets, folder), []);
  }
});

test('nor of those that a workbook hides: sheets nobody asked for, hidden rows, comments, authors, names', async () => {
  const { tables, secrets } = plantedTables();
  const planter = new Planter();
  secrets.forEach(() => planter.word());
  const workbook = plantedWorkbook({ tables }, planter);
  const { code, err, public: folder } = await publish({ 'netz.xlsx': workbook });
  assert.ok(code <= 1, err);
  assert.ok(String(folder.get('netz.html')).includes('Teestube'));
  assert.ok(planter.secrets.length > secrets.length + 15);
  assert.deepEqual(findSecrets([...secrets, ...planter.secrets.slice(secrets.length)], folder), []);
});

test('nor of those in our own format, where every field of the model is filled, and some that it does not have', async () => {
  const planter = new Planter();
  const word = (): string => planter.word();
  const inner = () => ({
    ...{ capacity: 'full', offerKind: 'project', pace: 'slow', staff: 12345.25, avoid: [hidden], umbrella: hidden, successor: hidden },
    funding: { funder: word(), share: 83, since: '1987-03', securedUntil: '2031-07-19' },
    ...{ volunteers: 54321, memberSince: '1979-02-11', lastAttended: '1978-05-12', geheim: word(), extra: { [word()]: word() } },
  });
  const hidden = word();
  const node = (key: string, attributes: object): object => ({ key, attributes });
  const own = JSON.stringify({
    schema: 'netz-map/network/1',
    attributes: { name: `Netz von Frau ${word()}`, asOf: '2026-11-01', geheim: word() },
    geheim: word(),
    nodes: [
      node(word(), { label: 'Teestube', visibility: 'public', ...inner(), website: `https://tee.example/?an=${word()}@mail.example` }),
      node('B', { label: 'Sprachtreff', visibility: 'public', ...inner(), shortName: `Frau ${word()}`, status: 'paused' }),
      node(hidden, {
        label: word(),
        visibility: 'internal',
        ...inner(),
        description: word(),
        topics: [word()],
        website: `https://${word()}.example`,
      }),
      node(word(), { label: word(), visibility: 'public', status: 'ended', ...inner() }),
    ],
    edges: [
      { key: word(), source: 'B', target: hidden, attributes: { kind: word() } },
      { key: word(), source: 'B', target: 'B', attributes: { note: word(), strength: 4, mutual: true, extra: { [word()]: word() } } },
    ],
    needs: [
      { who: hidden, topic: word(), source: word() },
      { who: 'B', topic: 'Räume', source: word(), id: word() },
    ],
    meetings: [{ date: '1977-01-02', topic: word(), attendees: [hidden], id: word() }],
    roles: [{ name: word(), group: word(), holder: hidden, represents: word(), id: word() }],
    cities: [{ name: word(), region: word() }],
  });
  const numbers = ['12345.25', '54321', '2031-07-19', '1979-02-11', '1978-05-12', '1977-01-02', '1987-03'];
  const { code, err, public: folder } = await publish({ 'netz.json': own });
  assert.ok(code <= 1, err);
  assert.ok(String(folder.get('netz.json')).includes('Teestube'));
  assert.deepEqual(findSecrets([...planter.secrets, ...numbers], folder), []);
});

test('the canary sings: with a filter that lets everything through, the same search finds the secrets', async () => {
  const { files, secrets } = plantedFiles();
  const { network } = await readFiles(inputs(files));
  const broken = publicFiles(network!, { asOf: '2026-11-22', language: 'de', texts: textsFor('de'), scripts: [] });
  const found = findSecrets(secrets, new Map(broken.map(({ name, bytes }) => [name, bytes])));
  assert.ok(found.length > 150, `${found.length} of ${secrets.length} found`);
});

test('it sings, too, where only one rule is broken: each field that is let through is found', async () => {
  const { files, secrets } = plantedFiles();
  const { network } = await readFiles(inputs(files), { toPublish: true });
  const leaks = (parts: Parameters<typeof createNetwork>[0]): number => {
    const made = publicFiles(createNetwork(parts), { asOf: '2026-11-22', language: 'de', texts: textsFor('de'), scripts: [] });
    return findSecrets(secrets, new Map(made.map(({ name, bytes }) => [name, bytes]))).length;
  };
  const { organisations, ties, needs, meetings, roles, cities } = network!;
  const bare = organisations.map(({ id, name }, i) => ({
    ...({
      id: `P${i}`,
      name: `Verein ${i}`,
      topics: [],
      targetGroups: [],
      places: [],
      groups: [],
      status: 'active',
      visibility: 'public',
    } as const),
    was: { id, name },
  }));
  const plain = bare.map(({ was: _, ...one }) => one);
  const ids = new Map(bare.map(({ id, was }) => [was.id, id]));
  const idOf = (id: string): string => ids.get(id)!;
  assert.equal(leaks({ organisations: plain }), 0);
  for (const field of ['name', 'shortName', 'kind', 'description', 'funding', 'extra', 'website', 'staff'] as const)
    assert.ok(leaks({ organisations: plain.map((one, i) => ({ ...one, [field]: organisations[i]![field] })) }) > 0, field);
  const tied = ties.map((tie, i) => ({ id: `T${i}`, from: idOf(tie.from), to: idOf(tie.to), visibility: 'public' as const }));
  for (const field of ['kind', 'note', 'extra'] as const)
    assert.ok(leaks({ organisations: plain, ties: tied.map((one, i) => ({ ...one, [field]: ties[i]![field] })) }) > 0, field);
  assert.ok(leaks({ organisations: plain, needs: needs.map((need) => ({ ...need, who: idOf(need.who) })) }) > 0);
  assert.ok(leaks({ organisations: plain, roles: roles.map((role) => ({ ...role, holder: undefined, deputy: undefined })) }) > 0);
  assert.ok(leaks({ organisations: plain, meetings: meetings.map((meeting) => ({ ...meeting, attendees: [] })), cities }) > 0);
});

test('what is marked public instead of internal is found: the secrets were in reach', async () => {
  const { files, secrets } = plantedFiles(true);
  const { public: folder } = await publish(files);
  assert.ok(findSecrets(secrets, folder).length > 60);
});

test('the search itself finds a secret in every encoding', () => {
  const secret = 'Qbäkdumjaßwq';
  const bytes = Buffer.from(secret);
  const hidden: Record<string, string | Buffer> = {
    plain: `x${secret}x`,
    'lower case': secret.toLowerCase(),
    capitals: secret.toUpperCase(),
    decomposed: secret.normalize('NFD'),
    'spelled out': 'qbaekdumjasswq',
    'without marks': 'qbakdumjasswq',
    percent: encodeURIComponent(secret),
    'entities, decimal': [...secret].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
    'entities, hex': [...secret].map((letter) => `&#x${letter.codePointAt(0)!.toString(16)};`).join(''),
    'entities, named': 'Qb&auml;kdumja&szlig;wq',
    'escapes of JSON': [...secret].map((letter) => `\\u${letter.codePointAt(0)!.toString(16).padStart(4, '0')}`).join(''),
    base64: bytes.toString('base64'),
    'base64 inside': Buffer.from(`{"a":"${secret}"}`).toString('base64'),
    base64url: bytes.toString('base64url'),
    hex: bytes.toString('hex'),
    'UTF-16': Buffer.from(secret, 'utf16le'),
    'Latin-1': Buffer.from(secret, 'latin1'),
    backwards: [...secret].reverse().join(''),
  };
  for (const [how, content] of Object.entries(hidden))
    assert.deepEqual(findSecrets([secret], new Map([['a.txt', Buffer.from(content)]])), [secret], how);
  assert.deepEqual(findSecrets([secret], new Map([[`${secret}.txt`, Buffer.from('')]])), [secret], 'in the name of a file');
  assert.deepEqual(findSecrets([secret], new Map([['a.txt', Buffer.from('Qbak dum')]])), []);
});
