import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFiles } from '../read-files.ts';
import { EVERY_HEADING } from '../testing/every-heading.ts';
import { expectSame, networks } from '../testing/random-network.ts';
import { withoutOwn } from '../testing/without-own.ts';
import { writeGephi } from './write-gephi.ts';

const carried = networks({ without: ['name', 'asOf', 'needs', 'meetings', 'roles', 'cities'] });
const PERSONAL = [...EVERY_HEADING, 'Id', 'Label', 'Source', 'Target', 'Weight'];

test('a network written for Gephi and read again is the same network', async () => {
  await fc.assert(
    fc.asyncProperty(carried, async (network) => {
      const { files, losses } = writeGephi(network);
      const { network: again } = await readFiles(files, { personal: PERSONAL });
      if (losses.length === 0) expectSame(again, network);
      else expectSame(again && withoutOwn(again), withoutOwn(network));
    }),
    { numRuns: 1000 },
  );
});

test('what Gephi has no place for is counted', () => {
  fc.assert(
    fc.property(networks(), (network) => {
      const lost = new Map(writeGephi(network).losses.map(({ what, count }) => [what, count]));
      assert.equal(lost.get('needs') ?? 0, network.needs.length);
      assert.equal(lost.get('meetings') ?? 0, network.meetings.length);
      assert.equal(lost.get('network-name') ?? 0, network.name === undefined ? 0 : 1);
    }),
    { numRuns: 20 },
  );
});

test('a pair of files as Gephi writes it: the type of an edge is its direction, its label the kind of tie, its weight the strength', async () => {
  const { network, problems } = await readFiles([
    { name: 'a.csv', bytes: Buffer.from('Id,Label,timeset,modularity_class\n1,Haus,,0\n2,Amt,,0\n3,Chor,,1\n') },
    {
      name: 'b.csv',
      bytes: Buffer.from(
        'Source,Target,Type,Id,Label,timeset,Weight\n1,2,Undirected,0,Projekt,,2.0\n2,3,Directed,1,,,1.0\n3,1,Mutual,2,Verweis,,1.0\n',
      ),
    },
  ]);
  assert.deepEqual(
    network!.ties.map(({ from, to, kind, strength, mutual }) => [from, to, kind, strength, mutual]),
    [
      ['1', '2', 'Projekt', 2, undefined],
      ['2', '3', undefined, 1, undefined],
      ['3', '1', 'Verweis', 1, true],
    ],
  );
  assert.ok(problems.every(({ severity }) => severity === 'note'));
});
