// "Von 14 Wünschen sind vier offen, drei hängen an einem einzigen Angebot, und zwei gibt es nur im Projekt."
import { requireAsOf } from '../findings/analyse-with.ts';
import { type Context, contextOf } from '../findings/context.ts';
import type { CoveredNeed } from '../findings/cover-needs.ts';
import type { Shortfall, Wanted } from '../findings/finding.ts';
import type { KnownOf } from '../findings/known-of.ts';
import { offerKindsOf } from '../findings/only-project.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { IsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { type Referral, referralsOf } from './referrals.ts';

/**
 * How well a wish is covered, the most urgent first. `uncovered`: nobody offers it, `no-capacity`: those who do are full or pause, `single`:
 * one can meet it, `project`: two or more, but within projects only, `covered`: two, so that one may be missing, `several`: three or more.
 */
export const COVERAGE_STATES = ['uncovered', 'no-capacity', 'single', 'project', 'covered', 'several'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** One who has the wish, and the way to those who can meet it. */
export interface CoverageSeeker {
  readonly id: string;
  readonly needId: string;
  readonly since: IsoDay | undefined;
  /** Over how many active or undated ties the nearest provider is reached; `null` where no way leads to any, or nobody can meet the need. */
  readonly distance: number | null;
  /** The providers at that distance. */
  readonly nearest: readonly string[];
}

/** What somebody looks for: a topic, perhaps for certain people, perhaps in a certain place. Ids in rising order. */
export interface CoverageCell extends Wanted {
  /** City or network, in a file that holds several. */
  readonly network: string | undefined;
  /** As it is for the seeker whom it is hardest for: a seeker who offers the same has one provider less. */
  readonly state: CoverageState;
  /** The step that left nobody; only where nobody can meet the wish. */
  readonly missing: Shortfall | undefined;
  readonly seekers: readonly CoverageSeeker[];
  /** All who can meet the wish of at least one seeker. */
  readonly providers: readonly string[];
  /** Those of them whose offer is a project, and those of whom nobody knows. */
  readonly projects: readonly string[];
  readonly unknownOfferKind: readonly string[];
  /** At least one provider offers it within a project, and none is known to offer it for good. */
  readonly onlyProjects: boolean;
  /** Where nobody can meet it: those who passed the last step at which somebody was left ("nearest providers"). */
  readonly almost: readonly string[];
  /** Fit by topic, people and place, but are full or pause at present. */
  readonly unavailable: readonly string[];
}

export interface Coverage {
  /** The most urgent first, then what most look for, then by network, topic, people, place. */
  readonly cells: readonly CoverageCell[];
  readonly totals: {
    readonly cells: Readonly<Record<CoverageState, number>>;
    /** Open needs behind the cells, those who have them, and needs that are done. */
    readonly open: number;
    readonly seekers: number;
    readonly done: number;
  };
  /** Partners that say something about it, of all partners: what is blank may hide an offer. */
  readonly basis: Readonly<Record<'topics' | 'targetGroups' | 'places' | 'capacity' | 'offerKind', KnownOf>>;
}

/**
 * How well the stated needs of a network are covered: one cell for each topic, people and place that somebody looks for, with who looks for
 * it and who can help. The steps are those of needs: topic, target group, place, free and active.
 *
 * A cell needs a stated need: what nobody looks for is not a gap. Not to be read as demand of a city either; it shows what partners said.
 *
 * @throws TypeError when `asOf` is not a day such as "2026-11-01".
 * @remarks Complexity: seekers × ties for the ways, besides the context.
 */
export function coverage(network: Network, options: { readonly asOf: IsoDay }): Coverage {
  const context = contextOf(network, requireAsOf(options?.asOf, '@netz-map/core/questions/coverage'));
  const open = context.needs.filter(({ need }) => !need.done);
  const ways = waysOf(context);
  const byWish = new Map<string, CoveredNeed[]>();
  for (const covered of open) {
    const { who, topic, targetGroup, place } = covered.need;
    const wish = JSON.stringify([network.organisation(who)!.network, topic, targetGroup, place]);
    const same = byWish.get(wish);
    if (same) same.push(covered);
    else byWish.set(wish, [covered]);
  }
  const cells = [...byWish.values()].map((same) => cellOf(network, same, ways)).sort(byUrgency);
  return {
    cells,
    totals: {
      cells: Object.fromEntries(COVERAGE_STATES.map((state) => [state, cells.filter((cell) => cell.state === state).length])) as Record<
        CoverageState,
        number
      >,
      open: open.length,
      seekers: new Set(open.map(({ need }) => need.who)).size,
      done: context.needs.length - open.length,
    },
    basis: basisOf(context.present),
  };
}

/** The way to the nearest provider, by need; not by its id, which a program may have given twice. */
function waysOf(context: Context): ReadonlyMap<CoveredNeed, Referral> {
  const covered = context.needs.filter(({ providers }) => providers.length > 0);
  return new Map(referralsOf(context).map((referral, i) => [covered[i]!, referral]));
}

/** Needs that ask for the same, as one cell; they come in the order of their seekers. */
function cellOf(network: Network, same: readonly CoveredNeed[], ways: ReadonlyMap<CoveredNeed, Referral>): CoverageCell {
  const hardest = same.reduce((so, next) => (urgencyOf(stateOf(network, next)) < urgencyOf(stateOf(network, so)) ? next : so));
  const all = (pick: (covered: CoveredNeed) => readonly string[]): string[] => [...new Set(same.flatMap(pick))].sort(compareText);
  const providers = all((covered) => covered.providers);
  const { projects, regular, unknown } = offerKindsOf(network, providers);
  const { who, topic, targetGroup, place } = hardest.need;
  return {
    network: network.organisation(who)!.network,
    topic,
    targetGroup,
    place,
    state: stateOf(network, hardest),
    missing: hardest.missing,
    seekers: same.map((covered) => {
      const { need } = covered;
      const way = ways.get(covered);
      return { id: need.who, needId: need.id, since: need.since, distance: way?.length ?? null, nearest: way?.nearest ?? [] };
    }),
    providers,
    projects,
    unknownOfferKind: unknown,
    onlyProjects: projects.length > 0 && regular.length === 0,
    almost: hardest.almost,
    unavailable: all((covered) => covered.unavailable),
  };
}

function stateOf(network: Network, { providers, missing }: CoveredNeed): CoverageState {
  if (missing !== undefined) return missing === 'capacity' ? 'no-capacity' : 'uncovered';
  if (providers.length === 1) return 'single';
  const { projects, regular } = offerKindsOf(network, providers);
  if (projects.length > 0 && regular.length === 0) return 'project';
  return providers.length === 2 ? 'covered' : 'several';
}

const urgencyOf = (state: CoverageState): number => COVERAGE_STATES.indexOf(state);

function byUrgency(a: CoverageCell, b: CoverageCell): number {
  return (
    urgencyOf(a.state) - urgencyOf(b.state) ||
    b.seekers.length - a.seekers.length ||
    compareText(a.network ?? '', b.network ?? '') ||
    compareText(a.topic, b.topic) ||
    compareText(a.targetGroup ?? '', b.targetGroup ?? '') ||
    compareText(a.place ?? '', b.place ?? '')
  );
}

function basisOf(present: readonly Organisation[]): Coverage['basis'] {
  const says = (known: (organisation: Organisation) => boolean): KnownOf => ({ known: present.filter(known).length, of: present.length });
  return {
    topics: says(({ topics }) => topics.length > 0),
    targetGroups: says(({ targetGroups }) => targetGroups.length > 0),
    places: says(({ places }) => places.length > 0),
    capacity: says(({ capacity }) => capacity !== undefined),
    offerKind: says(({ offerKind }) => offerKind !== undefined),
  };
}
