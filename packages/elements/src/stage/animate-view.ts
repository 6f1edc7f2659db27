import type { View } from '@netz-map/drawing';

/** How long the eye is on its way, in milliseconds. */
export const TRIP_MS = 250;

/** From one view to another, begun at a moment of some clock, in milliseconds. */
export interface ViewTrip {
  readonly from: View;
  readonly to: View;
  readonly start: number;
}

/**
 * Where the eye is at a moment: quick at first, gently at the end, and exactly there after {@link TRIP_MS}. Each moment zooms by the same share,
 * and what stays in place at both ends stays in place between them.
 */
export function viewAt({ from, to, start }: ViewTrip, now: number): View {
  const passed = (now - start) / TRIP_MS;
  if (passed <= 0) return from;
  if (!(passed < 1)) return to;
  const eased = 1 - (1 - passed) ** 3;
  const scale = from.scale * (to.scale / from.scale) ** eased;
  const zoomed = to.scale - from.scale;
  const way = Math.abs(zoomed) > 1e-6 * from.scale ? (scale - from.scale) / zoomed : eased;
  return { scale, x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
}

/** The time and the frames of a page. */
export interface PageClock {
  now(): number;
  /** Calls back before the next frame. @returns a function that takes it back */
  next(then: () => void): () => void;
  /** Whether nothing may move: it is asked for, or nobody looks. */
  readonly still: boolean;
}

const PAGE: PageClock = {
  now: () => performance.now(),
  next: (then) => {
    const frame = requestAnimationFrame(then);
    return () => cancelAnimationFrame(frame);
  },
  get still() {
    return document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  },
};

/** Moves the eye from view to view; a gesture stops it where it is. */
export class ViewAnimation {
  readonly #show: (view: View) => void;
  readonly #clock: PageClock;
  #trip: ViewTrip | undefined;
  #takeBack: (() => void) | undefined;

  /** @param show called with each view on the way, the last time with the very view that was asked for */
  constructor(show: (view: View) => void, clock: PageClock = PAGE) {
    this.#show = show;
    this.#clock = clock;
  }

  /** Where the eye is going; the next step of a button starts from there. */
  get goal(): View | undefined {
    return this.#trip?.to;
  }

  /** @param from where the eye is now */
  go(from: View, to: View): void {
    this.stop();
    if (this.#clock.still) return this.#show(to);
    this.#trip = { from, to, start: this.#clock.now() };
    this.#step();
  }

  /** Stays where it is. */
  stop(): void {
    this.#takeBack?.();
    this.#trip = this.#takeBack = undefined;
  }

  #step(): void {
    this.#takeBack = this.#clock.next(() => {
      const trip = this.#trip;
      if (!trip) return;
      const view = viewAt(trip, this.#clock.now());
      if (view === trip.to) this.stop();
      else this.#step();
      this.#show(view);
    });
  }
}
