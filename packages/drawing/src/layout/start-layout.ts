import { compareText, expectation, pairsOf, type Network } from '@netz-map/core';
import { mapNames } from '../names/map-names.ts';
import type { Body } from './body.ts';
import type { Bounds, Layout, LayoutOptions, LayoutRun, Point } from './layout.ts';
import { cellFor } from './block.ts';
import { partsOf, type Part } from './parts.ts';
import { planFrame } from './plan-frame.ts';
import { areaPerPartner, roomsFor, widestName } from './rooms.ts';
import { settlePart } from './settle-part.ts';
import { shareOut } from './share-out.ts';
import { startPositions } from './start-positions.ts';
import { startBeside, storedFrame, storedPositions } from './stored-positions.ts';

const WHERE = '@netz-map/drawing/layout/start-layout';
/** Share of a piece that stays free around the part in it. */
const MARGIN = 8;
/** Below this aspect a frame is probably that of a telephone. */
const UPRIGHT = 0.8;
/** Usual widths, in CSS pixels. */
const TELEPHONE = 360;
const SCREEN = 960;

/**
 * Starts a layout that a page can run in slices: each part that hangs together is settled by forces in its own piece of the
 * frame, those without any tie stand in a block at the edge. Stored positions stay as they are, newcomers settle beside
 * their partners.
 *
 * @throws TypeError when the aspect is not a positive number
 */
export function startLayout(network: Network, options: LayoutOptions): LayoutRun {
  const aspect = options.aspect ?? 1.5;
  if (!(aspect > 0 && aspect < Infinity)) throw expectation(WHERE, 'a positive aspect', options.aspect);
  const ids = network.organisations.flatMap(({ id, status }) => (status === 'ended' ? [] : [id])).sort(compareText);
  const { parts, unconnected } = partsOf(ids, pairsOf(network, options.asOf));
  const stored = storedPositions(network, ids, options.positions);
  const connected = ids.length - unconnected.length;
  const names = mapNames(network);
  const area = areaPerPartner(Math.max(2, connected));
  const room = roomsFor(names, connected);
  const frame = storedFrame(stored, area, aspect);
  const inBlock = unconnected.filter((id) => !stored.has(id)).sort((a, b) => orderInBlock(network, a, b));
  const fresh = parts.filter((part) => !part.ids.some((id) => stored.has(id)));
  const freshCount = fresh.reduce((sum, part) => sum + part.ids.length, 0);
  const cell = cellFor(
    inBlock.length,
    widestName(inBlock.map((id) => names.get(id)!)),
    smallerThanUsual(freshCount * area, aspect, options.width),
  );
  const plan = planFrame(freshCount * area, inBlock.length, cell, frame.freshAspect);
  const distance = Math.sqrt(area);
  const pieces = shareOut(
    fresh.map((part) => part.ids.length),
    plan.connected,
  );
  const bodies = new Map<string, Body>();
  const bodiesOf = (part: Part, at: (index: number) => Point): Body[] =>
    part.ids.map((id, index) => {
      const kept = stored.get(id);
      const { x, y } = kept ? frame.toMap(kept) : at(index);
      const body: Body = { id, index, x, y, vx: 0, vy: 0, pinned: kept !== undefined, ...room(id) };
      bodies.set(id, body);
      return body;
    });

  function* work(): Generator<void, void> {
    for (const part of parts) {
      const piece = pieces[fresh.indexOf(part)];
      if (piece) {
        const start = startPositions(part, distance);
        const turned = piece.right - piece.left < piece.bottom - piece.top;
        const members = bodiesOf(part, (i) =>
          turned ? { x: start[2 * i + 1]!, y: start[2 * i]! } : { x: start[2 * i]!, y: start[2 * i + 1]! },
        );
        yield* settlePart(part, members, inset(frame.moved(piece), MARGIN), distance);
      } else if (part.ids.some((id) => !stored.has(id))) {
        const start = startBeside(part, (id) => (stored.has(id) ? frame.toMap(stored.get(id)!) : undefined), distance);
        yield* settlePart(
          part,
          bodiesOf(part, (i) => start[i]!),
          undefined,
          distance,
        );
      }
    }
  }
  const running = work();
  let settled = false;

  return {
    step(ticks) {
      for (let tick = 0; tick < ticks && !settled; tick++) settled = running.next().done === true;
      return settled;
    },
    layout() {
      const placed = new Map<string, Point>();
      const block =
        plan.block &&
        frame.moved({
          left: plan.block.left,
          top: plan.block.top,
          right: plan.block.left + plan.block.block.width,
          bottom: plan.block.top + plan.block.block.height,
        });
      inBlock.forEach((id, i) => {
        const place = plan.block!.block.places[i]!;
        placed.set(id, frame.toStored({ x: block!.left + place.x, y: block!.top + place.y }));
      });
      for (const [id, { x, y }] of bodies) placed.set(id, frame.toStored({ x, y }));
      for (const [id, kept] of stored) placed.set(id, kept);
      const middle = { x: (plan.connected.left + plan.connected.right) / 2, y: (plan.connected.top + plan.connected.bottom) / 2 };
      const positions = new Map(ids.map((id): [string, Point] => [id, placed.get(id) ?? frame.toStored(middle)]));
      const areas = [...(freshCount > 0 ? [frame.moved(plan.connected)] : []), ...(block ? [block] : [])].map(frame.boundsToStored);
      return {
        positions,
        unconnected: inBlock,
        block: block && {
          bounds: frame.boundsToStored(block),
          close: plan.block.block.close,
          nameWidth: plan.block.block.nameWidth * frame.unit,
        },
        bounds: boundsOf([...positions.values()], areas, frame.unit),
        unit: frame.unit,
      } satisfies Layout;
    },
  };
}

/** By kind, then by name: whoever looks for somebody finds order. */
function orderInBlock(network: Network, a: string, b: string): number {
  const [one, other] = [network.organisation(a)!, network.organisation(b)!];
  return compareText(one.kind ?? '\uffff', other.kind ?? '\uffff') || compareText(one.name, other.name) || compareText(a, b);
}

/** How many times smaller than the usual size a map of this area will be drawn. */
function smallerThanUsual(area: number, aspect: number, width: number = aspect < UPRIGHT ? TELEPHONE : SCREEN): number {
  return Math.max(1, Math.sqrt(area * aspect) / width);
}

function inset(bounds: Bounds, by: number): Bounds {
  return { left: bounds.left + by, top: bounds.top + by, right: bounds.right - by, bottom: bounds.bottom - by };
}

/** Room for marks and names around stored positions; the pieces that were planned have it already. */
function boundsOf(points: readonly Point[], areas: readonly Bounds[], unit: number): Bounds {
  if (points.length === 0) return { left: 0, top: 0, right: 1, bottom: 1 };
  const each = (choose: (a: number, b: number) => number, values: readonly number[]): number => values.reduce((a, b) => choose(a, b));
  return {
    left: each(Math.min, [...points.map((point) => point.x - 20 * unit), ...areas.map((area) => area.left)]),
    top: each(Math.min, [...points.map((point) => point.y - 16 * unit), ...areas.map((area) => area.top)]),
    right: each(Math.max, [...points.map((point) => point.x + 20 * unit), ...areas.map((area) => area.right)]),
    bottom: each(Math.max, [...points.map((point) => point.y + 16 * unit), ...areas.map((area) => area.bottom)]),
  };
}
