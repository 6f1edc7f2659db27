import { test } from 'node:test';
import fc from 'fast-check';
import { readNetwork, writeNetwork } from '@netz-map/core';
import { expectSame, networks } from './random-network.ts';

test('random networks are clean: our own format gives them back without a complaint', () => {
  fc.assert(
    fc.property(networks(), (network) => {
      const { network: again } = readNetwork(JSON.parse(JSON.stringify(writeNetwork(network))));
      expectSame(again, network);
    }),
    { numRuns: 200 },
  );
});
