import { fitView, inView, panView, viewAround, viewLimits, zoomView, type Extent, type Point, type View } from '@netz-map/drawing';
import { ViewAnimation, type PageClock } from './animate-view.ts';
import type { GestureAction } from './gestures/gesture.ts';

/** What there is to look at, and the frame through which, in CSS pixels. */
export interface Sight {
  readonly layout: Extent;
  readonly width: number;
  readonly height: number;
}

/** What a step of each kind would still change. */
export interface Reach {
  readonly closer: boolean;
  readonly wider: boolean;
  readonly left: boolean;
  readonly right: boolean;
  readonly up: boolean;
  readonly down: boolean;
  /** Whether not everything is seen as it is at first. */
  readonly all: boolean;
}

/** How much nearer or further a button goes. */
export const CLOSER = 1.5;

/**
 * Where the eye is: follows the fingers at once, travels where a button, a double tap or a selection sends it, and never leaves the
 * limits. Knows nothing of how the drawing is painted.
 */
export class Eye {
  readonly #sight: () => Sight | undefined;
  readonly #animation: ViewAnimation;
  /** `undefined`: everything. */
  #view: View | undefined;
  /** The view of everything to which it is travelling. */
  #everything: View | undefined;

  /** @param onMove called after each move; `view` says where it is then. `arrived`: at the end of a travel, so that no further move is to be expected */
  constructor(sight: () => Sight | undefined, onMove: (arrived: boolean) => void, clock?: PageClock) {
    this.#sight = sight;
    this.#animation = new ViewAnimation((view) => {
      this.#view = view === this.#everything ? undefined : view;
      onMove(!this.travels);
    }, clock);
    this.#onMove = onMove;
  }

  readonly #onMove: (arrived: boolean) => void;

  /** `undefined` while there is nothing to see. */
  get view(): View | undefined {
    const sight = this.#sight();
    return this.#view ?? (sight && fitView(sight.layout, sight.width, sight.height));
  }

  /** Whether everything is seen, as at first. */
  get everything(): boolean {
    return this.#view === undefined;
  }

  /** Whether it is on its way. */
  get travels(): boolean {
    return this.#animation.goal !== undefined;
  }

  get reach(): Reach {
    const [sight, view] = [this.#sight(), this.#animation.goal ?? this.view];
    if (!sight || !view) return { closer: false, wider: false, left: false, right: false, up: false, down: false, all: false };
    const { layout, width, height } = sight;
    const limits = viewLimits(layout, width, height);
    const differs = (next: View): boolean =>
      Math.abs(next.scale / view.scale - 1) > 1e-6 || Math.abs(next.x - view.x) > 0.5 || Math.abs(next.y - view.y) > 0.5;
    return {
      closer: view.scale < limits.most * (1 - 1e-6),
      wider: view.scale > limits.least * (1 + 1e-6),
      left: differs(panView(view, width / 3, 0, limits)),
      right: differs(panView(view, -width / 3, 0, limits)),
      up: differs(panView(view, 0, height / 3, limits)),
      down: differs(panView(view, 0, -height / 3, limits)),
      all: differs(fitView(layout, width, height)),
    };
  }

  /** What fingers, mouse or wheel have done. A double tap travels, everything else is there at once. */
  act(action: Extract<GestureAction, { type: 'pan' | 'zoom' | 'leap' }>): void {
    if (action.type === 'leap') return this.zoomBy(action.factor, action.x, action.y);
    this.stop();
    const [sight, view] = [this.#sight(), this.view];
    if (!sight || !view) return;
    const limits = viewLimits(sight.layout, sight.width, sight.height);
    this.#view =
      action.type === 'pan' ? panView(view, action.dx, action.dy, limits) : zoomView(view, action.factor, action.x, action.y, limits);
    this.#onMove(false);
  }

  /** Around a point of the frame; the middle when none is given. */
  zoomBy(factor: number, x?: number, y?: number): void {
    this.#travel((view, { layout, width, height }) =>
      zoomView(view, factor, x ?? width / 2, y ?? height / 2, viewLimits(layout, width, height)),
    );
  }

  /** A third of the frame in a direction. */
  step(right: -1 | 0 | 1, down: -1 | 0 | 1): void {
    this.#travel((view, { layout, width, height }) =>
      panView(view, (-right * width) / 3, (-down * height) / 3, viewLimits(layout, width, height)),
    );
  }

  fit(): void {
    this.#travel((_, { layout, width, height }) => (this.#everything = fitView(layout, width, height)));
  }

  /** Goes to some points of the layout. */
  lookAt(points: readonly Point[]): void {
    this.#travel((view, { layout, width, height }) => viewAround(view, points, layout, width, height));
  }

  /** Goes to some points of the layout, unless one of them is seen already. */
  find(points: readonly Point[]): void {
    const [sight, view] = [this.#sight(), this.#animation.goal ?? this.view];
    if (sight && view && !points.some((point) => inView(view, point, sight.width, sight.height))) this.lookAt(points);
  }

  /** Everything again, at once: there is another drawing. */
  reset(): void {
    this.stop();
    this.#view = undefined;
  }

  /** Another frame around the same drawing: what was in the middle stays there. @param dx how much wider it is now */
  resize(dx: number, dy: number): void {
    const sight = this.#sight();
    this.stop();
    if (!this.#view || !sight) return;
    this.#view = panView(this.#view, dx / 2, dy / 2, viewLimits(sight.layout, sight.width, sight.height));
  }

  stop(): void {
    this.#animation.stop();
    this.#everything = undefined;
  }

  #travel(to: (view: View, sight: Sight) => View): void {
    const [sight, view] = [this.#sight(), this.view];
    if (!sight || !view) return;
    const from = this.#animation.goal ?? view;
    this.#everything = undefined;
    const goal = to(from, sight);
    if (goal !== view) this.#animation.go(view, goal);
  }
}
