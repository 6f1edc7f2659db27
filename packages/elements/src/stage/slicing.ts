import type { Layout, LayoutRun } from '@netz-map/drawing';

/** The page stays responsive when work comes in pieces shorter than a frame. */
const SLICE_MS = 12;

/**
 * Lets a layout settle in slices on the main thread.
 * @param settled called once, with the finished layout; not when it was ended before
 * @returns a function that ends it
 */
export function settleInSlices(run: LayoutRun, settled: (layout: Layout) => void, now: () => number = () => performance.now()): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (): void => {
    const end = now() + SLICE_MS;
    let ticks = 1;
    let before = now();
    while (before < end) {
      if (run.step(ticks)) {
        settled(run.layout());
        return;
      }
      const after = now();
      // twice as many at a time as long as that fits well into what is left
      ticks = Math.max(1, Math.min(ticks * 2, Math.floor((ticks * (end - after)) / (2 * Math.max(after - before, 0.05)))));
      before = after;
    }
    timer = setTimeout(slice);
  };
  timer = setTimeout(slice);
  return () => clearTimeout(timer);
}
