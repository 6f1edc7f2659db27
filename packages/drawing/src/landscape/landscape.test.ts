import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, type Network, type Organisation } from '@netz-map/core';
import fc from 'fast-check';
import { toFlatLayout } from '../layout/flat-layout.ts';
import { layoutNetwork } from '../layout/layout-network.ts';
import { mapModel } from '../map-model/map-model.ts';
import { DAY, organisation, randomNetwork, smallTown, tie } from '../sample-networks.test.ts';
import { overlap } from '../plane/box-index.ts';
import { fitView, zoomView, viewLimits } from '../scene/view.ts';
import { insideRing } from './contours.ts';
import { groupTitles, type GroupTitleOptions } from './group-titles.ts';
import { landscapesOf, type LandscapeWish } from './landscape-of.ts';
import type { Landscape } from './landscape.ts';
import { outlinePath } from './soft-outline.ts';
import { terrainOf } from './terrain.ts';

const landscapeOf = (...of: Parameters<typeof landscapesOf>): Landscape | undefined => landscapesOf(...of)[0];

/** Quarters in a ring, in each of which everybody works with the next four; one tie from each quarter to the next. */
function quarters(count: number, size: number, about: (quarter: number, i: number) => Partial<Organisation>): Network {
  const id = (quarter: number, i: number): string => `Q${quarter % count}-${String(i % size).padStart(4, '0')}`;
  const all = Array.from({ length: count * size }, (_, k): [number, number] => [Math.floor(k / size), k % size]);
  return createNetwork({
    organisations: all.map(([quarter, i]) => organisation(id(quarter, i), { name: `Verein ${quarter} ${i}`, ...about(quarter, i) })),
    ties: [
      ...all.flatMap(([quarter, i]) => [1, 2, 3, 4].map((step) => tie(id(quarter, i), id(quarter, i + step)))),
      ...Array.from({ length: count }, (_, quarter) => tie(id(quarter, 0), id(quarter + 1, 6))),
    ],
  });
}
const NAMES = ['Nordstadt', 'Hafen', 'Südhang', 'Anger', 'Altstadt', 'Weststadt', 'Osten', 'Insel', 'Au'];
const byPlace = (count: number, size: number): Network => quarters(count, size, (quarter) => ({ places: [NAMES[quarter]!] }));

const SIZE = { width: 1200, height: 675 };
const around = (name: string): string => `Kreis um ${name}`;
function shown(network: Network, wish: LandscapeWish = 'auto', more: Partial<GroupTitleOptions> = {}, zoom = 1) {
  const model = mapModel(network, DAY);
  const layout = layoutNetwork(network, { asOf: DAY, aspect: SIZE.width / SIZE.height, width: SIZE.width });
  const flat = toFlatLayout(model.ids, layout);
  const landscape = landscapeOf(network, model, wish)!;
  const view = zoomView(fitView(layout, SIZE.width, SIZE.height), zoom, 600, 337, viewLimits(layout, SIZE.width, SIZE.height));
  return {
    model,
    flat,
    landscape,
    view,
    terrain: terrainOf(landscape, flat),
    titles: groupTitles(model, landscape, terrainOf(landscape, flat).pieces, view, { ...SIZE, around, ...more }),
  };
}

test('partners who work together and in one place make a region with its name', () => {
  const { landscape, titles } = shown(byPlace(4, 12));
  assert.equal(landscape.by, 'place');
  assert.deepEqual(
    landscape.groups.map(({ size }) => size),
    [12, 12, 12, 12],
  );
  assert.deepEqual(titles.map(({ text }) => text).sort(), ['Anger', 'Hafen', 'Nordstadt', 'Südhang']);
});

test('where the data say nothing, circles of those who work together are called after who is in their middle', () => {
  const { landscape, titles } = shown(quarters(3, 12, () => ({})));
  assert.equal(landscape.by, 'circle');
  assert.equal(landscape.groups.length, 3);
  assert.ok(titles.length === 3 && titles.every(({ text }) => text.startsWith('Kreis um Verein')));
});

test('a circle whose members share a topic is called after it', () => {
  const network = quarters(3, 12, (quarter, i) => ({ topics: quarter === 0 && i < 9 ? ['Wohnen'] : [] }));
  const { titles } = shown(network);
  assert.ok(titles.some(({ text }) => text === 'Wohnen'));
});

test('a very small map, a map without ties and a map of chance have no regions', () => {
  for (const network of [
    smallTown(),
    createNetwork({ organisations: Array.from({ length: 40 }, (_, i) => organisation(`A${i}`, { kind: `Art ${i % 4}` })), ties: [] }),
  ])
    assert.equal(landscapeOf(network, mapModel(network, DAY)), undefined);
  const scattered = quarters(1, 60, (_, i) => ({ places: [NAMES[i % 4]!], kind: `Art ${i % 5}` }));
  assert.notEqual(landscapeOf(scattered, mapModel(scattered, DAY))?.by, 'place');
});

test('who wants no regions gets none, and who wants them by kind gets kinds', () => {
  const network = quarters(4, 12, (quarter, i) => ({ places: [NAMES[quarter]!], kind: `Art ${i % 3}` }));
  const model = mapModel(network, DAY);
  assert.equal(landscapeOf(network, model, 'none'), undefined);
  assert.deepEqual(
    landscapeOf(network, model, 'kind')!
      .groups.map(({ title }) => title)
      .sort(),
    ['Art 0', 'Art 1', 'Art 2'],
  );
  assert.equal(landscapeOf(network, model, 'topic'), undefined);
});

test('there are never more than seven regions, sixteen above six hundred partners, twenty-four above two thousand', () => {
  assert.equal(shown(byPlace(9, 12)).landscape.groups.length, 7);
  const country = quarters(20, 35, (quarter) => ({ places: [`Ort ${quarter}`] }));
  assert.equal(landscapeOf(country, mapModel(country, DAY))!.groups.length, 16);
  const network = quarters(30, 70, (quarter) => ({ places: [`Ort ${quarter}`] }));
  assert.equal(landscapeOf(network, mapModel(network, DAY))!.groups.length, 24);
});

test('whoever has several topics belongs where most partners are, and only to a topic of their own', () => {
  const network = quarters(4, 12, (quarter, i) => ({ topics: i % 2 ? [NAMES[quarter]!] : [NAMES[(quarter + 1) % 4]!, NAMES[quarter]!] }));
  const { landscape, model } = shown(network);
  assert.equal(landscape.by, 'topic');
  model.ids.forEach((id, i) => {
    const title = landscape.groups[landscape.group[i]!]!.title!;
    assert.equal(title, NAMES[Number(id[1])]);
    assert.ok(network.organisation(id)!.topics.includes(title));
  });
});

test('regions cover their members, and nobody else', () => {
  const { terrain, landscape, flat, model } = shown(byPlace(5, 16));
  assert.ok(terrain.settled > 0.95, `${terrain.settled} of the members stand in their region`);
  for (const { group, rings } of terrain.pieces) {
    const strangers = model.ids.filter(
      (_, i) =>
        landscape.group[i] !== group &&
        insideRing(rings[0]!, flat.xy[2 * i]!, flat.xy[2 * i + 1]!) &&
        !rings.slice(1).some((hole) => insideRing(hole, flat.xy[2 * i]!, flat.xy[2 * i + 1]!)),
    );
    assert.deepEqual(strangers, []);
  }
});

test('a group whose members stand apart falls into pieces, and single members have none', () => {
  const { terrain, landscape } = shown(
    quarters(4, 12, (quarter, i) => ({ kind: quarter % 2 ? 'Amt' : i === 6 ? 'Chor' : 'Verein' })),
    'kind',
  );
  const amt = landscape.groups.findIndex(({ title }) => title === 'Amt');
  assert.ok(terrain.pieces.every(({ members }) => members >= 3));
  assert.ok(terrain.pieces.filter(({ group }) => group === amt).length >= 1);
});

test('titles cover no name, no sign and no other title, and stay inside the frame', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0.8, max: 4, noNaN: true }), (seed, zoom) => {
      const taken = Array.from({ length: 60 }, (_, i) => {
        const [left, top] = [((i * 37 + seed * 11) % 120) * 10, ((i * 53 + seed * 7) % 67) * 10];
        return { left, top, right: left + 60, bottom: top + 20 };
      });
      const { titles } = shown(byPlace(4, 12), 'auto', { taken, counts: seed % 2 === 0 }, zoom);
      titles.forEach(({ box }, i) => {
        assert.ok(box.left >= 0 && box.top >= 0 && box.right <= SIZE.width && box.bottom <= SIZE.height);
        assert.ok(![...taken, ...titles.slice(0, i).map((other) => other.box)].some((other) => overlap(box, other)));
      });
    }),
    { numRuns: 30 },
  );
});

test('from far away titles say for how many they stand', () => {
  const { titles } = shown(byPlace(4, 12), 'auto', { counts: true });
  assert.ok(titles.length === 4 && titles.every(({ text }) => / · 12$/.test(text)));
});

test('regions keep clear of the row of those not yet connected', () => {
  const lonely = Array.from({ length: 9 }, (_, i) => organisation(`Z${i}`));
  const base = byPlace(3, 12);
  const network = createNetwork({ ...base, organisations: [...base.organisations, ...lonely] });
  const { terrain, flat, landscape, model } = shown(network);
  assert.ok(lonely.every(({ id }) => landscape.group[model.index.get(id)!] === -1));
  const { left, right, top, bottom } = flat.block!.bounds;
  for (const { rings } of terrain.pieces)
    for (let i = 0; i < rings[0]!.length; i += 2)
      assert.ok(!(rings[0]![i]! > left && rings[0]![i]! < right && rings[0]![i + 1]! > top && rings[0]![i + 1]! < bottom));
});

test('the same data give the same regions, to the byte, whatever the order of the rows', () => {
  const network = byPlace(4, 12);
  const backwards = createNetwork({ ...network, organisations: [...network.organisations].reverse(), ties: [...network.ties].reverse() });
  const [one, other] = [network, backwards].map((each) => {
    const { terrain, view, titles } = shown(each);
    return JSON.stringify([terrain.pieces.map(({ rings }) => outlinePath(rings, view)), titles]);
  });
  assert.equal(one, other);
});

test('whatever the network is, every region has a closed outline of numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 25, max: 70 }),
      fc.constantFrom('auto', 'kind' as const),
      (seed, size, wish) => {
        const network = randomNetwork(seed, size, size * 2);
        if (!landscapeOf(network, mapModel(network, DAY), wish)) return;
        const { terrain, view } = shown(network, wish);
        for (const { rings, spots } of terrain.pieces) {
          assert.match(outlinePath(rings, view), /^(M-?[\d.]+,-?[\d.]+(Q-?[\d.]+,-?[\d.]+ -?[\d.]+,-?[\d.]+)+Z)+$/);
          assert.ok(spots.length > 0);
        }
      },
    ),
    { numRuns: 20 },
  );
});
