import { compareText } from '../shared/compare.ts';
import type { Need } from '../model/need.ts';
import type { Network } from '../model/network.ts';
import { EVERYBODY, EVERYWHERE, type Organisation } from '../model/organisation.ts';
import type { Shortfall } from './finding.ts';

/** A need held against all offers, step by step: topic, target group, place, free capacity. Ids are sorted. */
export interface CoveredNeed {
  readonly need: Need;
  /** Organisations that can meet it now; empty when `missing` names the step that left nobody. */
  readonly providers: readonly string[];
  /** Providers with / without an active tie to the seeker. */
  readonly connected: readonly string[];
  readonly unconnected: readonly string[];
  readonly missing: Shortfall | undefined;
  /** When nobody is left: those who passed the last step at which somebody was. */
  readonly almost: readonly string[];
  /** Fit by topic, people and place, but are full or pause at present: not to be proposed for this need. */
  readonly unavailable: readonly string[];
}

/**
 * Which organisation could meet which need. Only organisations of the same city or network count, never the seeker.
 * Blank target groups of an offer fit everybody; a blank place does not fit a wanted place ("unknown" is not "everywhere").
 *
 * @param present organisations in the network, sorted by id
 * A need that is told twice counts once; as open, if one of the two is.
 *
 * @returns one entry per need of a present organisation, done ones too (for them nothing is computed), ordered by seeker,
 * topic, target group, place. Complexity: needs × organisations.
 */
export function coverNeeds(
  network: Network,
  present: readonly Organisation[],
  activelyTied: (a: string, b: string) => boolean,
): CoveredNeed[] {
  const needs = network.needs.filter(({ who }) => network.organisation(who)!.status !== 'ended').sort(byNeed);
  return needs
    .filter((need, i) => i === 0 || byWish(needs[i - 1]!, need) !== 0)
    .map((need) => (need.done ? nothing(need) : cover(need, network.organisation(need.who)!, present, activelyTied)));
}

function nothing(need: Need): CoveredNeed {
  return { need, providers: [], connected: [], unconnected: [], missing: undefined, almost: [], unavailable: [] };
}

function cover(
  need: Need,
  seeker: Organisation,
  present: readonly Organisation[],
  activelyTied: (a: string, b: string) => boolean,
): CoveredNeed {
  const onTopic = present.filter((o) => o.id !== need.who && o.network === seeker.network && o.topics.includes(need.topic));
  const forPeople = onTopic.filter((o) => servesPeople(o, need.targetGroup));
  const inPlace = forPeople.filter((o) => servesPlace(o, need.place));
  const free = inPlace.filter(isFree);
  const ids = (organisations: readonly Organisation[]): string[] => organisations.map((o) => o.id);
  const missing: Shortfall | undefined =
    free.length > 0
      ? undefined
      : inPlace.length > 0
        ? 'capacity'
        : forPeople.length > 0
          ? 'place'
          : onTopic.length > 0
            ? 'target-group'
            : 'topic';
  const last = [inPlace, forPeople, onTopic].find((step) => step.length > 0) ?? [];
  return {
    need,
    providers: ids(free),
    connected: ids(free).filter((id) => activelyTied(need.who, id)),
    unconnected: ids(free).filter((id) => !activelyTied(need.who, id)),
    missing,
    almost: missing ? ids(last) : [],
    unavailable: ids(inPlace.filter((o) => !isFree(o))),
  };
}

/** Whether an organisation can help at present; one that does not say how full it is, is taken to be free. */
export function isFree({ capacity, status }: Organisation): boolean {
  return capacity !== 'full' && status === 'active';
}

/** Whether an organisation works for these people; one that names no target group is taken to be open. */
export function servesPeople(organisation: Organisation, wanted: string | undefined): boolean {
  const groups = organisation.targetGroups;
  return wanted === undefined || groups.length === 0 || groups.includes(wanted) || groups.includes(EVERYBODY);
}

/** Whether an organisation works in this place; one that names no place is unknown, not everywhere. */
export function servesPlace(organisation: Organisation, wanted: string | undefined): boolean {
  return wanted === undefined || organisation.places.includes(wanted) || organisation.places.includes(EVERYWHERE);
}

/** Of equal wishes the open one first. */
function byNeed(a: Need, b: Need): number {
  return byWish(a, b) || Number(a.done) - Number(b.done) || compareText(a.id, b.id);
}

function byWish(a: Need, b: Need): number {
  return (
    compareText(a.who, b.who) ||
    compareText(a.topic, b.topic) ||
    compareText(a.targetGroup ?? '', b.targetGroup ?? '') ||
    compareText(a.place ?? '', b.place ?? '')
  );
}
