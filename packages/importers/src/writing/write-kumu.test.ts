import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFiles } from '../read-files.ts';
import { EVERY_HEADING } from '../testing/every-heading.ts';
import { expectSame, networks } from '../testing/random-network.ts';
import { withoutOwn } from '../testing/without-own.ts';
import { writeKumu } from './write-kumu.ts';

const carried = networks({ without: ['name', 'asOf', 'needs', 'meetings', 'roles', 'cities'] });
const PERSONAL = [...EVERY_HEADING, 'id', 'label', 'type', 'tags', 'description', 'from', 'to'];

test('a network written for Kumu and read again is the same network', async () => {
  await fc.assert(
    fc.asyncProperty(carried, async (network) => {
      const { files, losses } = writeKumu(network);
      const { network: again } = await readFiles(files, { personal: PERSONAL });
      if (losses.length === 0) expectSame(again, network);
      else expectSame(again && withoutOwn(again), withoutOwn(network));
    }),
    { numRuns: 1000 },
  );
});

test('what Kumu has no place for is counted', () => {
  fc.assert(
    fc.property(networks(), (network) => {
      const lost = new Map(writeKumu(network).losses.map(({ what, count }) => [what, count]));
      assert.equal(lost.get('needs') ?? 0, network.needs.length);
      assert.equal(lost.get('meetings') ?? 0, network.meetings.length);
      assert.equal(lost.get('network-name') ?? 0, network.name === undefined ? 0 : 1);
    }),
    { numRuns: 20 },
  );
});

test('a blueprint has elements with tags and connections with a direction', async () => {
  const text = JSON.stringify({
    elements: [
      { label: 'Haus', type: 'Verein', tags: ['Kirchen, Religion', 'Kultur'], description: 'Offen' },
      { label: 'Amt', tags: 'Wohnen | Recht' },
    ],
    connections: [{ from: 'Haus', to: 'Amt', type: 'Projekt', direction: 'mutual' }],
    loops: [{ label: 'Kreis' }],
  });
  const { network, problems } = await readFiles([{ name: 'kumu.json', bytes: Buffer.from(text) }]);
  assert.deepEqual(
    network!.organisations.map(({ topics }) => topics),
    [
      ['Kirchen, Religion', 'Kultur'],
      ['Wohnen', 'Recht'],
    ],
  );
  assert.deepEqual([network!.ties[0]!.kind, network!.ties[0]!.mutual], ['Projekt', true]);
  assert.ok(problems.some(({ code, value }) => code === 'part-not-read' && value === 'Kumu: loops'));
  const [file] = writeKumu(network!).files;
  expectSame((await readFiles([file!])).network, network!);
});
