import { test } from 'node:test';
import fc from 'fast-check';
import type { Table } from '../read-options.ts';
import { readTables } from '../read-tables.ts';
import { EVERY_HEADING } from '../testing/every-heading.ts';
import { expectSame, networks } from '../testing/random-network.ts';
import { cellText, tablesOf } from './cells-of.ts';
import type { Network } from '@netz-map/core';

const rowsOf = (network: Network): Table[] =>
  tablesOf(network, { sameHeadings: true }).map(({ role, sheet, columns, rows }) => ({
    name: sheet,
    role,
    rows: [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((cell) => cellText(cell, ',')))],
  }));

test('the tables of a network, read again, are the same network', () => {
  fc.assert(
    fc.property(networks({ without: ['name', 'asOf'] }), (network) => {
      const { network: again } = readTables(rowsOf(network), { personal: EVERY_HEADING });
      expectSame(again, network);
    }),
    { numRuns: 1000 },
  );
});
