import type { FlatLayout } from '@netz-map/drawing';
import { expect } from 'chai';
import { drawingJob, settledHere } from '../testing/drawing-job.ts';
import { runInSlices } from './run-in-slices.ts';
import { settling } from './settling.ts';

function* busyFor(ms: number, step: number): Generator<void, string> {
  for (const end = performance.now() + ms; performance.now() < end;) {
    for (const soon = performance.now() + step; performance.now() < soon;);
    yield;
  }
  return 'done';
}

/** Lets a layout settle. @returns how long the longest slice took */
async function timed(steps: Iterator<void, FlatLayout>): Promise<{ readonly layout: FlatLayout; readonly longest: number }> {
  let [longest, began] = [0, 0];
  const next = (): IteratorResult<void, FlatLayout> => {
    const step = steps.next();
    longest = Math.max(longest, performance.now() - began);
    return step;
  };
  const layout = await runInSlices({ next }, () => (began = performance.now()));
  return { layout, longest };
}

describe('Work on the page', () => {
  it('comes in slices, between which the page answers', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++);
    expect(await runInSlices(busyFor(300, 1), () => undefined)).to.equal('done');
    clearInterval(ticking);
    expect(turns, 'timers that had their turn').to.be.greaterThan(3);
  });

  it('never takes longer than a blink, though thousands of partners are laid out', async () => {
    const { graph } = drawingJob(2000);
    // other programs of the machine may hold up one run, but not each
    const longest: number[] = [];
    while (longest.length < 4 && !longest.some((ms) => ms < 50)) {
      const { layout, longest: ms } = await timed(settling(graph, {}));
      expect(layout.xy).to.deep.equal(settledHere(graph).xy);
      longest.push(ms);
    }
    expect(Math.min(...longest), 'milliseconds').to.be.lessThan(50);
  });

  it('ends when nobody wants it any more', async () => {
    let left = 3;
    const stopped = await runInSlices(busyFor(10_000, 1), () => {
      if (left-- === 0) throw new Error('enough');
    }).catch((error: unknown) => (error as Error).message);
    expect(stopped).to.equal('enough');
  });
});
