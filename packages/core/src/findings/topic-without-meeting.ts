// "Dolmetschen suchen drei Partner, und bei keinem Treffen des letzten Jahres ging es darum."
import { compareText } from '../shared/compare.ts';
import { type IsoDay, monthsBetween } from '../shared/calendar.ts';
import { foldWord } from '../shared/fold.ts';
import type { Context } from './context.ts';
import type { Finding, Grounds } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Two can talk to each other; what three look for is a topic for all. */
export const TOPIC_FROM_SEEKERS = 3;
/** A year has three meetings or so: time enough to speak once about what several need. The same month a year ago still counts. */
export const TOPIC_WITHIN_MONTHS = 12;

/**
 * Topics that at least three partners look for, and that no meeting of the last twelve months was about. A meeting was about a topic whose
 * words are all in its own, or the other way round. Where no meeting of that time has a topic, nothing is said; where some have none, it is less
 * sure. Likely at most: people talk about more than the agenda says.
 *
 * Complexity: topics of needs × meetings.
 */
export function topicWithoutMeeting(context: Context): Finding[] {
  const { asOf, network } = context;
  const held = network.meetings.filter(({ date }) => compareText(date, asOf.slice(0, date.length)) <= 0);
  const recent = held.filter(({ date }) => isRecent(date, asOf));
  const grounds: Grounds = { on: 'meetings', known: recent.filter(({ topic }) => topic?.trim()).length, of: recent.length };
  if (grounds.known === 0) return [];
  const about = held.flatMap(({ date, topic }) => (topic?.trim() ? [{ date, words: foldWord(topic) }] : []));
  return soughtTopics(context).flatMap(({ topic, seekers, needs }) => {
    const words = foldWord(topic);
    const lastMeeting = lastOf(about.filter((meeting) => sameTopic(meeting.words, words)).map(({ date }) => date));
    if (lastMeeting !== undefined && isRecent(lastMeeting, asOf)) return [];
    return makeFinding({
      code: 'topic-without-meeting',
      parties: seekers,
      distinction: topic,
      evidence: { topic, needs, lastMeeting },
      grounds,
      neverCertain: true,
      audience: 'internal',
      tone: 'attention',
    });
  });
}

interface Sought {
  /** Of several spellings the first by its letters. */
  readonly topic: string;
  readonly seekers: readonly string[];
  readonly needs: number;
}

/** Topics of open needs that several look for: what most look for first. */
function soughtTopics({ needs }: Context): Sought[] {
  const byTopic = new Map<string, { spellings: Set<string>; seekers: Set<string>; needs: number }>();
  for (const { need } of needs) {
    const words = foldWord(need.topic);
    if (need.done || words === '') continue;
    let sought = byTopic.get(words);
    if (!sought) byTopic.set(words, (sought = { spellings: new Set(), seekers: new Set(), needs: 0 }));
    sought.spellings.add(need.topic);
    sought.seekers.add(need.who);
    sought.needs++;
  }
  return [...byTopic.values()]
    .filter(({ seekers }) => seekers.size >= TOPIC_FROM_SEEKERS)
    .map(({ spellings, seekers, needs: count }) => ({
      topic: [...spellings].sort(compareText)[0]!,
      seekers: [...seekers].sort(compareText),
      needs: count,
    }))
    .sort((p, q) => q.seekers.length - p.seekers.length || compareText(p.topic, q.topic));
}

/** Whether one of two folded texts holds the other as whole words: "Wohnen und Unterkunft" is about "Wohnen", "Ausbildung" not about "Bildung". */
function sameTopic(a: string, b: string): boolean {
  const [left, right] = [` ${a} `, ` ${b} `];
  return left.includes(right) || right.includes(left);
}

const isRecent = (date: IsoDay, asOf: IsoDay): boolean => monthsBetween(date, asOf) <= TOPIC_WITHIN_MONTHS;
const lastOf = (days: readonly IsoDay[]): IsoDay | undefined => [...days].sort(compareText).at(-1);
