// "Das Netz besteht aus fünf Kreisen, die untereinander enger verbunden sind als mit den übrigen."
import { requireAsOf } from '../findings/analyse-with.ts';
import { tieDates } from '../findings/certainty.ts';
import { contextOf } from '../findings/context.ts';
import type { Grounds } from '../findings/finding.ts';
import { communities } from '../metrics/communities/communities.ts';
import { partsOf, rising } from '../metrics/cohesion/parts-of.ts';
import { degreeOf } from '../metrics/snapshot/snapshot.ts';
import type { IsoDay } from '../shared/calendar.ts';
import type { Network } from '../model/network.ts';
import { mergeCircles, type ToldCircles } from './merge-circles.ts';

const WHERE = '@netz-map/core/questions/circles';

/** Modularity overlooks small circles in large networks and splits small networks at will: it is asked for coarse, usual and fine ones. */
const RESOLUTIONS = [0.25, 0.5, 1, 2];

/** Groups of partners with many ties among each other. Ids in rising order. */
export interface Circles {
  /** Each partner with an active or undated tie is in exactly one; the larger first, equal ones by their smallest id. */
  readonly circles: readonly (readonly string[])[];
  /** Without such a tie. */
  readonly withoutTie: readonly string[];
  /**
   * How much shorter the network is told with these circles than with its connected parts alone, in nats; 0 when nothing stands out from
   * them, above 5 hardly chance.
   */
  readonly evidence: number;
  /** How many ties have a date. */
  readonly grounds: Grounds;
}

/**
 * The circles in a network: partners who are tied among each other more densely than with the rest, as far as that is more than chance
 * explains. A network without such circles is one, or one per connected part.
 *
 * Candidates are communities of high modularity in several finenesses, joined as long as that shortens the description of the network.
 * Always the same for the same data, whatever the order of its rows.
 *
 * Not to be read as membership or sympathy, nor as sharp borders: whoever stands between two circles is put into one of them.
 *
 * @returns `null` when the file tells of no tie at all: then nothing can be said
 * @throws TypeError when `asOf` is no day
 * @remarks Complexity: about linear in ties for each of ten to a hundred searches, besides the context.
 */
export function circles(network: Network, options: { readonly asOf: IsoDay }): Circles | null {
  const context = contextOf(network, requireAsOf(options.asOf, WHERE));
  if (network.ties.length === 0) return null;
  const { active } = context;
  const parts = partsOf(active).filter(({ length }) => length > 1);
  const told = parts.length === 0 ? undefined : bestCircles(active, parts);
  const found = (told?.best.circles ?? []).map((circle) => rising([...circle]));
  found.sort((p, q) => q.length - p.length || p[0]! - q[0]!);
  return {
    circles: found.map((circle) => circle.map((v) => active.ids[v]!)),
    withoutTie: active.ids.filter((_, v) => degreeOf(active, v) === 0),
    evidence: told ? told.parts.length - told.best.length : 0,
    grounds: tieDates(context),
  };
}

/** Descriptions that differ by less tell the network equally well: then fewer circles are enough. */
const AS_GOOD = 1;

function bestCircles(active: Parameters<typeof mergeCircles>[0], connected: number[][]): { best: ToldCircles; parts: ToldCircles } {
  const parts = mergeCircles(active, connected);
  const told = [parts];
  for (const resolution of RESOLUTIONS) {
    const start = communities(active, { resolution })
      .communities.map((ids) => ids.map((id) => active.indexOf.get(id)!))
      .filter(([v, w]) => w !== undefined || degreeOf(active, v!) > 0);
    told.push(mergeCircles(active, start));
  }
  const shortest = told.reduce((least, { length }) => Math.min(least, length), Infinity);
  const [best] = told
    .filter(({ length }) => length <= shortest + AS_GOOD)
    .sort((p, q) => p.circles.length - q.circles.length || p.length - q.length);
  return { best: best!, parts };
}
