import { expectation } from '@netz-map/core';
import { bodiesOf, type Bodies } from './bodies.ts';
import { cellFor } from './block.ts';
import type { FlatLayout } from './flat-layout.ts';
import { foldLine } from './fold-line.ts';
import type { Bounds } from './layout.ts';
import type { GraphLayoutOptions, LayoutGraph } from './layout-graph.ts';
import { largeCircles } from './circles-in-steps.ts';
import { neighboursOf } from './neighbours.ts';
import { partsOf, type Part } from './parts.ts';
import { pivotsOf, type Pivots } from './pivots.ts';
import { pivotStart } from './pivot-start.ts';
import { planFrame } from './plan-frame.ts';
import { settlePart } from './settle-part.ts';
import { shareOut } from './share-out.ts';
import { startBeside } from './start-beside.ts';
import { storedFrame } from './stored-frame.ts';

const WHERE = '@netz-map/drawing/layout/start-graph-layout';
/** Share of a piece that stays free around the part in it. */
const MARGIN = 8;
/** Below this aspect a frame is probably that of a telephone. */
const UPRIGHT = 0.8;
/** A part with more members that is hardly more than a line has no room to unfold. */
const FOLDED_FROM = 200;
/** Small parts give back control after so many moves of bodies. */
const MOVES = 500;
/** With more partners circles of those who work together are kept together: nearer to who is near, and places for titles. */
const GROUPED_FROM = 300;
/** With more, titles stand for names, and need places. */
const TITLED_FROM = 2000;
/** How strongly groups hold together: those that are asked for, and circles that were found; more would cost too much truth of distances. */
const HOLD = { asked: 0.12, found: 0.015, titled: 0.04 };
/** Usual widths, in CSS pixels. */
const TELEPHONE = 360;
const SCREEN = 960;

/** A layout in the making. */
export interface GraphLayoutRun {
  /**
   * Works on for at most so many rounds; one is at most about 8 ms for 5,000 partners, 25 ms for 20,000.
   *
   * @returns whether the layout has settled
   */
  step(rounds: number): boolean;
  /** The places as they are now. */
  layout(): FlatLayout;
}

/**
 * Starts a layout of flat lists: each part that hangs together is settled by forces in its own piece of the frame, those without any tie
 * stand in a block at the edge. Stored positions stay as they are, newcomers settle beside their partners. The same lists give the same
 * places, to the bit, on every engine.
 *
 * @throws TypeError when the aspect is not a positive number
 */
export function startGraphLayout(graph: LayoutGraph, options: GraphLayoutOptions): GraphLayoutRun {
  const aspect = options.aspect ?? 1.5;
  if (!(aspect > 0 && aspect < Infinity)) throw expectation(WHERE, 'a positive aspect', options.aspect);
  const { count, area, rooms } = graph;
  const stored = graph.stored ?? new Float64Array(2 * count).fill(NaN);
  const isStored = (i: number): boolean => !Number.isNaN(stored[2 * i]!);
  const { parts, unconnected } = partsOf(graph);
  const frame = storedFrame(stored, area, aspect);
  const inBlock = graph.blockOrder.filter((i) => unconnected[i] && !isStored(i));
  const fresh = parts.filter(({ members }) => !members.some(isStored));
  const freshCount = fresh.reduce((sum, { members }) => sum + members.length, 0);
  const cell = cellFor(
    inBlock.length,
    freshCount,
    inBlock.reduce((widest, i) => Math.max(widest, graph.nameWidth[i]!), 0),
    smallerThanUsual(freshCount * area, aspect, options.width),
  );
  const plan = planFrame(freshCount * area, inBlock.length, cell, frame.freshAspect);
  const block =
    plan.block &&
    frame.moved({
      left: plan.block.left,
      top: plan.block.top,
      right: plan.block.left + plan.block.block.width,
      bottom: plan.block.top + plan.block.block.height,
    });
  const distance = Math.sqrt(area);
  const pieces = shareOut(
    fresh.map(({ members }) => members.length),
    plan.connected,
  );
  // whoever has not been placed yet is in the middle
  const xy = new Float64Array(2 * count);
  const middle = frame.moved(plan.connected);
  for (let i = 0; i < count; i++) put(i, (middle.left + middle.right) / 2, (middle.top + middle.bottom) / 2);
  inBlock.forEach((body, i) => {
    const { x, y } = plan.block!.block.places[i]!;
    put(body, block!.left + x, block!.top + y);
  });
  let current: { readonly part: Part; readonly bodies: Bodies } | undefined;
  const running = work();
  let settled = false;
  let groups = graph.group;
  const hold = groups ? HOLD.asked : count > TITLED_FROM ? HOLD.titled : HOLD.found;
  return { step, layout };

  function* work(): Generator<void, void> {
    let [piece, moves] = [0, 0];
    const { source, target } = graph;
    if (!groups && count > GROUPED_FROM && fresh.length > 0) groups = yield* largeCircles(count, source, target);
    for (const part of parts) {
      const { members, source, target } = part;
      const bodies = bodiesOf(members, rooms);
      const neighbours = neighboursOf(members.length, source, target);
      const group = groups && Int32Array.from(members, (member) => groups![member]!);
      let place: Bounds | undefined;
      let pivots: Pivots | undefined;
      if (members.some(isStored)) {
        if (members.every(isStored)) continue;
        members.forEach((member, i) => {
          if (!isStored(member)) return;
          bodies.pinned[i] = 1;
          bodies.x[i] = stored[2 * member]! / frame.unit;
          bodies.y[i] = stored[2 * member + 1]! / frame.unit;
        });
        startBeside(bodies, neighbours, distance);
      } else {
        place = inset(frame.moved(pieces[piece++]!), MARGIN);
        pivots = yield* pivotsOf(neighbours, members.length > 1000 ? 32 : 50);
        const start = yield* pivotStart(pivots, distance);
        const [alongX, alongY] = place.right - place.left < place.bottom - place.top ? [1, 0] : [0, 1];
        for (let i = 0; i < members.length; i++) {
          bodies.x[i] = start[2 * i + alongX]!;
          bodies.y[i] = start[2 * i + alongY]!;
        }
        // pivots would pull the line straight again
        if (members.length > FOLDED_FROM && foldLine(bodies, (place.right - place.left) / (place.bottom - place.top), distance))
          pivots = undefined;
      }
      current = { part, bodies };
      for (const _ of settlePart({ part, neighbours, pivots, bodies, group, hold, frame: place, distance })) {
        moves += members.length;
        if (moves < MOVES) continue;
        moves = 0;
        yield;
      }
      write();
    }
    current = undefined;
  }

  function step(rounds: number): boolean {
    for (let round = 0; round < rounds && !settled; round++) settled = running.next().done === true;
    return settled;
  }

  function put(i: number, x: number, y: number): void {
    xy[2 * i] = x * frame.unit;
    xy[2 * i + 1] = y * frame.unit;
  }

  function write(): void {
    current?.part.members.forEach((member, i) => put(member, current!.bodies.x[i]!, current!.bodies.y[i]!));
  }

  function layout(): FlatLayout {
    write();
    for (let i = 0; i < count; i++) {
      if (!isStored(i)) continue;
      xy[2 * i] = stored[2 * i]!;
      xy[2 * i + 1] = stored[2 * i + 1]!;
    }
    const areas = [...(freshCount > 0 ? [middle] : []), ...(block ? [block] : [])].map(frame.boundsToStored);
    return {
      xy: xy.slice(),
      unconnected: inBlock,
      block: block && {
        bounds: frame.boundsToStored(block),
        close: plan.block.block.close,
        nameWidth: plan.block.block.nameWidth * frame.unit,
      },
      bounds: boundsOf(xy, areas, frame.unit),
      unit: frame.unit,
      circles: groups,
    };
  }
}

/** How many times smaller than the usual size a map of this area will be drawn. */
function smallerThanUsual(area: number, aspect: number, width: number = aspect < UPRIGHT ? TELEPHONE : SCREEN): number {
  return Math.max(1, Math.sqrt(area * aspect) / width);
}

function inset(bounds: Bounds, by: number): Bounds {
  return { left: bounds.left + by, top: bounds.top + by, right: bounds.right - by, bottom: bounds.bottom - by };
}

/** Room for marks and names around stored positions; the pieces that were planned have it already. */
function boundsOf(xy: Float64Array, areas: readonly Bounds[], unit: number): Bounds {
  if (xy.length === 0) return { left: 0, top: 0, right: 1, bottom: 1 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    left = Math.min(left, area.left);
    top = Math.min(top, area.top);
    right = Math.max(right, area.right);
    bottom = Math.max(bottom, area.bottom);
  }
  for (let i = 0; i < xy.length; i += 2) {
    left = Math.min(left, xy[i]! - 20 * unit);
    top = Math.min(top, xy[i + 1]! - 16 * unit);
    right = Math.max(right, xy[i]! + 20 * unit);
    bottom = Math.max(bottom, xy[i + 1]! + 16 * unit);
  }
  return { left, top, right, bottom };
}
