import type { BasePicture, FlatLayout } from '@netz-map/drawing';
import type { DrawingWork, PaintedBase } from './drawing-work.ts';
import { latestOnly } from './latest-only.ts';
import type { Painting } from './messages.ts';
import { PageWorker } from './page-worker.ts';
import { paintOnPage } from './paint-on-page.ts';
import { runInSlices } from './run-in-slices.ts';
import { settling } from './settling.ts';
import { startDrawingWorker } from './start-drawing-worker.ts';

const workerOfPage = new PageWorker(startDrawingWorker);
let maps = 0;

/** Work for one map: in the worker as long as that answers, else the same on the page. What comes out is the same to the bit. */
export function connectDrawingWork(worker = workerOfPage): DrawingWork {
  const map = maps++;
  let life = new AbortController();
  let picture: BasePicture | undefined;
  /** Which worker has this picture. */
  let keptBy: Worker | undefined;
  /** A worker may lay out and yet have no canvas. */
  let paintsHere = false;
  let canvas: HTMLCanvasElement | undefined;

  async function paintInWorker(painting: Painting): Promise<ImageBitmap | undefined> {
    const open = paintsHere ? undefined : worker.open();
    if (!open) return undefined;
    const news = keptBy === open ? undefined : picture;
    keptBy = open;
    const answer = await worker.ask(map, { type: 'paint', map, picture: news, painting });
    paintsHere ||= answer?.type === 'failed';
    return answer?.type === 'painted' ? answer.bitmap : undefined;
  }

  async function paint(painting: Painting): Promise<PaintedBase | undefined> {
    const { signal } = life;
    if (!picture) return undefined;
    const bitmap = await paintInWorker(painting);
    if (bitmap && signal.aborted) bitmap.close();
    if (signal.aborted || !picture) return undefined;
    if (bitmap) return bitmap;
    canvas ??= document.createElement('canvas');
    const on = canvas;
    const painted = await paintOnPage(on, picture, painting, () => signal.throwIfAborted()).catch((error: unknown) => {
      if (signal.aborted) return false;
      throw error;
    });
    return painted && !signal.aborted ? on : undefined;
  }
  const paintLatest = latestOnly(paint);

  return {
    async layout(graph, options, signal): Promise<FlatLayout> {
      const living = life.signal;
      const check = (): void => {
        signal.throwIfAborted();
        living.throwIfAborted();
      };
      check();
      const answer = await worker.ask(map, { type: 'layout', graph, options }, signal);
      check();
      return answer?.type === 'layout' ? answer.layout : runInSlices(settling(graph, options), check);
    },
    keep(next) {
      if (next === picture) return;
      picture = next;
      keptBy = undefined;
    },
    paint: (view, frame, look) => paintLatest({ view, frame, look }),
    end() {
      life.abort();
      life = new AbortController();
      picture = keptBy = canvas = undefined;
      worker.leave(map);
    },
  };
}
