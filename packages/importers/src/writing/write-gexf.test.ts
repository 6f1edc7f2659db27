import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFiles } from '../read-files.ts';
import { EVERY_HEADING } from '../testing/every-heading.ts';
import { expectSame, networks } from '../testing/random-network.ts';
import { writeGexf } from './write-gexf.ts';

const carried = networks({ without: ['needs', 'meetings', 'roles', 'cities'] });

test('a network written as GEXF and read again is the same network', async () => {
  await fc.assert(
    fc.asyncProperty(carried, async (network) => {
      const { files, losses } = writeGexf(network);
      assert.deepEqual(losses, []);
      const { network: again } = await readFiles(files, { personal: EVERY_HEADING });
      expectSame(again, network);
    }),
    { numRuns: 1000 },
  );
});
