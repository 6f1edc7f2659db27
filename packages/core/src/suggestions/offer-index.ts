import { wordBits } from '../findings/word-bits.ts';
import { EVERYBODY, EVERYWHERE, type Organisation } from '../model/organisation.ts';

/** The offers of organisations as numbers, for comparing one with hundreds. Organisations are numbered in the order given. */
export interface OfferIndex {
  /** Calls back once for each other organisation with a topic in common, with how many they are. Not re-entrant. */
  forEachOnTopics(of: number, tell: (other: number, topics: number) => void): void;
  /** Whether both work for the same people; who works for everybody meets all who name somebody. */
  sharePeople(a: number, b: number): boolean;
  /** The same for places. */
  sharePlaces(a: number, b: number): boolean;
}

/** Builds the index. Complexity: linear in the words of all organisations; a question is linear in those who share a topic. */
export function offerIndex(organisations: readonly Organisation[]): OfferIndex {
  const topics = organisations.map((o) => [...new Set(o.topics)]);
  const onTopic = new Map<string, number[]>();
  topics.forEach((words, i) => {
    for (const word of words) {
      const there = onTopic.get(word);
      if (there) there.push(i);
      else onTopic.set(word, [i]);
    }
  });
  const counts = new Uint16Array(organisations.length);
  const met = new Int32Array(organisations.length);
  return {
    forEachOnTopics(of, tell) {
      let length = 0;
      for (const word of topics[of]!) for (const other of onTopic.get(word)!) if (counts[other]!++ === 0) met[length++] = other;
      for (let i = 0; i < length; i++) {
        const other = met[i]!;
        const shared = counts[other]!;
        counts[other] = 0;
        if (other !== of) tell(other, shared);
      }
    },
    sharePeople: meeting(
      organisations.map((o) => o.targetGroups),
      EVERYBODY,
    ),
    sharePlaces: meeting(
      organisations.map((o) => o.places),
      EVERYWHERE,
    ),
  };
}

/** Whether two lists have a word in common, or one of them the word for all; empty lists meet nothing. */
function meeting(lists: readonly (readonly string[])[], all: string): (a: number, b: number) => boolean {
  const words = wordBits(lists);
  const open = lists.map((list) => list.includes(all));
  return (a, b) => (open[a] || open[b] ? words.sizes[a]! > 0 && words.sizes[b]! > 0 : words.meet(a, b));
}
