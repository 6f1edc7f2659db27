import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { analyse, suggest, type Finding, type Network, type Suggestion } from '@netz-map/core';
import { buildScene, highlightOf, type Layout } from '@netz-map/drawing';
import { findCities } from './cities/find-cities.ts';

const { cities } = await findCities(path.resolve(fileURLToPath(new URL('../../../fixtures', import.meta.url))));
const seen = new Set<string>();

/** Everybody beside each other: where they stand does not matter here. */
function inRow({ organisations }: Network): Layout {
  const positions = new Map(organisations.map(({ id }, i) => [id, { x: 20 + 30 * (i % 30), y: 20 + 30 * Math.floor(i / 30) }]));
  return { positions, unconnected: [], bounds: { left: 0, top: 0, right: 940, bottom: 640 }, unit: 1 };
}

/** Findings that speak of somebody who is not there: a kind that is missing, a seat in a group without members. */
function speaksOfNobody({ code, parties, evidence }: Finding | Suggestion): boolean {
  return parties.length === 0 && (code === 'partner-kind' || (code === 'open-role' && 'group' in evidence));
}

for (const { name, network, truth } of cities) {
  test(`${name}: whatever is found or suggested can be seen on the map`, () => {
    const asOf = truth.stichtag;
    const layout = inRow(network);
    const ids = new Set(network.organisations.map(({ id }) => id));
    for (const subject of [...analyse(network, { asOf }).findings, ...suggest(network, { asOf }).slice(0, 150)]) {
      seen.add(subject.code);
      const highlight = highlightOf(subject, { network, asOf });
      const named = [...highlight.organisations, ...highlight.ties.flat(), ...highlight.proposed.flat(), ...highlight.cutOff.flat()];
      assert.deepEqual(
        named.filter((id) => !ids.has(id)),
        [],
        `${subject.id} names somebody who is not in the data`,
      );
      if (highlight.organisations.length === 0) {
        assert.ok(speaksOfNobody(subject), `${subject.id} shows nothing`);
        continue;
      }
      const scene = buildScene(network, layout, { asOf, width: 960, height: 660, language: 'de', highlight, labels: 'none' });
      const strong = scene.marks.filter(({ emphasis }) => emphasis === 'strong').map(({ id }) => id);
      const there = highlight.organisations.filter((id) => network.organisation(id)!.status !== 'ended');
      assert.deepEqual(strong.sort(), [...there].sort(), subject.id);
      assert.equal(scene.ties.filter(({ plus }) => plus).length, highlight.proposed.length, `${subject.id}: each missing tie has a plus`);
      assert.equal(scene.regions.filter(({ kind }) => kind === 'cut-off').length, highlight.cutOff.length, subject.id);
      const drawn = new Set(scene.ties.filter(({ emphasis }) => emphasis === 'strong').map(({ id }) => id));
      if (['bridge', 'critical-tie', 'dormant-tie', 'fading-tie', 'single-tie', 'only-dormant'].includes(subject.code))
        assert.ok(drawn.size > 0, `${subject.id} has a tie to show`);
    }
  });
}

test('nearly every kind of finding and suggestion occurs in the invented cities', () => {
  for (const code of ['bridge', 'unmet-need', 'mixing', 'group-gap', 'funding-risk', 'need-meets-offer', 'second-bridge'])
    assert.ok(seen.has(code), code);
  assert.ok(seen.size >= 35, [...seen].join(', '));
});
