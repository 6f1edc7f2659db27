import type { LayoutGraph } from '@netz-map/drawing';
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

function* steps(count: number, each: () => void): Generator<void, string> {
  for (let i = 0; i < count; i++) {
    each();
    yield;
  }
  return 'done';
}

/** How long each step of a layout takes, the quickest of some runs: other programs of the machine hold up any step, but not the same one each time. */
function stepTimes(graph: LayoutGraph, runs: number): number[] {
  const best: number[] = [];
  for (let run = 0; run < runs; run++) {
    const steps = settling(graph, {});
    for (let i = 0, done: boolean | undefined = false; !done; i++) {
      const began = performance.now();
      ({ done } = steps.next());
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - began);
    }
  }
  return best;
}

describe('Work on the page', () => {
  it('comes in slices, between which the page answers', async () => {
    // a clock that only the work moves: however busy the machine is, 300 ms of work are the same slices
    let clock = 0;
    let slices = 0;
    const turns = new Set<number>();
    const others = new MessageChannel();
    others.port1.onmessage = () => {
      turns.add(clock);
      others.port2.postMessage(0);
    };
    others.port2.postMessage(0);
    const { now } = performance;
    performance.now = () => clock;
    try {
      const work = steps(300, () => clock++);
      expect(await runInSlices(work, () => slices++)).to.equal('done');
    } finally {
      performance.now = now;
      others.port1.close();
    }
    expect(slices, 'slices of 8 ms').to.equal(38);
    expect(turns.size, 'places between them where others had their turn').to.be.greaterThan(3);
  });

  it('never takes longer than a blink, though thousands of partners are laid out', async () => {
    const { graph } = drawingJob(2000);
    const layout = await runInSlices(settling(graph, {}), () => undefined);
    expect(layout.xy).to.deep.equal(settledHere(graph).xy);
    // a slice of 8 ms ends with the step that is running
    expect(8 + stepTimes(graph, 3).reduce((a, b) => Math.max(a, b)), 'milliseconds').to.be.lessThan(50);
  });

  it('ends when nobody wants it any more', async () => {
    let left = 3;
    const stopped = await runInSlices(busyFor(10_000, 1), () => {
      if (left-- === 0) throw new Error('enough');
    }).catch((error: unknown) => (error as Error).message);
    expect(stopped).to.equal('enough');
  });
});
