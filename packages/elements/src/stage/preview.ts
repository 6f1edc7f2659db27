import { basePicture, fitView, mapModel, paintBase, type Look } from '@netz-map/drawing';
import { ratioFor } from './canvas-layers.ts';
import type { SceneWish } from './canvas-stage.ts';
import type { Settled } from './settled-layout.ts';

/** The page stays responsive while a large picture is painted. */
const SLICE_MS = 8;

/** A small picture of marks and ties without names, beside a text that says what it is. */
export class Preview {
  readonly canvas: HTMLCanvasElement = document.createElement('canvas');
  readonly #width: number;
  readonly #height: number;
  #of: { readonly settled: Settled; readonly asOf: string; readonly only: SceneWish['only']; readonly look: Look } | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(width: number, height: number) {
    [this.#width, this.#height] = [width, height];
    this.canvas.className = 'preview';
    this.canvas.ariaHidden = 'true';
  }

  /** Paints it, unless it is painted already. */
  show({ network, asOf, only }: SceneWish, settled: Settled, look: Look): void {
    const of = this.#of;
    if (of?.settled === settled && of.asOf === asOf && of.only === only && of.look === look) return;
    this.#of = { settled, asOf, only, look };
    clearTimeout(this.#next);
    const [width, height] = [this.#width, this.#height];
    const ratio = Math.min(1, ratioFor(width, height));
    [this.canvas.width, this.canvas.height] = [width * ratio, height * ratio];
    const pen = this.canvas.getContext('2d');
    if (!pen) return;
    const picture = basePicture(mapModel(network, asOf), settled.flat, only);
    const steps = paintBase(pen, picture, fitView(settled.layout, width, height), { width, height, ratio }, look);
    const slice = (): void => {
      const end = performance.now() + SLICE_MS;
      while (performance.now() < end) if (steps.next().done) return;
      this.#next = setTimeout(slice);
    };
    slice();
  }

  end(): void {
    clearTimeout(this.#next);
    this.#of = undefined;
  }
}
