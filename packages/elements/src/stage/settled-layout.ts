import { pairsOf, type IsoDay, type Network } from '@netz-map/core';
import { fromFlatLayout, layoutGraphOf, mapModel, mapNames, type FlatLayout, type Layout, type MapModel } from '@netz-map/drawing';
import type { DrawingWork } from '../drawing-worker/drawing-work.ts';
import { nextTurn } from '../drawing-worker/next-turn.ts';
import { runInSlices } from '../drawing-worker/run-in-slices.ts';
import { settling } from '../drawing-worker/settling.ts';

/** Frames of nearly the same shape share a layout, so that the picture stays the same while a window is dragged wider. */
const ASPECTS = [0.75, 1, 4 / 3, 16 / 9];
/** Up to so many partners and ties, no worker is as quick as the page itself. */
const ON_PAGE = 700;

/** Where everybody stands, as flat numbers and by id. */
export interface Settled {
  readonly flat: FlatLayout;
  readonly layout: Layout;
}

/** The layout of one network for frames of one shape: small ones in slices on the page, others in the worker; says when it has settled. */
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
    const current: NonNullable<typeof last> = { network, aspect, done: undefined, abort: new AbortController() };
    this.#current = current;
    const { signal } = current.abort;
    const small = network.organisations.length + network.ties.length <= ON_PAGE;
    const settling = small ? settleOnPage(network, asOf, aspect, signal) : this.#settle(network, asOf, aspect, signal);
    settling.then(
      (done) => {
        if (signal.aborted) return;
        current.done = done;
        this.#onSettled();
      },
      (error: unknown) => {
        if (signal.aborted) return;
        current.broken = { error };
        this.#onSettled();
      },
    );
    return undefined;
  }

  /** Thousands of partners are made ready piece by piece, between which the page has its turn, and settle in the worker. */
  async #settle(network: Network, asOf: IsoDay, aspect: number, signal: AbortSignal): Promise<Settled> {
    for (const prepare of [pairsOf, mapNames, mapModel]) {
      await nextTurn();
      signal.throwIfAborted();
      prepare(network, asOf);
    }
    await nextTurn();
    signal.throwIfAborted();
    const model = mapModel(network, asOf);
    const graph = layoutGraphOf(network, model);
    await nextTurn();
    return settledOf(model, await this.#work.layout(graph, { aspect }, signal));
  }

  /** Ends the work; what has settled stays. */
  pause(): void {
    if (this.#current?.done) return;
    this.#current?.abort.abort();
    this.#current = undefined;
  }
}

/** No piece of it is noticed, and it is done before a worker had begun. */
async function settleOnPage(network: Network, asOf: IsoDay, aspect: number, signal: AbortSignal): Promise<Settled> {
  await nextTurn();
  signal.throwIfAborted();
  const model = mapModel(network, asOf);
  const graph = layoutGraphOf(network, model);
  return settledOf(model, await runInSlices(settling(graph, { aspect }), () => signal.throwIfAborted()));
}

function settledOf({ ids }: MapModel, flat: FlatLayout): Settled {
  return { flat, layout: fromFlatLayout(ids, flat) };
}
