// "Der frühere Kreis „Runder Tisch Messehalle“ ruht." / "Zwischen A und B ruht die Verbindung seit 30 Monaten."
import { compareText } from '../shared/compare.ts';
import { monthsBetween } from '../shared/calendar.ts';
import type { Pair } from '../model/pairs.ts';
import { tieDates } from './certainty.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/**
 * Dormant ties, told once: three or more organisations that hang together by dormant ties are one former circle,
 * a dormant tie for itself is told as such.
 */
export function dormant(context: Context): Finding[] {
  const grounds = tieDates(context);
  return circlesOf(context.pairs.filter((pair) => pair.state === 'dormant')).map((pairs) => {
    const members = [...new Set(pairs.flatMap((pair) => [pair.a, pair.b]))].sort(compareText);
    const lastContact = pairs
      .flatMap((pair) => pair.lastContact ?? [])
      .sort(compareText)
      .at(-1);
    if (members.length === 2) {
      const evidence = { lastContact, months: lastContact === undefined ? undefined : monthsBetween(lastContact, context.asOf) };
      return makeFinding({ code: 'dormant-tie', parties: members, evidence, grounds, audience: 'internal', tone: 'attention' });
    }
    const ties = pairs.map((pair) => ({ between: [pair.a, pair.b] as const, lastContact: pair.lastContact }));
    const evidence = { ties, name: commonestNote(pairs), lastContact };
    return makeFinding({ code: 'dormant-cluster', parties: members, evidence, grounds, audience: 'internal', tone: 'attention' });
  });
}

/** Groups pairs that hang together; larger groups first, then by their first members. */
function circlesOf(pairs: readonly Pair[]): Pair[][] {
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    let top = id;
    for (let above = leader.get(top); above !== undefined && above !== top; above = leader.get(top)) top = above;
    return top;
  };
  for (const { a, b } of pairs) {
    const [first, second] = [find(a), find(b)].sort(compareText) as [string, string];
    leader.set(first, first);
    leader.set(second, first);
  }
  const circles = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const top = find(pair.a);
    const circle = circles.get(top);
    if (circle) circle.push(pair);
    else circles.set(top, [pair]);
  }
  return [...circles].sort(([a, p], [b, q]) => q.length - p.length || compareText(a, b)).map(([, group]) => group);
}

/** The note most of these ties carry; of equally common ones the first by its letters. */
function commonestNote(pairs: readonly Pair[]): string | undefined {
  const count = new Map<string, number>();
  for (const { note } of pairs.flatMap((pair) => pair.ties)) if (note?.trim()) count.set(note, (count.get(note) ?? 0) + 1);
  return [...count].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0];
}
