import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Table } from '../read-options.ts';
import { readTables } from '../read-tables.ts';
import { EVERY_HEADING } from '../testing/every-heading.ts';
import { expectSame, networks } from '../testing/random-network.ts';
import { cellText, tablesOf } from './cells-of.ts';
import { createNetwork, type Network } from '@netz-map/core';

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

test('what reading concludes from many cells changes nothing in them', () => {
  fc.assert(
    fc.property(networks({ without: ['name', 'asOf'], size: 12 }), (network) => {
      expectSame(readTables(rowsOf(network), { personal: EVERY_HEADING }).network, network);
    }),
    { numRuns: 40 },
  );
});

test('a meeting with more attendees than fit into a cell stays one meeting', () => {
  const organisation = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'network' } as const;
  const organisations = Array.from({ length: 1000 }, (_, i) => ({
    ...organisation,
    id: `o${i}`,
    name: `Verein für Kultur und Bildung Nummer ${i}`,
  }));
  const meeting = { date: '2026-05-07', topic: 'Wohnen', attendees: organisations.map(({ id }) => id) };
  const network = createNetwork({
    organisations,
    meetings: [
      { ...meeting, id: 'm1' },
      { ...meeting, id: 'm2', attendees: ['o7'] },
    ],
  });
  expectSame(readTables(rowsOf(network)).network, network);
});

test('of columns of a file’s own that would be taken for a field, none is written where there is no order of columns', () => {
  const organisation = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'network' } as const;
  const network = createNetwork({
    organisations: [
      { ...organisation, id: '1', name: 'Amt', extra: { '${x}': 'a', '-x': 'b', Aktenzeichen: 'c' } },
      { ...organisation, id: '2', name: 'Bund', x: 0, y: 0 },
    ],
  });
  const [table] = tablesOf(network, { onlyFilled: true });
  assert.deepEqual(
    [table!.columns.filter(({ field }) => field === undefined).map(({ heading }) => heading), table!.lost],
    [['Aktenzeichen'], [0]],
  );
});
