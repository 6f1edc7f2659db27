import { foldWord } from '../shared/fold.ts';
import { compareText } from '../shared/compare.ts';
import type { Organisation } from '../model/organisation.ts';

/** What two members have in common is a theme of the group, what one alone brings may be its own. */
const THEME_FROM_MEMBERS = 2;

/** What a group works on: topics in its name ("AG Arbeit & Wohnen"), and topics that several members share. */
export function groupThemes(group: string, members: readonly Organisation[]): ReadonlySet<string> {
  const inName = new Set(foldWord(group).split(' '));
  const counts = new Map<string, number>();
  for (const { topics } of members) for (const topic of new Set(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return new Set([...counts].filter(([topic, n]) => n >= THEME_FROM_MEMBERS || inName.has(foldWord(topic))).map(([topic]) => topic));
}

/**
 * Those who could join a group, the most fitting first: who shares most of its themes, then who sits in fewest groups already, so that not
 * the same are asked every time.
 */
export function byFit(themes: ReadonlySet<string>): (a: Organisation, b: Organisation) => number {
  const shared = ({ topics }: Organisation): number => new Set(topics.filter((topic) => themes.has(topic))).size;
  return (a, b) => shared(b) - shared(a) || a.groups.length - b.groups.length || compareText(a.id, b.id);
}
