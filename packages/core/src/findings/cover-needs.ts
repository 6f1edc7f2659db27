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
 * @param partners whom an organisation is actively tied to
 * A need that is told twice counts once; as open, if one of the two is.
 *
 * @returns one entry per need of a present organisation, done ones too (for them nothing is computed), ordered by seeker,
 * topic, target group, place. Complexity: needs × organisations on their topic.
 */
export function coverNeeds(network: Network, present: readonly Organisation[], partners: (id: string) => Iterable<string>): CoveredNeed[] {
  const needs = network.needs.filter(({ who }) => network.organisation(who)!.status !== 'ended').sort(byNeed);
  const offers = onTopics(present);
  // many look for the same: each wish is held against the offers once, and step by step, because many wishes begin alike
  const onTopic = once((city: string | undefined, topic: string) => step(offers.get(city)?.get(topic) ?? []));
  const forPeople = once((city: string | undefined, topic: string, group: string | undefined) =>
    step(onTopic(city, topic).organisations.filter((o) => servesPeople(o, group))),
  );
  const answer = once((city: string | undefined, topic: string, group: string | undefined, place: string | undefined): Answer => {
    const people = forPeople(city, topic, group);
    const inPlace = people.organisations.filter((o) => servesPlace(o, place));
    return {
      onTopic: onTopic(city, topic).ids,
      forPeople: people.ids,
      inPlace: step(inPlace).ids,
      free: step(inPlace.filter(isFree)).ids,
      unavailable: step(inPlace.filter((o) => !isFree(o))).ids,
    };
  });
  const answerTo = ({ who, topic, targetGroup, place }: Need): Answer =>
    answer(network.organisation(who)!.network, topic, targetGroup, place);
  return needs
    .filter((need, i) => i === 0 || byWish(needs[i - 1]!, need) !== 0)
    .map((need) => (need.done ? nothing(need) : cover(need, answerTo(need), new Set(partners(need.who)))));
}

type Offers = ReadonlyMap<string | undefined, ReadonlyMap<string, readonly Organisation[]>>;

/** Who works on what, city by city, in the order given. */
function onTopics(organisations: readonly Organisation[]): Offers {
  const offers = new Map<string | undefined, Map<string, Organisation[]>>();
  for (const organisation of organisations) {
    let here = offers.get(organisation.network);
    if (!here) offers.set(organisation.network, (here = new Map()));
    for (const topic of new Set(organisation.topics)) {
      const all = here.get(topic);
      if (all) all.push(organisation);
      else here.set(topic, [organisation]);
    }
  }
  return offers;
}

function nothing(need: Need): CoveredNeed {
  return { need, providers: [], connected: [], unconnected: [], missing: undefined, almost: [], unavailable: [] };
}

/** Who is left at each step, as ids, and who fits but is not free. */
interface Answer {
  readonly onTopic: readonly string[];
  readonly forPeople: readonly string[];
  readonly inPlace: readonly string[];
  readonly free: readonly string[];
  readonly unavailable: readonly string[];
}

/** Organisations that are left at a step, and their ids. */
interface Step {
  readonly organisations: readonly Organisation[];
  readonly ids: readonly string[];
}

function step(organisations: readonly Organisation[]): Step {
  return { organisations, ids: organisations.map(({ id }) => id) };
}

/** Answers the same question only once. */
function once<Words extends readonly (string | undefined)[], Result>(answer: (...words: Words) => Result): (...words: Words) => Result {
  const known = new Map<string, Result>();
  return (...words) => {
    const key = JSON.stringify(words);
    let result = known.get(key);
    if (result === undefined) known.set(key, (result = answer(...words)));
    return result;
  };
}

function cover(need: Need, answer: Answer, partners: ReadonlySet<string>): CoveredNeed {
  // the seeker does not help itself; lists without it are shared, because in a network of thousands they have millions of entries
  const others = (ids: readonly string[]): readonly string[] => (ids.includes(need.who) ? ids.filter((id) => id !== need.who) : ids);
  const [onTopic, forPeople, inPlace, providers] = [answer.onTopic, answer.forPeople, answer.inPlace, answer.free].map(others) as [
    readonly string[],
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  const missing: Shortfall | undefined =
    providers.length > 0
      ? undefined
      : inPlace.length > 0
        ? 'capacity'
        : forPeople.length > 0
          ? 'place'
          : onTopic.length > 0
            ? 'target-group'
            : 'topic';
  const last = [inPlace, forPeople, onTopic].find((step) => step.length > 0) ?? [];
  const connected = providers.filter((id) => partners.has(id));
  return {
    need,
    providers,
    connected,
    unconnected: connected.length === 0 ? providers : providers.filter((id) => !partners.has(id)),
    missing,
    almost: missing ? last : [],
    unavailable: others(answer.unavailable),
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
