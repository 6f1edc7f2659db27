import type { FlatLayout } from '@netz-map/drawing';
import { expect } from 'chai';
import { drawingJob, FRAME, LOOK, settledHere, VIEW } from '../testing/drawing-job.ts';
import { until } from '../testing/mount.ts';
import { connectDrawingWork } from './connect-drawing-work.ts';
import type { DrawingWork, PaintedBase } from './drawing-work.ts';
import { PageWorker } from './page-worker.ts';
import { startDrawingWorker } from './start-drawing-worker.ts';

const { graph, pictureOf } = drawingJob(300);
const HERE = settledHere(graph);
const OPTIONS = { aspect: 1.5 };
const never = new AbortController().signal;

/** Starts real workers and keeps them to be looked at. */
class Workers {
  readonly started: Worker[] = [];
  ended = 0;
  readonly start = (): Worker => {
    const worker = startDrawingWorker();
    const { terminate } = worker;
    worker.terminate = (): void => {
      this.ended++;
      terminate.call(worker);
    };
    this.started.push(worker);
    return worker;
  };
}

const bytes = ({ xy }: FlatLayout): Uint8Array => new Uint8Array(xy.buffer.slice(0));

/** What a painting looks like. */
function pixels(painted: PaintedBase): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [painted.width, painted.height];
  const pen = canvas.getContext('2d')!;
  pen.drawImage(painted, 0, 0);
  return pen.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** The share of colour values that differ clearly. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  expect(a.length).to.equal(b.length);
  return a.filter((value, i) => Math.abs(value - b[i]!) > 48).length / a.length;
}

async function paintedHere(): Promise<PaintedBase> {
  const work = connectDrawingWork(new PageWorker(() => expect.fail('no worker')));
  work.keep(pictureOf(HERE));
  return (await work.paint(VIEW, FRAME, LOOK))!;
}

/** Starts a worker that does this before it becomes ours, or instead. */
const program =
  (...texts: readonly string[]): (() => Worker) =>
  () =>
    new Worker(file(texts.map((text) => `import '${text.startsWith('http') ? text : file(text)}';`).join('')), { type: 'module' });
const file = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
const OURS = new URL('/cdn/netz-map-drawing.js', location.href).href;

/** Ways in which a page has no worker for us, or has one that is of no use. */
const FAULTS: readonly [string, () => Worker][] = [
  ['the browser knows no workers', () => new (undefined as unknown as typeof Worker)('')],
  [
    'the policy of the page forbids it',
    () => {
      throw new DOMException('refused by the policy', 'SecurityError');
    },
  ],
  ['its file is not there', () => new Worker('/no/such/file.js', { type: 'module' })],
  ['its file is not there, for pages without modules', () => new Worker('/no/such/file.js')],
  ['the server sends something else instead', () => new Worker('/fixtures/sonnbrueck-40/akteure.csv', { type: 'module' })],
  ['its file is damaged', program('postMessage({ type: ')],
  ['it fails when it starts', program('throw new Error("no")')],
  ['it says nothing', program('')],
  ['it belongs to another version', program('postMessage({ type: "ready", version: "0.0.0" })')],
  ['it fails in the middle of its work', program(OURS, 'addEventListener("message", () => { throw new Error("no") })')],
  ['it falls silent in the middle of its work', program('addEventListener("message", () => { for (;;); })', OURS)],
  ['it cannot do what it is asked', program('globalThis.MessageChannel = globalThis.OffscreenCanvas = undefined', OURS)],
];

describe('The drawing worker', () => {
  let work: DrawingWork | undefined;
  const told: string[] = [];
  const tell = (event: Event): void => void told.push(event.type);
  before(() => ['error', 'unhandledrejection'].forEach((type) => addEventListener(type, tell)));
  after(() => ['error', 'unhandledrejection'].forEach((type) => removeEventListener(type, tell)));
  afterEach(() => {
    work?.end();
    work = undefined;
    expect(told.splice(0), 'errors that people would see in the console').to.deep.equal([]);
  });

  it('lays out to the same bits as the page itself', async () => {
    const workers = new Workers();
    work = connectDrawingWork(new PageWorker(workers.start));
    const layout = await work.layout(graph, OPTIONS, never);
    expect(bytes(layout)).to.deep.equal(bytes(HERE));
    expect({ ...layout, xy: 0 }).to.deep.equal({ ...HERE, xy: 0 });
    expect(workers.started).to.have.length(1);
    expect(graph.source.length, 'what was asked stays with the page').to.be.greaterThan(0);
  });

  it('paints what the page itself would paint, in pixels of the device', async () => {
    work = connectDrawingWork(new PageWorker(new Workers().start));
    work.keep(pictureOf(HERE));
    const painted = (await work.paint(VIEW, FRAME, LOOK))!;
    if ('OffscreenCanvas' in globalThis) expect(painted).to.be.instanceOf(ImageBitmap);
    expect([painted.width, painted.height]).to.deep.equal([240, 160]);
    const seen = pixels(painted);
    expect(
      seen.some((value) => value > 0),
      'something is painted',
    ).to.equal(true);
    expect(difference(seen, pixels(await paintedHere()))).to.be.lessThan(0.01);
  });

  it('is the same one for all maps of a page', async () => {
    const workers = new Workers();
    const shared = new PageWorker(workers.start);
    const maps = [1, 2, 3].map(() => connectDrawingWork(shared));
    await Promise.all(maps.map((map) => map.layout(graph, OPTIONS, never)));
    expect(workers.started).to.have.length(1);
    maps.forEach((map) => map.end());
    await until(() => workers.ended === 1, 'the worker has ended with the last map');
  });

  it('rests after a while, and starts again for the next question with the picture that it had', async () => {
    const workers = new Workers();
    work = connectDrawingWork(new PageWorker(workers.start, 300));
    work.keep(pictureOf(HERE));
    const first = pixels((await work.paint(VIEW, FRAME, LOOK))!);
    await until(() => workers.ended === 1, 'the worker rests');
    expect(pixels((await work.paint(VIEW, FRAME, LOOK))!)).to.deep.equal(first);
    expect(workers.started).to.have.length(2);
  });

  it('paints before it goes on laying out', async () => {
    const large = drawingJob(3000);
    work = connectDrawingWork(new PageWorker(new Workers().start));
    work.keep(pictureOf(HERE));
    await work.paint(VIEW, FRAME, LOOK);
    const order: string[] = [];
    const settled = work.layout(large.graph, OPTIONS, never).then(() => order.push('layout'));
    const painted = work.paint(VIEW, FRAME, LOOK).then(() => order.push('painting'));
    await Promise.all([settled, painted]);
    expect(order).to.deep.equal(['painting', 'layout']);
  });

  it('makes of many paintings that wait only the last', async () => {
    work = connectDrawingWork(new PageWorker(new Workers().start));
    work.keep(pictureOf(HERE));
    const all = await Promise.all([1, 2, 3, 4].map((ratio) => work!.paint(VIEW, { ...FRAME, ratio }, LOOK)));
    expect(all.map((painted) => painted?.width)).to.deep.equal([120, undefined, undefined, 480]);
  });

  it('stops a layout that nobody wants any more, and answers the next question', async () => {
    work = connectDrawingWork(new PageWorker(new Workers().start));
    const stop = new AbortController();
    const stopped = work.layout(drawingJob(3000).graph, OPTIONS, stop.signal).catch((error: unknown) => error);
    stop.abort('changed my mind');
    expect(await stopped).to.equal('changed my mind');
    expect(bytes(await work.layout(graph, OPTIONS, never))).to.deep.equal(bytes(HERE));
  });

  it('is left at once by a map that goes, and used anew by one that comes back', async () => {
    const workers = new Workers();
    work = connectDrawingWork(new PageWorker(workers.start));
    work.keep(pictureOf(HERE));
    const layout = work.layout(graph, OPTIONS, never).catch((error: unknown) => (error as Error).name);
    const painting = work.paint(VIEW, FRAME, LOOK);
    work.end();
    expect(await layout).to.equal('AbortError');
    expect(await painting).to.equal(undefined);
    await until(() => workers.ended === 1, 'the worker has ended');
    expect(bytes(await work.layout(graph, OPTIONS, never))).to.deep.equal(bytes(HERE));
  });

  it('may have no canvas: then it lays out, and the page paints', async () => {
    const workers = new PageWorker(program('globalThis.OffscreenCanvas = undefined', OURS));
    work = connectDrawingWork(workers);
    expect(bytes(await work.layout(graph, OPTIONS, never))).to.deep.equal(bytes(HERE));
    work.keep(pictureOf(HERE));
    for (let again = 0; again < 2; again++) {
      const painted = (await work.paint(VIEW, FRAME, LOOK))!;
      expect(painted).to.be.instanceOf(HTMLCanvasElement);
      expect(pixels(painted)).to.deep.equal(pixels(await paintedHere()));
    }
    expect(workers.open(), 'the worker goes on').to.be.instanceOf(Worker);
  });

  for (const [what, fault] of FAULTS)
    it(`is not missed when ${what}: the page draws the same itself, and does not try again`, async () => {
      let starts = 0;
      const start = (): Worker => {
        starts++;
        return fault();
      };
      work = connectDrawingWork(new PageWorker(start, 100));
      work.keep(pictureOf(HERE));
      const [layout, painted] = await Promise.all([work.layout(graph, OPTIONS, never), work.paint(VIEW, FRAME, LOOK)]);
      expect(bytes(layout)).to.deep.equal(bytes(HERE));
      expect(difference(pixels(painted!), pixels(await paintedHere()))).to.be.lessThan(0.01);
      expect(bytes(await work.layout(graph, OPTIONS, never))).to.deep.equal(bytes(HERE));
      expect(starts).to.equal(1);
    });
});
