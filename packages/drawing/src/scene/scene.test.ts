import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, publicNetwork, type Network } from '@netz-map/core';
import fc from 'fast-check';
import { layoutNetwork } from '../layout/layout-network.ts';
import { mapNames } from '../names/map-names.ts';
import { DAY, organisation, randomNetwork, smallTown, sonnbrueck, tie } from '../sample-networks.test.ts';
import { tieShare } from '../map-model/tie-look.ts';
import { overlap } from '../plane/box-index.ts';
import { buildScene } from './build-scene.ts';
import { markBox } from './label-shapes.ts';
import type { Scene } from './scene.ts';
import type { SceneOptions } from './scene-options.ts';

const usual = { width: 960, height: 640, asOf: DAY, language: 'de' } as const;
const sceneOf = (network: Network, options: Partial<SceneOptions> = {}): Scene => {
  const all = { ...usual, ...options };
  return buildScene(network, layoutNetwork(network, { asOf: DAY, aspect: all.width / all.height }), all);
};

function assertNamesAreClear({ labels, marks, headings, width, height }: Scene): void {
  for (const [i, { id, box }] of labels.entries()) {
    for (const other of labels.slice(i + 1)) assert.ok(!overlap(box, other.box), `${id} covers the name of ${other.id}`);
    for (const mark of marks)
      assert.ok(mark.id === id || !overlap(box, markBox({ ...mark, r: mark.r - 1 })), `${id} covers the mark of ${mark.id}`);
    for (const { x, y, size } of headings) assert.ok(!overlap(box, { left: x, right: x + 80, top: y - size * 0.7, bottom: y }), id);
    assert.ok(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, id);
  }
}

test('all forty names of Sonnbrück are to be seen at once, on a map of 960 by 640', () => {
  const scene = sceneOf(sonnbrueck());
  assert.equal(scene.labels.length, 40);
  const names = mapNames(sonnbrueck());
  for (const { id, lines } of scene.labels) assert.equal(lines.join('').replaceAll(' ', ''), names.get(id)!.replaceAll(' ', ''));
});

for (const [width, height] of [
  [1280, 720],
  [800, 600],
  [700, 700],
] as const) {
  test(`all forty names of Sonnbrück are to be seen at ${width} by ${height}`, () => {
    assert.equal(sceneOf(sonnbrueck(), { width, height }).labels.length, 40);
  });
}

test('names never cover each other, a mark or a heading, at whatever size and zoom', () => {
  const recipes = fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 110 }), fc.nat(220));
  const sizes = fc.constantFrom([960, 640], [360, 640], [640, 640], [1280, 720]);
  fc.assert(
    fc.property(recipes, sizes, fc.constantFrom(1, 1.7, 4), (recipe, [width, height], zoom) => {
      const network = randomNetwork(...recipe);
      const layout = layoutNetwork(network, { asOf: DAY, aspect: width! / height! });
      const options = { ...usual, width: width!, height: height! };
      const { view } = buildScene(network, layout, { ...options, labels: 'none' });
      const closer = { scale: view.scale * zoom, x: view.x * zoom - 60, y: view.y * zoom - 40 };
      assertNamesAreClear(buildScene(network, layout, { ...options, view: closer }));
    }),
    { numRuns: 12 },
  );
});

test('sixty partners with a hundred and twenty ties all have their names on the map', () => {
  const scene = sceneOf(randomNetwork(3, 60, 120));
  assert.equal(scene.labels.length, 60);
  assertNamesAreClear(scene);
});

test('most names of a hundred partners are to be seen', () => {
  assert.ok(sceneOf(randomNetwork(5, 100, 200), { width: 1280, height: 720 }).labels.length >= 80);
  assert.ok(sceneOf(randomNetwork(5, 100, 200), { width: 700, height: 525 }).labels.length >= 45);
});

test('zooming in shows more names', () => {
  const network = randomNetwork(9, 140, 280);
  const layout = layoutNetwork(network, { asOf: DAY });
  const far = buildScene(network, layout, usual);
  const view = { scale: far.view.scale * 3, x: far.view.x * 3 - 960, y: far.view.y * 3 - 640 };
  const near = buildScene(network, layout, { ...usual, view });
  assert.ok(near.labels.length / near.marks.length > far.labels.length / far.marks.length);
});

test('a picture can have no names at all', () => {
  assert.deepEqual(sceneOf(smallTown(), { labels: 'none' }).labels, []);
});

test('ties show their state, their strength and whether they must be', () => {
  const ties = new Map(sceneOf(smallTown()).ties.map((shape) => [shape.id, shape]));
  assert.deepEqual(
    ['P1|P2', 'P3|P4', 'P4|P5'].map((id) => ties.get(id)!.style),
    ['active', 'unknown', 'dormant'],
  );
  assert.ok(ties.get('P1|P2')!.width > ties.get('P1|P3')!.width);
  assert.ok(ties.get('P1|P3')!.width > ties.get('P2|P3')!.width);
  assert.ok(ties.get('P5|P6')!.must);
  assert.equal(ties.get('P5|P6')!.path.match(/M/g)!.length, 2, 'two lines beside each other');
});

test('a tie that only one side named ends in an open ring before the other side', () => {
  const town = (from: string, to: string): Network =>
    createNetwork({ organisations: [organisation('A'), organisation('B')], ties: [tie(from, to, { mutual: false })] });
  for (const [from, to] of ['AB', 'BA'] as const) {
    const { ties, marks, legend } = sceneOf(town(from!, to!));
    const [one, other] = [from, to].map((id) => marks.find((mark) => mark.id === id)!);
    const { ring } = ties[0]!;
    const far = (mark: { x: number; y: number }): number => Math.hypot(mark.x - ring!.x, mark.y - ring!.y);
    assert.ok(far(other!) < far(one!));
    assert.ok(far(other!) - other!.r - ring!.r < 3, 'it stands close to the mark');
    assert.ok(legend.some(({ text }) => text === 'Ring: diese Seite hat die Verbindung nicht genannt'));
  }
  const both = createNetwork({ organisations: [organisation('A'), organisation('B')], ties: [tie('A', 'B', { mutual: true })] });
  assert.ok(sceneOf(both).ties.every(({ ring }) => ring === undefined));
});

test('the public never learns which side did not name a tie', () => {
  const organisations = [organisation('A'), organisation('B')];
  const network = publicNetwork(createNetwork({ organisations, ties: [tie('A', 'B', { mutual: false })] }));
  const { ties, legend } = sceneOf(network, { audience: 'public' });
  assert.deepEqual([ties[0]!.oneSided, ties[0]!.ring], [false, undefined]);
  assert.deepEqual(
    legend.map(({ text }) => text),
    ['Verbindung'],
  );
});

test('kinds of ties are told apart by their dashes, the most frequent one is solid, and the legend names them', () => {
  const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const kinds = ['Projekt', 'Projekt', 'Verweis', undefined, 'Raum', 'Gremium', 'Fest'];
  const organisations = ids.map((id) => organisation(id));
  const ties = kinds.map((kind, i) => tie(ids[i]!, ids[(i + 1) % 7]!, { kind }));
  const scene = sceneOf(createNetwork({ organisations, ties }));
  const words = scene.legend.flatMap((entry) => (entry.kind === 'tie' ? [`${entry.dash.join(' ') || 'solid'}: ${entry.text}`] : []));
  assert.deepEqual(words, ['solid: Projekt', '11 4: Fest', '11 3 2 3: Gremium', '4 3: Raum', '11 3 2 3 2 3: Verbindung anderer Art']);
  const dashOf = (kind: string | undefined): string => scene.ties.find(({ pair }) => pair.join() === pairOf(kind))!.dash.join(' ');
  const pairOf = (kind: string | undefined): string => {
    const at = kinds.indexOf(kind);
    return [ids[at]!, ids[(at + 1) % 7]!].sort().join();
  };
  assert.deepEqual([dashOf('Projekt'), dashOf('Fest'), dashOf(undefined)], ['', '11 4', '11 3 2 3 2 3']);
});

test('where most ties have no kind, those are the solid ones', () => {
  const organisations = ['A', 'B', 'C', 'D'].map((id) => organisation(id));
  const ties = [tie('A', 'B'), tie('B', 'C'), tie('C', 'D', { kind: 'Verweis' })];
  const { legend } = sceneOf(createNetwork({ organisations, ties }));
  assert.deepEqual(
    legend.map((entry) => (entry.kind === 'tie' ? [entry.text, entry.dash.length > 0] : [])),
    [
      ['Verweis', true],
      ['Verbindung ohne Angabe der Art', false],
    ],
  );
});

test('a tie of which nobody knows whether it is alive ends before the marks', () => {
  const scene = sceneOf(smallTown());
  const mark = (id: string): { x: number; y: number; r: number } => scene.marks.find((each) => each.id === id)!;
  const gap = (id: string): number => {
    const shape = scene.ties.find((each) => each.id === id)!;
    const { x, y, r } = mark(shape.pair[0]);
    return Math.hypot(shape.from.x - x, shape.from.y - y) - r;
  };
  assert.ok(gap('P3|P4') > gap('P1|P2') + 4);
});

test('where marks are very small, such a tie reaches them: of many short ones nothing would be left', () => {
  const scene = sceneOf(smallTown(), { width: 150, height: 100 });
  const unknown = scene.ties.find((each) => each.id === 'P3|P4')!;
  const { x, y, r } = scene.marks.find(({ id }) => id === unknown.pair[0])!;
  assert.ok(r < 4 && Math.hypot(unknown.from.x - x, unknown.from.y - y) < r + 1.5);
});

test('ties become thin where they would cover the map, and many short ones less than many long ones', () => {
  const [few, short, long] = [tieShare(300, 90_000, 600_000, 1), tieShare(3000, 90_000, 600_000, 1), tieShare(3000, 600_000, 600_000, 1)];
  assert.ok(few === 1 && short < few && long < short && long > 0.2);
});

test('the legend explains only what is on the screen', () => {
  const words = (scene: Scene): string[] => scene.legend.map(({ text }) => text);
  assert.deepEqual(words(sceneOf(smallTown())), [
    'Behörde',
    'Beratungsstelle',
    'Kirche',
    'Sportverein',
    'Willkommensinitiative',
    'ohne Angabe zur Art',
    'Verbindung',
    'Verbindung, Stand unbekannt',
    'ruhende Verbindung',
    'vorgeschriebene Verbindung',
    'breitere Linie: engere Zusammenarbeit',
  ]);
  const plain = createNetwork({ organisations: [organisation('A'), organisation('B')], ties: [tie('A', 'B')] });
  assert.deepEqual(words(sceneOf(plain)), ['Verbindung']);
});

test('the caption says the day and how much is not known', () => {
  assert.deepEqual(sceneOf(smallTown()).caption, ['Stand: 1. November 2026', '1 von 8 Partnern ohne Angabe zur Art']);
  assert.equal(sceneOf(smallTown(), { language: 'en' }).caption[0], 'As of 1 November 2026');
  const names = createNetwork({ organisations: [organisation('A')] });
  assert.deepEqual(sceneOf(names).caption, ['Stand: 1. November 2026', 'Es sind noch keine Verbindungen eingetragen.']);
});

test('only where ties are known, somebody can be called not yet connected', () => {
  assert.deepEqual(
    sceneOf(smallTown()).headings.map(({ text }) => text),
    ['Noch nicht angebunden (2)'],
  );
  assert.deepEqual(sceneOf(createNetwork({ organisations: [organisation('A')] })).headings, []);
});

test('a public picture neither says nor counts who is not yet connected', () => {
  const { headings, description } = sceneOf(smallTown(), { audience: 'public' });
  assert.deepEqual(
    headings.map(({ text }) => text),
    ['Weitere Partner'],
  );
  assert.equal(description, 'Karte mit 8 Partnern und 6 Verbindungen.');
});

test('whoever is selected stays, with partners and ties; everybody else steps back', () => {
  const scene = sceneOf(smallTown(), { selection: { organisation: 'P1' } });
  const emphasis = Object.fromEntries(scene.marks.map(({ id, emphasis }) => [id, emphasis]));
  assert.equal(emphasis['P1'], 'strong');
  assert.equal(emphasis['P2'], 'normal');
  assert.equal(emphasis['P5'], 'faded');
  assert.deepEqual(
    scene.ties
      .filter((shape) => shape.emphasis === 'strong')
      .map(({ id }) => id)
      .sort(),
    ['P1|P2', 'P1|P3'],
  );
  assert.deepEqual(
    scene.marks.filter(({ selected }) => selected).map(({ id }) => id),
    ['P1'],
  );
});

test('a highlight draws the missing tie with a plus and the area that would be cut off', () => {
  const highlight = { organisations: ['P3', 'P7'], ties: [], cutOff: [['P4', 'P5', 'P6']], proposed: [['P7', 'P3'] as const] };
  const scene = sceneOf(smallTown(), { highlight });
  const proposed = scene.ties.find(({ style }) => style === 'proposed')!;
  assert.deepEqual([proposed.id, proposed.emphasis], ['P3|P7', 'strong']);
  assert.ok(proposed.plus);
  assert.ok(scene.regions.some(({ kind, path }) => kind === 'cut-off' && path.startsWith('M')));
  assert.equal(scene.marks.find(({ id }) => id === 'P4')!.emphasis, 'normal');
  assert.equal(scene.marks.find(({ id }) => id === 'P1')!.emphasis, 'faded');
});

test('a filter leaves others out with their ties, counts who is left, and moves nobody', () => {
  const all = sceneOf(smallTown());
  const scene = sceneOf(smallTown(), { only: new Set(['P1', 'P2', 'P4', 'P7']) });
  const place = ({ marks }: Scene, id: string): string => JSON.stringify(marks.find((mark) => mark.id === id));
  assert.deepEqual(scene.marks.map(({ id }) => id).sort(), ['P1', 'P2', 'P4', 'P7']);
  for (const { id } of scene.marks) assert.equal(place(scene, id), place(all, id));
  assert.deepEqual(
    scene.ties.map(({ id }) => id),
    ['P1|P2'],
  );
  assert.deepEqual(
    scene.labels.map(({ id }) => id).filter((id) => !['P1', 'P2', 'P4', 'P7'].includes(id)),
    [],
  );
  assert.deepEqual(scene.caption, ['Stand: 1. November 2026', '4 von 8 Partnern zu sehen']);
  assert.equal(scene.description, 'Karte mit 4 Partnern und 1 Verbindung. Noch nicht angebunden: 1.');
  assert.deepEqual(
    scene.headings.filter(({ id }) => id === 'unconnected').map(({ text }) => text),
    ['Noch nicht angebunden (1)'],
  );
  const connected = sceneOf(smallTown(), { only: new Set(['P1', 'P2']) });
  assert.ok(connected.regions.every(({ kind }) => kind !== 'unconnected') && connected.headings.every(({ id }) => id !== 'unconnected'));
});

test('who has left is not on the map', () => {
  const scene = sceneOf(
    createNetwork({ organisations: [organisation('A'), organisation('B', { status: 'ended' })], ties: [tie('A', 'B')] }),
  );
  assert.deepEqual(
    scene.marks.map(({ id }) => id),
    ['A'],
  );
  assert.deepEqual(scene.ties, []);
});

test('an empty network is an empty picture', () => {
  const scene = sceneOf(createNetwork({ organisations: [] }));
  assert.deepEqual([scene.marks, scene.ties, scene.labels, scene.regions, scene.legend], [[], [], [], [], []]);
});

test('a scene cannot be changed', () => {
  const scene = sceneOf(smallTown());
  assert.ok([scene, scene.marks, scene.marks[0], scene.labels[0]?.box, scene.view].every((part) => Object.isFrozen(part)));
});

test('a picture without a size is a mistake of the program', () => {
  assert.throws(() => sceneOf(smallTown(), { width: 0, height: 10 }), TypeError);
});
