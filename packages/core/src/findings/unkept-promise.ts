// "Zwischen dem Sprachcafé und der Bücherei ist seit dem Frühjahr etwas verabredet; seither ist nichts eingetragen."
import type { Tie } from '../model/tie.ts';
import { compareText } from '../shared/compare.ts';
import { type IsoDay, monthsBetween } from '../shared/calendar.ts';
import { tieDates } from './certainty.ts';
import type { Context } from './context.ts';
import type { EvidenceByCode, Finding, Grounds } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Three meetings a year are four months apart: what was agreed at one of them should have begun by the next, or be asked after there. */
export const UNKEPT_FROM_MONTHS = 4;

/**
 * Ties that were agreed at least four months ago and of which nothing is known since, and ties that must exist but sleep or have not begun.
 * An active tie with a contact after the agreement, or without a date, counts as a sign that it has begun. Agreements without a date are
 * left out, unless they are a must. So are strained ties, and those who are not to be brought together. Likely at most: perhaps it has begun,
 * and nobody wrote it down.
 *
 * Complexity: n log n in ties.
 */
export function unkeptPromise(context: Context): Finding[] {
  const found = promises(context);
  const grounds = datesOf(context, [...found.values()]);
  return [...found]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { parties, evidence }]) =>
      makeFinding({ code: 'unkept-promise', parties, evidence, grounds, neverCertain: true, audience: 'internal', tone: 'attention' }),
    );
}

/** "2026-11-20", as opposed to a month. */
const FULL_DAY = 10;

interface Promised {
  readonly parties: readonly [string, string];
  readonly evidence: EvidenceByCode['unkept-promise'];
}

/** Ties with a known date, of all ties and all that was promised beside them. */
function datesOf(context: Context, promised: readonly Promised[]): Grounds {
  const { on, known, of } = tieDates(context);
  const beside = promised.filter(({ parties: [a, b] }) => context.pair(a, b) === undefined);
  return { on, known: known + beside.filter(({ evidence }) => evidence.since !== undefined).length, of: of + beside.length };
}

/** What each pair has promised, by both ids. */
function promises(context: Context): ReadonlyMap<string, Promised> {
  const found = new Map<string, Promised>();
  for (const [key, rows] of notBegun(context)) {
    const parties = endsOf(rows[0]!);
    const evidence = evidenceOf(context, parties, rows);
    if (evidence && !keptApart(context, parties, rows)) found.set(key, { parties, evidence });
  }
  for (const { a, b, must, state, lastContact, ties } of context.pairs) {
    if (!must || state !== 'dormant' || keptApart(context, [a, b], ties)) continue;
    const months = lastContact === undefined ? undefined : Math.max(0, monthsBetween(lastContact, context.asOf));
    const evidence = { promise: 'must', state: 'dormant', since: lastContact, months } as const;
    found.set(keyOf([a, b]), { parties: [a, b], evidence });
  }
  return found;
}

/** Rows that tell of a tie that has not begun, by pair; in the order of the file, which decides nothing. */
function notBegun({ network }: Context): ReadonlyMap<string, readonly Tie[]> {
  const rows = new Map<string, Tie[]>();
  for (const tie of network.ties) {
    if (tie.from === tie.to || !(tie.stage === 'agreed' || (tie.stage === 'idea' && tie.must === true))) continue;
    if (endsOf(tie).some((id) => network.organisation(id)!.status === 'ended')) continue;
    const key = keyOf(endsOf(tie));
    const same = rows.get(key);
    if (same) same.push(tie);
    else rows.set(key, [tie]);
  }
  return rows;
}

/** What was promised by these rows, if it is worth telling and there is no sign that it has begun. */
function evidenceOf(context: Context, [a, b]: readonly [string, string], rows: readonly Tie[]): Promised['evidence'] | undefined {
  const dates = rows.flatMap(({ since, lastContact }) => [since, lastContact]).filter((day) => day !== undefined);
  const since = dates.sort(compareText).at(-1);
  const months = since === undefined ? undefined : monthsBetween(since, context.asOf);
  const promise = rows.some(({ must }) => must === true) ? 'must' : 'agreed';
  // what is to begin later is not late, not even a must
  if (promise === 'agreed' ? months === undefined || months < UNKEPT_FROM_MONTHS : (months ?? 0) < 0) return undefined;
  return hasBegun(context, a, b, since) ? undefined : { promise, state: 'not-begun', since, months };
}

/** Whether there is a living tie beside the promise that is not known to be older. */
function hasBegun(context: Context, a: string, b: string, since: IsoDay | undefined): boolean {
  const pair = context.pair(a, b);
  if (pair === undefined || pair.state === 'dormant') return false;
  // on the very day on which it was agreed they talked about it, and that is all
  if (since?.length === FULL_DAY && pair.lastContact === since) return false;
  return pair.state === 'unknown' || since === undefined || monthsBetween(since, pair.lastContact!) >= 0;
}

/** A coordinator is not sent to remind those who are better left alone. */
function keptApart({ network }: Context, [a, b]: readonly [string, string], rows: readonly Tie[]): boolean {
  const avoids = (one: string, other: string): boolean => network.organisation(one)!.avoid?.includes(other) === true;
  return rows.some(({ strained }) => strained === true) || avoids(a, b) || avoids(b, a);
}

const endsOf = ({ from, to }: Tie): [string, string] => (from < to ? [from, to] : [to, from]);
const keyOf = (ends: readonly [string, string]): string => JSON.stringify(ends);
