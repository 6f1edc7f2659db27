import { requireAsOf } from '../findings/analyse-with.ts';
import { contextOf } from '../findings/context.ts';
import { cutPoints } from '../metrics/cohesion/cut-points.ts';
import { partsOf } from '../metrics/cohesion/parts-of.ts';
import { betweenness } from '../metrics/paths/betweenness.ts';
import { snapshotOfPairs } from '../metrics/snapshot/snapshot-of-pairs.ts';
import { degreeOf, type Snapshot } from '../metrics/snapshot/snapshot.ts';
import { compareText } from '../shared/compare.ts';
import type { IsoDay } from '../shared/calendar.ts';
import type { Network } from '../model/network.ts';

const WHERE = '@netz-map/core/questions/key-figures';

/** So many of those who lie between others are named. */
const TOP = 5;

/** Betweenness sums fractions in some order; what differs beyond the sixth decimal only is taken for equal. */
const SAME = 1e6;

/** The figures of one layer of ties. Ids in rising order. */
export interface LayerFigures {
  /** Partners in the network: the same in every layer. */
  readonly organisations: number;
  readonly pairs: number;
  /** Without a tie of this layer. */
  readonly withoutTie: readonly string[];
  /** Articulation points: without one of them a part falls apart. */
  readonly bridges: readonly string[];
  /** Number of connected parts with at least two members. */
  readonly parts: number;
  /** The five that lie most often between others, in pairs of others; those with most first, equal ones by id. */
  readonly between: readonly { readonly id: string; readonly value: number }[];
}

/** Figures for evaluators, by which ties count. */
export interface KeyFigures {
  /** Active and undated ties: the network as everything else here sees it. */
  readonly activeOrUnknown: LayerFigures;
  readonly activeOnly: LayerFigures;
  /** Dormant ones too. */
  readonly all: LayerFigures;
}

/**
 * The plain figures of a network in three layers of ties. That the layers differ shows how much rests on ties without a date, and how much
 * is asleep.
 *
 * For people who know these measures; never to be shown as a ranking of partners. In a file without ties they are those of a network
 * without ties, which says nothing about the partners.
 *
 * @throws TypeError when `asOf` is no day
 * @remarks Complexity: organisations × ties, for betweenness.
 */
export function keyFigures(network: Network, options: { readonly asOf: IsoDay }): KeyFigures {
  const { active, all, pairs } = contextOf(network, requireAsOf(options.asOf, WHERE));
  const dated = pairs.filter(({ state }) => state === 'active');
  return { activeOrUnknown: figuresOf(active), activeOnly: figuresOf(snapshotOfPairs(active.ids, dated)), all: figuresOf(all) };
}

function figuresOf(snapshot: Snapshot): LayerFigures {
  const { ids, order, size } = snapshot;
  const values = betweenness.values(snapshot);
  const rounded = (v: number): number => Math.round(values[v]! * SAME);
  const top = Array.from(ids.keys())
    .sort((v, w) => rounded(w) - rounded(v) || compareText(ids[v]!, ids[w]!))
    .slice(0, TOP);
  return {
    organisations: order,
    pairs: size,
    withoutTie: ids.filter((_, v) => degreeOf(snapshot, v) === 0),
    bridges: cutPoints(snapshot).articulationPoints.map((v) => ids[v]!),
    parts: partsOf(snapshot).filter(({ length }) => length > 1).length,
    between: top.map((v) => ({ id: ids[v]!, value: values[v]! })),
  };
}
