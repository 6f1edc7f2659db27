import { paintBase, type BasePicture } from '@netz-map/drawing';
import { version } from '../base/version.ts';
import type { DrawingAnswer, DrawingQuestion, FromDrawingWorker, Painting, ToDrawingWorker } from './messages.ts';
import { pixelsOf } from './pixels-of.ts';
import { runInSlices } from './run-in-slices.ts';
import { settling } from './settling.ts';

/** What a worker sees of itself. */
export interface WorkerScope {
  postMessage(message: FromDrawingWorker, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToDrawingWorker>) => void): void;
}

/** The page is told at least so often that a layout goes on. */
const SIGN_OF_LIFE_MS = 1000;

/**
 * Lays out and paints for the page that started this worker. Layouts run in slices; a painting is made as soon as it is asked for, before
 * the next slice.
 */
export function serveDrawing(scope: WorkerScope): void {
  const pictures = new Map<number, BasePicture>();
  const running = new Set<number>();
  let canvas: OffscreenCanvas | undefined;
  let told = 0;
  const say = (message: FromDrawingWorker, transfer: Transferable[] = []): void => {
    told = performance.now();
    scope.postMessage(message, transfer);
  };

  function paint(picture: BasePicture, { view, frame, look }: Painting): ImageBitmap {
    const [width, height] = pixelsOf(frame);
    canvas ??= new OffscreenCanvas(width, height);
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    const pen = canvas.getContext('2d');
    // a lost one paints nothing and says nothing
    if (!pen || pen.isContextLost?.()) throw new Error('no canvas');
    const steps = paintBase(pen, picture, view, frame, look);
    while (!steps.next().done);
    return canvas.transferToImageBitmap();
  }

  async function answerTo(question: DrawingQuestion, wanted: () => boolean): Promise<DrawingAnswer> {
    if (question.type === 'layout') {
      const check = (): void => {
        if (!wanted()) throw new Error('not wanted any more');
        if (performance.now() - told > SIGN_OF_LIFE_MS) say({ type: 'busy' });
      };
      return { type: 'layout', layout: await runInSlices(settling(question.graph, question.options), check) };
    }
    if (question.picture) pictures.set(question.map, question.picture);
    return { type: 'painted', bitmap: paint(pictures.get(question.map)!, question.painting) };
  }

  async function answer(job: number, question: DrawingQuestion): Promise<void> {
    running.add(job);
    const found = await answerTo(question, () => running.has(job)).catch((error: unknown): DrawingAnswer => ({
      type: 'failed',
      why: String(error),
    }));
    if (running.delete(job)) say({ type: 'answer', job, answer: found }, ownedBy(found));
  }

  scope.addEventListener('message', ({ data }) => {
    if (data.type === 'ask') void answer(data.job, data.question);
    else if (data.type === 'cancel') running.delete(data.job);
    else pictures.delete(data.map);
  });
  say({ type: 'ready', version });
}

/** What is handed over instead of copied. */
function ownedBy(answer: DrawingAnswer): Transferable[] {
  if (answer.type === 'painted') return [answer.bitmap];
  return answer.type === 'layout' ? [answer.layout.xy.buffer as ArrayBuffer, answer.layout.unconnected.buffer as ArrayBuffer] : [];
}
