import { compareText } from '../shared/compare.ts';
import { EVERYBODY, EVERYWHERE, type Organisation } from '../model/organisation.ts';
import type { Common } from './suggestion.ts';

/** What two organisations have in common. Who serves everybody shares the people of the other, who works everywhere its places. */
export function commonGround(a: Organisation, b: Organisation): Common {
  return {
    topics: shared(a.topics, b.topics, undefined),
    targetGroups: shared(a.targetGroups, b.targetGroups, EVERYBODY),
    places: shared(a.places, b.places, EVERYWHERE),
  };
}

function shared(a: readonly string[], b: readonly string[], all: string | undefined): string[] {
  if (all !== undefined && a.includes(all)) return [...new Set(b)].sort(compareText);
  if (all !== undefined && b.includes(all)) return [...new Set(a)].sort(compareText);
  const right = new Set(b);
  return [...new Set(a)].filter((word) => right.has(word)).sort(compareText);
}

/** A topic in common is worth a talk by itself; people and place only make it better. */
const TOPIC = 4;
const MOST_TOPICS = 2;
const PEOPLE = 2;
const PLACE = 1;
/** They know each other already: calling again is easier than calling for the first time. */
const FORMER_TIE = 5;

/** From here on there is a reason that can be told: a topic in common, or a former tie. */
export const WORTH_A_TALK = TOPIC;

/** What an organisation does, as sets: compared often. */
export interface Profile {
  readonly organisation: Organisation;
  readonly topics: ReadonlySet<string>;
  readonly targetGroups: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

export function profileOf(organisation: Organisation): Profile {
  const { topics, targetGroups, places } = organisation;
  return { organisation, topics: new Set(topics), targetGroups: new Set(targetGroups), places: new Set(places) };
}

/**
 * How much there is to talk about. Only for choosing among candidates, never shown. More than two topics add nothing: an office
 * that lists everything is not a better partner for it.
 */
export function plausibility(a: Profile, b: Profile, formerTie: boolean): number {
  let topics = 0;
  for (const topic of a.topics) if (b.topics.has(topic) && ++topics === MOST_TOPICS) break;
  return worthOf(topics, meets(a.targetGroups, b.targetGroups, EVERYBODY), meets(a.places, b.places, EVERYWHERE), formerTie);
}

/** {@link plausibility} of what has been counted already. */
export function worthOf(topics: number, people: boolean, place: boolean, formerTie: boolean): number {
  return TOPIC * Math.min(topics, MOST_TOPICS) + (people ? PEOPLE : 0) + (place ? PLACE : 0) + (formerTie ? FORMER_TIE : 0);
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>, all: string): boolean {
  if (a.size === 0 || b.size === 0) return false;
  if (a.has(all) || b.has(all)) return true;
  for (const word of a) if (b.has(word)) return true;
  return false;
}
