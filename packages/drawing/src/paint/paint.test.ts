import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutNetwork } from '../layout/layout-network.ts';
import { toFlatLayout } from '../layout/flat-layout.ts';
import { mapModel } from '../map-model/map-model.ts';
import { DAY, randomNetwork, sonnbrueck } from '../sample-networks.test.ts';
import { buildScene } from '../scene/build-scene.ts';
import { evidenceOf } from '../scene/evidence.ts';
import { mapAround } from '../scene/map-around.ts';
import { hitTest } from '../scene/hit-test.ts';
import { fitView, zoomView, viewLimits } from '../scene/view.ts';
import type { Network } from '@netz-map/core';
import { basePicture } from './base-picture-of.ts';
import { paintBase } from './paint-base.ts';
import { paintEvidence } from './paint-evidence.ts';
import type { Look, Pen } from './pen.ts';
import { markAt, tieAt } from './pick.ts';
import { surfaceOf } from '../scene/surface.ts';

const FRAME = { width: 960, height: 640 };
const LOOK: Look = {
  ground: 'white',
  text: 'black',
  accent: 'blue',
  kinds: ['0', '1', '2', '3', '4', '5', 'other'],
  fontFamily: 'sans-serif',
  forced: false,
};

/** A pen that writes down what it is told. */
function recorder(): { pen: Pen; said: string[]; count(what: string): number } {
  const said: string[] = [];
  const pen = new Proxy({} as Record<string, unknown>, {
    get: (known, name: string) => known[name] ?? ((...values: unknown[]) => void said.push(`${name} ${values.join(' ')}`)),
    set: (known, name: string, value) => {
      known[name] = value;
      said.push(`${name}=${String(value)}`);
      return true;
    },
  });
  return { pen: pen as unknown as Pen, said, count: (what) => said.filter((each) => each.startsWith(what)).length };
}

function onScreen(network: Network) {
  const model = mapModel(network, DAY);
  const layout = layoutNetwork(network, { asOf: DAY });
  const picture = basePicture(model, toFlatLayout(model.ids, layout));
  const view = fitView(layout, FRAME.width, FRAME.height);
  return { network, model, layout, picture, view, surface: surfaceOf(picture, view, FRAME.width, FRAME.height) };
}

test('a canvas gets the same marks and curves as the picture for paper', () => {
  const { network, layout, picture, view } = onScreen(sonnbrueck());
  const scene = buildScene(network, layout, { ...FRAME, asOf: DAY, language: 'de', view, labels: 'none' });
  const { pen, said, count } = recorder();
  for (const _ of paintBase(pen, picture, view, { ...FRAME, ratio: 2 }, LOOK)) void _;
  assert.equal(said[0], 'setTransform 2 0 0 2 0 0');
  assert.equal(count('fillStyle=') >= scene.marks.length, true);
  const curves = scene.ties.reduce((sum, { must }) => sum + (must ? 2 : 1), 0);
  assert.ok(count('quadraticCurveTo') <= curves && count('quadraticCurveTo') > 0.9 * curves, 'straight where nobody sees a bend');
  for (const { from } of scene.ties.filter(({ must }) => !must).slice(0, 20)) {
    const near = said.some((each) => {
      const [, x, y] = /^moveTo (\S+) (\S+)/.exec(each) ?? [];
      return Math.abs(Number(x) - from.x) < 0.1 && Math.abs(Number(y) - from.y) < 0.1;
    });
    assert.ok(near, `a line begins at ${from.x}, ${from.y}`);
  }
});

test('what is out of sight is not painted, and what is filtered out neither', () => {
  const { model, layout, picture, view } = onScreen(sonnbrueck());
  const closer = zoomView(view, 4, 100, 100, viewLimits(layout, FRAME.width, FRAME.height));
  const [all, some] = [recorder(), recorder()];
  for (const _ of paintBase(all.pen, picture, view, { ...FRAME, ratio: 1 }, LOOK)) void _;
  for (const _ of paintBase(some.pen, picture, closer, { ...FRAME, ratio: 1 }, LOOK)) void _;
  assert.ok(some.count('fill ') < all.count('fill ') / 2);
  const shown = new Set(model.ids.slice(0, 5));
  const few = recorder();
  const narrowed = basePicture(model, toFlatLayout(model.ids, layout), shown);
  for (const _ of paintBase(few.pen, narrowed, view, { ...FRAME, ratio: 1 }, LOOK)) void _;
  assert.equal(few.count('fill '), 5);
});

test('thousands are painted in short steps, with few strokes', () => {
  const { picture, view } = onScreen(randomNetwork(4, 3000, 9000));
  const { pen, count } = recorder();
  let steps = 0;
  for (const _ of paintBase(pen, picture, view, { ...FRAME, ratio: 1 }, LOOK)) steps++;
  assert.ok(steps > 30, `${steps} steps`);
  assert.ok(count('stroke ') < 400, `${count('stroke ')} strokes`);
});

test('the evidence of somebody chosen: their partners, their ties strongly, a ring', () => {
  const { network, model, surface } = onScreen(sonnbrueck());
  const evidence = evidenceOf(network, model, { asOf: DAY, selection: { organisation: 'A13' } })!;
  assert.equal(evidence.strongTies.length, model.partners[model.index.get('A13')!]);
  assert.deepEqual(evidence.selected, [model.index.get('A13')]);
  const { pen, count } = recorder();
  paintEvidence(pen, surface, LOOK, evidence);
  assert.equal(count('fill '), evidence.marks.length);
  assert.equal(evidenceOf(network, model, { asOf: DAY }), undefined);
});

test('pointing finds the same partner and tie as in the picture for paper', () => {
  const { network, model, layout, surface, view } = onScreen(sonnbrueck());
  const scene = buildScene(network, layout, { ...FRAME, asOf: DAY, language: 'de', view, labels: 'none' });
  // shapes for paper are rounded to a tenth of a pixel
  let atTheEdge = 0;
  for (let x = 5; x < FRAME.width; x += 23) {
    for (let y = 5; y < FRAME.height; y += 19) {
      const mark = markAt(surface, view.scale, x, y);
      const hit = hitTest(scene, x, y);
      assert.equal(mark === undefined ? undefined : model.ids[mark], hit && 'organisation' in hit ? hit.organisation : undefined);
      if (mark === undefined && (tieAt(surface, x, y) === undefined) !== (hit === undefined)) atTheEdge++;
    }
  }
  assert.ok(atTheEdge <= 3, `${atTheEdge} ties`);
});

test('whoever has a name keeps it, on the same side, while one zooms in', () => {
  const { network, model, layout, picture, view } = onScreen(randomNetwork(8, 160, 320));
  const limits = viewLimits(layout, FRAME.width, FRAME.height);
  const options = { ...FRAME, asOf: DAY, language: 'de' } as const;
  let eye = view;
  let names = mapAround(network, model, layout, surfaceOf(picture, eye, FRAME.width, FRAME.height), eye, undefined, options).labels;
  for (let step = 0; step < 6; step++) {
    eye = zoomView(eye, 1.15, FRAME.width / 2, FRAME.height / 2, limits);
    const surface = surfaceOf(picture, eye, FRAME.width, FRAME.height);
    const next = mapAround(network, model, layout, surface, eye, undefined, { ...options, namesBefore: names }).labels;
    const inside = names.filter(({ id }) => {
      const i = model.index.get(id)!;
      const [x, y] = [surface.xy[2 * i]!, surface.xy[2 * i + 1]!];
      return x > 90 && x < FRAME.width - 90 && y > 40 && y < FRAME.height - 40;
    });
    const kept = inside.filter(({ id }) => next.some((each) => each.id === id));
    // a name at the end of a line comes beside its mark as soon as there is room
    const beside = kept.filter(({ leader }) => !leader);
    const still = beside.filter(({ id, place }) => next.some((each) => each.id === id && each.place === place));
    assert.ok(kept.length >= 0.9 * inside.length, `${kept.length} of ${inside.length} keep their names`);
    assert.ok(still.length >= 0.75 * beside.length, `${still.length} of ${beside.length} on the same side`);
    names = next;
  }
});
