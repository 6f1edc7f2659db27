// "In fünf von zwölf Städten hat die Koordination keine lebendige Verbindung zu einem Wohlfahrtsverband."
import type { IsoDay } from '../shared/calendar.ts';
import { monthsBetween } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { DORMANT_AFTER_MONTHS } from '../model/pairs.ts';
import type { Tie } from '../model/tie.ts';
import { type AnalyseOptions, requireAsOf } from './analyse-with.ts';

/** How the names of the coordinating partners begin. */
export const COORDINATOR = 'Koordination Migrantenorganisationen';
/** The kind of partner to whom they need a tie. */
export const WELFARE_KIND = 'Wohlfahrtsverband';
/** From this strength on a tie is strong: they meet regularly. */
export const STRONG_FROM = 3;

export interface WelfareTiesOptions extends AnalyseOptions {
  /**
   * How the names of the coordinating partners begin.
   * @default 'Koordination Migrantenorganisationen'
   */
  readonly coordinator?: string | undefined;
  /** @default 'Wohlfahrtsverband' */
  readonly kind?: string | undefined;
}

/** How the coordination of one city stands with the welfare federations there. */
export interface WelfareTie {
  /** As the organisations name it; `undefined`: those that name none. */
  readonly city: string | undefined;
  /** Ids; empty: the file names nobody, and nothing is to be said about their ties. */
  readonly coordinators: readonly string[];
  /**
   * The strongest report that is not dormant: `strong` from 3, `weak` below, `unknown` where nobody gave a strength, `none`: no such report.
   * `undefined` without a coordinator.
   */
  readonly tie: 'strong' | 'weak' | 'unknown' | 'none' | undefined;
  /** Ids of the welfare federations to whom such a tie exists. */
  readonly partners: readonly string[];
}

/**
 * For each city the strongest tie of its coordinating partner to a welfare federation of the same city. Reports are judged one by one: an
 * old strong one does not make a young weak one strong.
 *
 * Not to be read as support: a strong tie tells that they meet, not what comes of it.
 *
 * @returns one entry per city, by name. @throws TypeError when `asOf` is not a day.
 * @remarks Complexity: n log n in organisations and ties.
 */
export function welfareTies(network: Network, options: WelfareTiesOptions): WelfareTie[] {
  const asOf = requireAsOf(options?.asOf, '@netz-map/core/findings/welfare-ties');
  const { coordinator = COORDINATOR, kind = WELFARE_KIND } = options;
  const cities = new Map<string | undefined, string[]>();
  const coordinators = new Set<Organisation>();
  for (const organisation of network.organisations) {
    if (organisation.status === 'ended') continue;
    const here = cities.get(organisation.network) ?? [];
    cities.set(organisation.network, here);
    if (!organisation.name.startsWith(coordinator)) continue;
    here.push(organisation.id);
    coordinators.add(organisation);
  }
  const reports = new Map<string | undefined, Report[]>();
  for (const tie of network.ties) {
    const ends = [network.organisation(tie.from)!, network.organisation(tie.to)!] as const;
    for (const [from, to] of [ends, [ends[1], ends[0]] as const]) {
      if (!coordinators.has(from) || to.kind !== kind || to.status === 'ended' || from.network !== to.network) continue;
      if (from === to || isDormant(tie, asOf)) continue;
      reports.set(from.network, [...(reports.get(from.network) ?? []), { partner: to.id, strength: tie.strength }]);
    }
  }
  return [...cities]
    .sort(([a], [b]) => compareText(a ?? '', b ?? ''))
    .map(([city, ids]) => {
      const here = reports.get(city) ?? [];
      const partners = [...new Set(here.map(({ partner }) => partner))].sort(compareText);
      return { city, coordinators: ids.sort(compareText), tie: ids.length === 0 ? undefined : stepOf(here), partners };
    });
}

interface Report {
  readonly partner: string;
  readonly strength: number | undefined;
}

function stepOf(reports: readonly Report[]): WelfareTie['tie'] {
  if (reports.length === 0) return 'none';
  const strengths = reports.flatMap(({ strength }) => (strength === undefined ? [] : [strength]));
  if (strengths.length === 0) return 'unknown';
  return strengths.some((strength) => strength >= STRONG_FROM) ? 'strong' : 'weak';
}

function isDormant({ lastContact }: Tie, asOf: IsoDay): boolean {
  return lastContact !== undefined && monthsBetween(lastContact, asOf) > DORMANT_AFTER_MONTHS;
}
