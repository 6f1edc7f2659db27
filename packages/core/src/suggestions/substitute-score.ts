import { EVERYBODY, EVERYWHERE } from '../model/organisation.ts';
import type { Profile } from './common-ground.ts';

/** What a lost partner did counts most, then for whom, then where: 3 + 1 + 1 of 5. */
const TOPICS = 3;
const WHOLE = 5;

/**
 * How well an organisation could do what another one did: 0.6 × Jaccard of the topics + 0.2 × people + 0.2 × places. People and places
 * are fully met by whoever names all that the other one named, or "alle" and "stadtweit"; else they count by their Jaccard index.
 * A lost partner that names no people or places asks for none; a candidate that names none fits none.
 *
 * @returns 0 to 1, to three decimals, so that what reads 0.8 is 0.8; 0 without a topic in common. Complexity: linear in the words.
 */
export function substituteScore(lost: Profile, candidate: Profile): number {
  const topics = overlapOf(lost.topics, candidate.topics);
  if (topics.common === 0) return 0;
  const people = met(lost.targetGroups, candidate.targetGroups, EVERYBODY);
  const places = met(lost.places, candidate.places, EVERYWHERE);
  // one division of whole numbers: no sum of rounded parts can miss a threshold
  const sum =
    TOPICS * topics.common * people.all * places.all + people.common * topics.all * places.all + places.common * topics.all * people.all;
  return Number((sum / (WHOLE * topics.all * people.all * places.all)).toFixed(3));
}

/**
 * The most that {@link substituteScore} can reach for two with so many topics in common, of so many that either has.
 * Cheap: a search leaves out most candidates by it.
 */
export function mostByTopics(common: number, all: number): number {
  return (TOPICS * common + (WHOLE - TOPICS) * all) / (WHOLE * all);
}

/** A Jaccard index as a fraction of whole numbers. */
interface Overlap {
  readonly common: number;
  readonly all: number;
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Overlap {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return { common, all: a.size + b.size - common };
}

function met(wanted: ReadonlySet<string>, offered: ReadonlySet<string>, everything: string): Overlap {
  const overlap = overlapOf(wanted, offered);
  return offered.has(everything) || overlap.common === wanted.size ? { common: 1, all: 1 } : overlap;
}
