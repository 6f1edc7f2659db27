import { compareText } from '../shared/compare.ts';
import { isBefore, monthsBetween, type IsoDay } from '../shared/calendar.ts';
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

/** Whether a tie begins only after a day. */
const isLater = ({ since }: Tie, asOf: IsoDay): boolean => since !== undefined && isBefore(asOf, since);

/** How alive one reported tie is on a day; `undefined`: it was only thought of, promised or declined, or begins later. */
export function tieStateOf(tie: Tie, asOf: IsoDay, dormantAfter: number = DORMANT_AFTER_MONTHS): TieState | undefined {
  const { stage, lastContact } = tie;
  if (NO_TIE.has(stage) || isLater(tie, asOf)) return undefined;
  if (stage === 'paused' || stage === 'ended') return 'dormant';
  if (!lastContact) return 'unknown';
  return monthsBetween(lastContact, asOf) > dormantAfter ? 'dormant' : 'active';
}

/**
 * The pairs of organisations that are in the network (not `ended`) and have at least one reported tie.
 * Ties of an organisation to itself do not count, nor what was only thought of, promised or declined, nor what begins later. A pair is active if one of its rows is, else unknown if one is, else dormant.
 *
 * @param asOf the day for which the answer holds
 * @param dormantAfter months without contact after which a tie is dormant
 * @returns pairs ordered by `a`, then `b`, whatever the order of the rows.
 * @remarks Complexity: n log n in the number of ties.
 */
export function pairsOf(network: Network, asOf: IsoDay, dormantAfter: number = DORMANT_AFTER_MONTHS): readonly Pair[] {
  let answers = known.get(network);
  if (!answers) known.set(network, (answers = new Map()));
  const question = `${asOf} ${dormantAfter}`;
  let pairs = answers.get(question);
  if (!pairs) {
    // whoever slides through the years asks for many days, and nobody needs those that were left behind
    if (answers.size >= MOST_DAYS) answers.delete(answers.keys().next().value!);
    answers.set(question, (pairs = compute(network, asOf, dormantAfter)));
  }
  return pairs;
}

/** A network cannot change, so the same question has the same answer: drawing, list and findings ask one after the other. */
const known = new WeakMap<Network, Map<string, readonly Pair[]>>();
const MOST_DAYS = 4;

function compute(network: Network, asOf: IsoDay, dormantAfter: number): readonly Pair[] {
  const rows = new Map<string, Map<string, Tie[]>>();
  for (const tie of network.ties) {
    const { from, to } = tie;
    if (from === to || NO_TIE.has(tie.stage) || isLater(tie, asOf)) continue;
    if (network.organisation(from)!.status === 'ended' || network.organisation(to)!.status === 'ended') continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    let ofA = rows.get(a);
    if (!ofA) rows.set(a, (ofA = new Map()));
    const ofPair = ofA.get(b);
    if (ofPair) ofPair.push(tie);
    else ofA.set(b, [tie]);
  }
  const pairs: Pair[] = [];
  for (const a of [...rows.keys()].sort(compareText)) {
    const ofA = rows.get(a)!;
    for (const b of [...ofA.keys()].sort(compareText)) pairs.push(merge(a, b, ofA.get(b)!, asOf, dormantAfter));
  }
  return Object.freeze(pairs);
}

/** Rows are gone through without lists in between: most pairs have one row, and a map of a whole country has 60,000 pairs. */
function merge(a: string, b: string, ties: readonly Tie[], asOf: IsoDay, dormantAfter: number): Pair {
  let state: TieState = 'dormant';
  let lastContact: IsoDay | undefined;
  let strength: number | undefined;
  let [oneWay, allUnconfirmed, must, strained] = [true, true, false, false];
  for (const tie of ties) {
    const alive = tieStateOf(tie, asOf, dormantAfter);
    if (alive === 'active' || (alive === 'unknown' && state === 'dormant')) state = alive;
    if (tie.lastContact && (lastContact === undefined || tie.lastContact > lastContact)) lastContact = tie.lastContact;
    if (tie.strength !== undefined && (strength === undefined || tie.strength > strength)) strength = tie.strength;
    oneWay &&= tie.from === ties[0]!.from;
    allUnconfirmed &&= tie.mutual === false;
    must ||= tie.must === true;
    strained ||= tie.strained === true;
  }
  return Object.freeze({ a, b, state, lastContact, strength, oneSided: oneWay && allUnconfirmed, must, strained, ties });
}
