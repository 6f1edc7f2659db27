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
const PEOPLE = 2;
const PLACE = 1;
/** They know each other already: calling again is easier than calling for the first time. */
const FORMER_TIE = 5;

/**
 * How much there is to talk about. Only for choosing among candidates, never shown. More than two words of a kind add nothing:
 * an office that lists everything is not a better partner for it.
 */
export function plausibility(common: Common, formerTie: boolean): number {
  const upTo2 = (words: readonly string[]): number => Math.min(2, words.length);
  const people = common.targetGroups.length > 0 ? PEOPLE : 0;
  const place = common.places.length > 0 ? PLACE : 0;
  return TOPIC * upTo2(common.topics) + people + place + (formerTie ? FORMER_TIE : 0);
}

/** From here on there is a reason that can be told: a topic in common, or a former tie. */
export const WORTH_A_TALK = TOPIC;
