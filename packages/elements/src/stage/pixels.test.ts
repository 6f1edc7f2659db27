import { createNetwork, type Network, type NetworkData, type Tie } from '@netz-map/core';
import {
  buildScene,
  fitView,
  fromFlatLayout,
  layoutGraphOf,
  mapModel,
  paintBase,
  PALETTE,
  startGraphLayout,
  type BasePicture,
  type Look,
  type SceneOptions,
  type Theme,
  type View,
} from '@netz-map/drawing';
import { expect } from 'chai';
import type { DrawingWork } from '../drawing-worker/drawing-work.ts';
import { generatedNetwork } from '../testing/generated-network.ts';
import { flattened, paintedSvg, shareOfOthers, type Pixels } from '../testing/pixels.ts';
import { CanvasStage } from './canvas-stage.ts';
import type { SceneWish } from './stage-picture.ts';
import type { Settled } from './settled-layout.ts';

/** One sign more or less is at least twice as much of a small picture. */
const ALIKE = 0.0004;
/** Where many ties meet, each line of the SVG text darkens the others, and those of a canvas do not. */
const ALIKE_AT_HUBS = 0.0015;
const DAY = '2026-11-01';

/** Paints on the page what is otherwise the worker's. */
function work(): DrawingWork {
  let kept: BasePicture | undefined;
  return {
    layout: () => Promise.reject(new Error('no layout is asked for')),
    keep: (picture) => void (kept = picture),
    paint: (view, frame, look) => {
      const canvas = new OffscreenCanvas(frame.width * frame.ratio, frame.height * frame.ratio);
      for (const _ of paintBase(canvas.getContext('2d')!, kept!, view, frame, look));
      return Promise.resolve(canvas.transferToImageBitmap());
    },
    end: () => undefined,
  };
}

const lookOf = ({ ground, text, kinds, other }: Theme): Look => ({
  ground,
  text,
  accent: text,
  kinds: [...kinds, other],
  fontFamily: 'sans-serif',
  forced: false,
});

function settle(network: Network, aspect: number): Settled {
  const model = mapModel(network, DAY);
  const run = startGraphLayout(layoutGraphOf(network, model), { aspect });
  while (!run.step(1000));
  const flat = run.layout();
  return { flat, layout: fromFlatLayout(model.ids, flat) };
}

interface Shown {
  /** Device pixels for one CSS pixel. */
  readonly ratio?: number;
  readonly theme?: 'light' | 'dark' | 'print';
  readonly width?: number;
  readonly height?: number;
  readonly wish?: Partial<Pick<SceneWish, 'selection' | 'highlight' | 'only' | 'labels'>>;
  readonly eye?: (view: View) => View;
  readonly look?: Partial<Look>;
}

/** A stage in the page with a network on it, and the scene of the same view. */
class Beside {
  readonly stage: CanvasStage;
  readonly #shown: Shown;
  readonly #network: Network;
  readonly #settled: Settled;
  readonly #frame = document.body.appendChild(document.createElement('div'));
  #arrived: () => void = () => undefined;

  constructor(network: NetworkData, shown: Shown = {}, settled?: Settled) {
    this.#network = createNetwork(network);
    this.#shown = shown;
    this.#settled = settled ?? settle(this.#network, this.width / this.height);
    this.stage = new CanvasStage(work(), () => this.#arrived());
    this.#frame.append(this.stage.element);
  }

  get width(): number {
    return this.#shown.width ?? 640;
  }

  get height(): number {
    return this.#shown.height ?? 480;
  }

  get view(): View {
    const fitted = fitView(this.#settled.layout, this.width, this.height);
    return this.#shown.eye?.(fitted) ?? fitted;
  }

  get #options(): SceneOptions {
    const { width, height, view } = this;
    return { asOf: DAY, language: 'de', labels: 'none', width, height, view, ...this.#shown.wish };
  }

  get look(): Look {
    return { ...lookOf(PALETTE[this.#shown.theme ?? 'light']), ...this.#shown.look };
  }

  async show(view: View = this.view): Promise<void> {
    const picture = {
      wish: { ...this.#options, network: this.#network },
      settled: this.#settled,
      view,
      width: this.width,
      height: this.height,
      look: this.look,
      ratio: this.#shown.ratio,
    };
    while (!this.stage.show(picture)) await new Promise<void>((done) => void (this.#arrived = done));
  }

  canvas(ratio = 1): Pixels {
    return flattened(this.stage.element.querySelectorAll('canvas'), this.width, this.height, this.look.ground, ratio);
  }

  svg(ratio = 1): Promise<Pixels> {
    return paintedSvg(buildScene(this.#network, this.#settled.layout, this.#options), this.#shown.theme ?? 'light', ratio);
  }

  end(): void {
    this.stage.end();
    this.#frame.remove();
  }
}

const shown: Beside[] = [];
async function beside(network: NetworkData, options: Shown = {}): Promise<Beside> {
  const both = new Beside(network, options);
  shown.push(both);
  await both.show();
  return both;
}
afterEach(() => {
  for (const each of shown.splice(0)) each.end();
});

const none = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' } as const;

/** Twelve partners of eight kinds in a ring, with ties of every look. */
function ring(): NetworkData {
  const looks: Partial<Tie>[] = [
    { strength: 1 },
    { strength: 4 },
    { lastContact: undefined },
    { lastContact: '2022-01' },
    { must: true },
    { must: true, lastContact: '2022-01' },
    { mutual: false },
    { mutual: false, strength: 4 },
    { kind: 'Projekt' },
    { kind: 'Verweis' },
    { kind: 'Geld' },
    { kind: 'Raum', strength: 3 },
  ];
  return {
    organisations: looks.map((_, i) => ({ id: `R${String(i).padStart(2, '0')}`, name: `Partner ${i}`, kind: `Art ${i % 8}`, ...none })),
    ties: looks.map((look, i) => ({
      id: `t${i}`,
      from: `R${String(i).padStart(2, '0')}`,
      to: `R${String((i + 1) % 12).padStart(2, '0')}`,
      lastContact: '2026-06',
      visibility: 'public',
      strength: 2,
      ...look,
    })),
  };
}
const sixty = generatedNetwork(60);
const closer = ({ scale, x, y }: View): View => ({ scale: scale * 3, x: 3 * x - 640, y: 3 * y - 480 });

const pictures: Readonly<Record<string, readonly [NetworkData, Shown]>> = {
  'in light colours': [ring(), {}],
  'in dark colours': [ring(), { theme: 'dark' }],
  'in the colours of paper': [ring(), { theme: 'print' }],
  'with a partner chosen': [ring(), { wish: { selection: { organisation: 'R03' } } }],
  'with a tie chosen': [ring(), { wish: { selection: { tie: ['R03', 'R04'] } } }],
  'with a tie chosen in the dark': [ring(), { theme: 'dark', wish: { selection: { tie: ['R03', 'R04'] } } }],
  'with a missing tie': [
    ring(),
    { wish: { highlight: { organisations: ['R00', 'R06'], ties: [], cutOff: [], proposed: [['R00', 'R06']] } } },
  ],
  'with a bridge as evidence': [
    ring(),
    {
      wish: {
        highlight: {
          organisations: ['R02'],
          ties: [
            ['R01', 'R02'],
            ['R02', 'R03'],
          ],
          cutOff: [],
          proposed: [],
        },
      },
    },
  ],
  'with some filtered away': [ring(), { wish: { only: new Set(['R00', 'R01', 'R02', 'R05']) } }],
  'on a phone': [sixty, { width: 360, height: 640 }],
  'on a poster': [sixty, { width: 1400, height: 1000 }],
  'from close by': [sixty, { eye: closer }],
  'moved aside': [sixty, { eye: ({ scale, x, y }) => ({ scale, x: x + 120, y: y - 90 }) }],
  'of partners without ties': [{ organisations: sixty.organisations, ties: [] }, {}],
  'of five hundred': [generatedNetwork(500), { width: 900, height: 600 }],
  'of two thousand': [generatedNetwork(2000), { width: 900, height: 600 }],
  'of five hundred from close by': [generatedNetwork(500), { eye: closer }],
};

describe('the canvas and the SVG text, pixel by pixel', () => {
  for (const [name, [network, options]] of Object.entries(pictures)) {
    it(`look alike ${name}`, async () => {
      const both = await beside(network, options);
      const canvas = both.canvas();
      expect(shareOfOthers(canvas, await both.svg())).to.be.below(network.organisations.length > 12 ? ALIKE_AT_HUBS : ALIKE);
      expect(shareOfOthers(canvas, flattened([], both.width, both.height, both.look.ground)), 'something is painted').to.be.above(ALIKE);
    });
  }

  it('would not look alike if a partner, a tie or a colour were missing', async () => {
    const whole = (await beside(ring())).canvas();
    const { organisations, ties } = ring();
    const other = async (network: NetworkData, options: Shown = {}): Promise<number> =>
      shareOfOthers(whole, (await beside(network, options)).canvas());
    const all = new Set(organisations.map(({ id }) => id));
    all.delete('R07');
    expect(await other(ring(), { wish: { only: all } })).to.be.above(ALIKE);
    expect(
      await other({ organisations: organisations.map((each) => (each.id === 'R07' ? { ...each, kind: 'Art 0' } : each)), ties }),
    ).to.be.above(ALIKE);
    expect(await other(ring(), { eye: ({ scale, x, y }) => ({ scale, x: x + 3, y }) })).to.be.above(ALIKE);
  });
});

describe('one picture on a canvas, pixel by pixel', () => {
  it('is the same at twice as many dots, only finer', async () => {
    const both = await beside(ring(), { ratio: 2 });
    expect(both.stage.element.querySelector<HTMLCanvasElement>('canvas.drawing')!.width).to.equal(1280);
    expect(shareOfOthers(both.canvas(2), await both.svg(2))).to.be.below(ALIKE);
  });

  it('is the same while it moves along and once it is painted anew', async () => {
    const both = await beside(generatedNetwork(500));
    const { scale, x, y } = both.view;
    const moved = { scale, x: x + 40, y: y - 25 };
    both.stage.move(moved);
    const along = both.canvas();
    await both.show(moved);
    expect(shareOfOthers(along, both.canvas())).to.be.below(ALIKE);
  });

  it('is the same after a zoom and back', async () => {
    const both = await beside(sixty);
    const before = both.canvas();
    await both.show(closer(both.view));
    expect(shareOfOthers(before, both.canvas())).to.be.above(0.01);
    await both.show();
    expect(shareOfOthers(before, both.canvas())).to.equal(0);
  });

  it('is the same after somebody was pointed at', async () => {
    const both = await beside(ring());
    const before = both.canvas();
    both.stage.point('R03');
    expect(shareOfOthers(before, both.canvas())).to.be.above(ALIKE / 2);
    both.stage.point(undefined);
    expect(shareOfOthers(before, both.canvas())).to.equal(0);
  });

  it('looks like the SVG text of twenty thousand when it was painted in pieces elsewhere', async () => {
    const network = generatedNetwork(20_000);
    const both = await beside(network, { width: 900, height: 600 });
    expect(shareOfOthers(both.canvas(), await both.svg())).to.be.below(0.01);
  }).timeout(60_000);

  it('has two colours alone where the reader has chosen them', async () => {
    const both = await beside(ring(), {
      look: { ground: '#000000', text: '#ffff00', accent: '#ffff00', kinds: Array<string>(7).fill('#ffff00'), forced: true },
    });
    const { data } = both.canvas();
    for (let i = 0; i < data.length; i += 4) {
      // every shade lies between black and yellow
      expect(Math.abs(data[i]! - data[i + 1]!), `red and green of ${data.subarray(i, i + 3).join()}`).to.be.at.most(12);
      if (data[i + 2]! > 12) expect.fail(`a blue of ${data[i + 2]}`);
    }
  });

  it('has ink in the place of every name', async () => {
    const both = await beside(sixty, { width: 1200, height: 800, wish: { labels: 'all' } });
    const { labels } = both.stage.around!;
    expect(labels.length).to.be.above(50);
    const { data, width } = both.canvas();
    for (const { id, box } of labels) {
      let dark = 0;
      for (let y = Math.ceil(box.top); y < box.bottom; y++)
        for (let x = Math.ceil(box.left); x < box.right; x++) if (data[4 * (y * width + x)]! < 110) dark++;
      expect(dark, `ink of ${id}`).to.be.above(20);
    }
  });
});
