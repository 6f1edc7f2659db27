import type { Network } from '@netz-map/core';
import { startLayout, type Layout } from '@netz-map/drawing';
import { settleInSlices } from './slicing.ts';

/** Frames of nearly the same shape share a layout, so that the picture stays the same while a window is dragged wider. */
const ASPECTS = [0.75, 1, 4 / 3, 16 / 9];

/** The layout of one network for frames of one shape: settles in slices, and says when it has. */
export class SettledLayout {
  readonly #onSettled: () => void;
  #current: { network: Network; asOf: string; aspect: number; done: Layout | undefined; end: () => void } | undefined;

  constructor(onSettled: () => void) {
    this.#onSettled = onSettled;
  }

  /** The layout, while there is one. */
  get done(): Layout | undefined {
    return this.#current?.done;
  }

  isOf(network: Network): boolean {
    return this.#current?.network === network;
  }

  /** The layout for a frame of this proportion; `undefined` while it settles. Another network, day or shape starts another one. */
  of({ network, asOf }: { readonly network: Network; readonly asOf: string }, proportion: number): Layout | undefined {
    const shape = Math.log(proportion);
    const aspect = ASPECTS.reduce((best, each) => (Math.abs(Math.log(each) - shape) < Math.abs(Math.log(best) - shape) ? each : best));
    const current = this.#current;
    if (current && current.network === network && current.asOf === asOf && current.aspect === aspect) return current.done;
    current?.end();
    const end = settleInSlices(startLayout(network, { asOf, aspect }), (done) => {
      this.#current = { network, asOf, aspect, done, end };
      this.#onSettled();
    });
    this.#current = { network, asOf, aspect, done: undefined, end };
    return undefined;
  }

  /** Ends the work; what has settled stays. */
  pause(): void {
    this.#current?.end();
    if (!this.#current?.done) this.#current = undefined;
  }
}
