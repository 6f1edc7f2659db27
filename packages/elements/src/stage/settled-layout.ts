import type { Network } from '@netz-map/core';
import { fromFlatLayout, layoutGraphOf, mapModel, startGraphLayout, type FlatLayout, type Layout } from '@netz-map/drawing';
import type { DrawingWork } from '../drawing-worker/drawing-work.ts';

/** Frames of nearly the same shape share a layout, so that the picture stays the same while a window is dragged wider. */
const ASPECTS = [0.75, 1, 4 / 3, 16 / 9];
/** Up to so many partners and ties, no worker is as quick as the page itself. */
const AT_ONCE = 700;

/** Where everybody stands, as flat numbers and by id. */
export interface Settled {
  readonly flat: FlatLayout;
  readonly layout: Layout;
}

/** The layout of one network for frames of one shape: small ones at once, others in the worker; says when it has settled. */
export class SettledLayout {
  readonly #work: DrawingWork;
  readonly #onSettled: () => void;
  #current:
    | { network: Network; aspect: number; done: Settled | undefined; broken?: { error: unknown }; abort: AbortController }
    | undefined;

  constructor(work: DrawingWork, onSettled: () => void) {
    this.#work = work;
    this.#onSettled = onSettled;
  }

  /** The layout, while there is one. */
  get done(): Settled | undefined {
    return this.#current?.done;
  }

  isOf(network: Network): boolean {
    return this.#current?.network === network;
  }

  /**
   * The layout for a frame of this proportion; `undefined` while it settles. Another network or shape starts another one, another day
   * does not: whoever looks at a later day finds everybody where they were.
   *
   * @throws what went wrong where it was laid out
   */
  of({ network, asOf }: { readonly network: Network; readonly asOf: string }, proportion: number): Settled | undefined {
    const shape = Math.log(proportion);
    const aspect = ASPECTS.reduce((best, each) => (Math.abs(Math.log(each) - shape) < Math.abs(Math.log(best) - shape) ? each : best));
    const last = this.#current;
    if (last && last.network === network && last.aspect === aspect) {
      if (last.broken) throw last.broken.error;
      return last.done;
    }
    last?.abort.abort();
    const model = mapModel(network, asOf);
    const graph = layoutGraphOf(network, model);
    const current: NonNullable<typeof last> = { network, aspect, done: undefined, abort: new AbortController() };
    this.#current = current;
    const settle = (flat: FlatLayout): void => void (current.done = { flat, layout: fromFlatLayout(model.ids, flat) });
    if (graph.count + graph.source.length <= AT_ONCE) {
      const run = startGraphLayout(graph, { aspect });
      while (!run.step(1000));
      settle(run.layout());
      return current.done;
    }
    this.#work.layout(graph, { aspect }, current.abort.signal).then(
      (flat) => {
        if (current.abort.signal.aborted) return;
        settle(flat);
        this.#onSettled();
      },
      (error: unknown) => {
        if (current.abort.signal.aborted) return;
        current.broken = { error };
        this.#onSettled();
      },
    );
    return undefined;
  }

  /** Ends the work; what has settled stays. */
  pause(): void {
    if (this.#current?.done) return;
    this.#current?.abort.abort();
    this.#current = undefined;
  }
}
