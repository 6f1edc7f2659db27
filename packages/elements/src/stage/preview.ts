import { basePicture, fitView, mapModel, paintBase, type Look } from '@netz-map/drawing';
import { runInSlices } from '../drawing-worker/run-in-slices.ts';
import { ratioFor } from './canvas-layers.ts';
import type { SceneWish } from './stage-picture.ts';
import type { Settled } from './settled-layout.ts';

/** A small picture of marks and ties without names, beside a text that says what it is. */
export class Preview {
  readonly canvas: HTMLCanvasElement = document.createElement('canvas');
  readonly #width: number;
  readonly #height: number;
  #of: { readonly settled: Settled; readonly asOf: string; readonly only: SceneWish['only']; readonly look: Look } | undefined;
  #painting = new AbortController();

  constructor(width: number, height: number) {
    [this.#width, this.#height] = [width, height];
    this.canvas.className = 'preview';
    this.canvas.ariaHidden = 'true';
  }

  /** Paints it, unless it is painted already. */
  show({ network, asOf, only }: SceneWish, settled: Settled, look: Look): void {
    const of = this.#of;
    if (of?.settled === settled && of.asOf === asOf && of.only === only && of.look === look) return;
    this.end();
    this.#of = { settled, asOf, only, look };
    const [width, height] = [this.#width, this.#height];
    const ratio = Math.min(1, ratioFor(width, height));
    [this.canvas.width, this.canvas.height] = [width * ratio, height * ratio];
    const pen = this.canvas.getContext('2d');
    if (!pen) return;
    const picture = basePicture(mapModel(network, asOf), settled.flat, only);
    const steps = paintBase(pen, picture, fitView(settled.layout, width, height), { width, height, ratio }, look);
    const { signal } = (this.#painting = new AbortController());
    // another picture, or none, takes its place
    void runInSlices(steps, () => signal.throwIfAborted()).catch((error: unknown) => signal.aborted || console.warn(error));
  }

  end(): void {
    this.#painting.abort();
    this.#of = undefined;
  }
}
