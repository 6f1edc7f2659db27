import { compareText } from '../shared/compare.ts';
import { monthsBetween, type IsoDay } from '../shared/calendar.ts';
import type { Network } from './network.ts';
import type { Tie, TieStage } from './tie.ts';

/** A tie without contact for more than this many months is dormant (four of three meetings a year were missed); exactly 18 is active. */
export const DORMANT_AFTER_MONTHS = 18;

/** `active`; `unknown`: no date of a last contact, counts as active and is shown as "Stand unbekannt"; `dormant`. */
export type TieState = 'active' | 'unknown' | 'dormant';

/** All that was reported about two organisations, as one tie without direction. `a` is the smaller id. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly state: TieState;
  /** Youngest known contact. */
  readonly lastContact: IsoDay | undefined;
  /** Largest reported strength. */
  readonly strength: number | undefined;
  /** One side reported and the other, asked, did not name it. */
  readonly oneSided: boolean;
  readonly must: boolean;
  readonly strained: boolean;
  /** The rows behind it. */
  readonly ties: readonly Tie[];
}

/** What was only thought of, promised or declined is no tie. */
const NO_TIE: ReadonlySet<TieStage | undefined> = new Set(['idea', 'agreed', 'declined']);

/** Whether a row tells of a tie at all. */
export const isTie = ({ stage }: Tie): boolean => !NO_TIE.has(stage);

/** How alive one reported tie is on a day; `undefined`: it was only thought of, promised or declined. */
export function tieStateOf({ stage, lastContact }: Tie, asOf: IsoDay, dormantAfter: number = DORMANT_AFTER_MONTHS): TieState | undefined {
  if (NO_TIE.has(stage)) return undefined;
  if (stage === 'paused' || stage === 'ended') return 'dormant';
  if (!lastContact) return 'unknown';
  return monthsBetween(lastContact, asOf) > dormantAfter ? 'dormant' : 'active';
}

/**
 * The pairs of organisations that are in the network (not `ended`) and have at least one reported tie.
 * Ties of an organisation to itself do not count, nor what was only thought of, promised or declined. A pair is active if one of its rows is, else unknown if one is, else dormant.
 *
 * @param asOf the day for which the answer holds
 * @param dormantAfter months without contact after which a tie is dormant
 * @returns pairs ordered by `a`, then `b`, whatever the order of the rows.
 * @remarks Complexity: n log n in the number of ties.
 */
export function pairsOf(network: Network, asOf: IsoDay, dormantAfter: number = DORMANT_AFTER_MONTHS): Pair[] {
  const rows = new Map<string, Map<string, Tie[]>>();
  for (const tie of network.ties) {
    if (tie.from === tie.to || NO_TIE.has(tie.stage)) continue;
    if (network.organisation(tie.from)!.status === 'ended' || network.organisation(tie.to)!.status === 'ended') continue;
    const [a, b] = tie.from < tie.to ? [tie.from, tie.to] : [tie.to, tie.from];
    let ofA = rows.get(a);
    if (!ofA) rows.set(a, (ofA = new Map()));
    const ofPair = ofA.get(b);
    if (ofPair) ofPair.push(tie);
    else ofA.set(b, [tie]);
  }
  const pairs: Pair[] = [];
  for (const [a, ofA] of rows) for (const [b, ties] of ofA) pairs.push(merge(a, b, ties, asOf, dormantAfter));
  return pairs.sort((p, q) => compareText(p.a, q.a) || compareText(p.b, q.b));
}

function merge(a: string, b: string, ties: readonly Tie[], asOf: IsoDay, dormantAfter: number): Pair {
  const states = new Set(ties.map((tie) => tieStateOf(tie, asOf, dormantAfter)));
  const contacts = ties.flatMap((tie) => (tie.lastContact ? [tie.lastContact] : [])).sort(compareText);
  const strengths = ties.flatMap((tie) => (tie.strength === undefined ? [] : [tie.strength]));
  const directions = new Set(ties.map((tie) => tie.from)).size;
  return {
    a,
    b,
    state: states.has('active') ? 'active' : states.has('unknown') ? 'unknown' : 'dormant',
    lastContact: contacts.at(-1),
    strength: strengths.length > 0 ? strengths.reduce((a, b) => Math.max(a, b)) : undefined,
    oneSided: directions === 1 && ties.every((tie) => tie.mutual === false),
    must: ties.some((tie) => tie.must === true),
    strained: ties.some((tie) => tie.strained === true),
    ties,
  };
}
