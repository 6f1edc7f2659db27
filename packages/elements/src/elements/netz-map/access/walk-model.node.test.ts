import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import { generatedNetwork } from '../../../testing/generated-network.ts';
import { mapDe } from '../../../ui-texts/map-de.ts';
import { partnerList } from '../partner-list.ts';
import { TreeModel } from '../tree-model.ts';

/** The walk of the tests in browsers without a browser, where that would take minutes. */
function walk(model: TreeModel): Set<string> {
  let state = model.start();
  const met = new Set<string>();
  for (;;) {
    const row = model.activeRow(state)!;
    met.add(row.key);
    if (row.expanded === false) state = model.next(state, 'open');
    // out of a branch at its last line, and closed behind
    for (let here = row; here.level !== 1 && here.posinset === here.setsize && here.expanded === undefined;) {
      state = model.next(model.next(state, 'close'), 'close');
      here = model.activeRow(state)!;
    }
    const next = model.next(state, 'next');
    if (next === state) return met;
    state = next;
  }
}

for (const size of [60, 500, 5000])
  test(`A03 Arrow keys alone reach each of ${size} partners, and every tie from both of its ends`, () => {
    const network = createNetwork(generatedNetwork(size));
    const name = (id: string): string => network.organisation(id)!.name;
    const list = partnerList(network, '2026-11-01', name, { locale: 'de', tie: mapDe.tie, date: (day) => day });
    const met = [...walk(new TreeModel(list))].map((key) => JSON.parse(key) as string[]);
    assert.equal(met.filter(({ length }) => length === 1).length, size, 'partners');
    assert.equal(met.filter(([, what]) => what === 'tie').length, 2 * network.ties.length, 'ends of ties');
  });
