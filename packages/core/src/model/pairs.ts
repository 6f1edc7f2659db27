import { atOnce } from '../shared/at-once.ts';
import { compareText } from '../shared/compare.ts';
import { isBefore, monthsBetween, type IsoDay } from '../shared/calendar.ts';
import { eachInSteps } from '../shared/each-in-steps.ts';
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
 * @remarks Complexity: n log n in organisations and ties.
 */
export function pairsOf(network: Network, asOf: IsoDay, dormantAfter: number = DORMANT_AFTER_MONTHS): readonly Pair[] {
  return atOnce(pairsInSteps(network, asOf, dormantAfter));
}

/** The same pairs step by step, for pages that answer meanwhile: each step takes a few milliseconds, however many ties there are. */
export function* pairsInSteps(
  network: Network,
  asOf: IsoDay,
  dormantAfter: number = DORMANT_AFTER_MONTHS,
): Generator<void, readonly Pair[]> {
  let answers = known.get(network);
  if (!answers) known.set(network, (answers = new Map()));
  const question = `${asOf} ${dormantAfter}`;
  const pairs = answers.get(question) ?? (yield* compute(network, asOf, dormantAfter));
  // somebody else may have been quicker between two steps, and each question has one answer
  const first = answers.get(question);
  if (first) return first;
  // whoever slides through the years asks for many days, and nobody needs those that were left behind
  if (answers.size >= MOST_DAYS) answers.delete(answers.keys().next().value!);
  answers.set(question, pairs);
  return pairs;
}

/** A network cannot change, so the same question has the same answer: drawing, list and findings ask one after the other. */
const known = new WeakMap<Network, Map<string, readonly Pair[]>>();
const MOST_DAYS = 4;
/** Pairs in one step. */
const STEP = 4096;

function* compute(network: Network, asOf: IsoDay, dormantAfter: number): Generator<void, readonly Pair[]> {
  const ids = network.organisations.flatMap(({ id, status }) => (status === 'ended' ? [] : [id])).sort(compareText);
  const places = new Map(ids.map((id, place) => [id, place]));
  yield;
  const rows: Tie[] = [];
  // which two a row is about, as one number that grows with the smaller id, then with the other
  const two = new Float64Array(network.ties.length);
  yield* eachInSteps(network.ties, (tie) => {
    const from = places.get(tie.from);
    const to = places.get(tie.to);
    if (from === undefined || to === undefined || from === to || NO_TIE.has(tie.stage) || isLater(tie, asOf)) return;
    two[rows.length] = Math.min(from, to) * ids.length + Math.max(from, to);
    rows.push(tie);
  });
  yield;
  const order = Uint32Array.from(rows.keys()).sort((p, q) => two[p]! - two[q]! || p - q);
  yield;
  const pairs: Pair[] = [];
  for (let at = 0; at < order.length;) {
    const first = order[at]!;
    const ofPair: Tie[] = [];
    do ofPair.push(rows[order[at]!]!);
    while (two[order[++at]!] === two[first]);
    pairs.push(merge(ofPair, asOf, dormantAfter));
    if (pairs.length % STEP === 0) yield;
  }
  return Object.freeze(pairs);
}

/** Rows are gone through without lists in between: most pairs have one row, and a map of a whole country has 60,000 pairs. */
function merge(ties: readonly Tie[], asOf: IsoDay, dormantAfter: number): Pair {
  const { from, to } = ties[0]!;
  let state: TieState = 'dormant';
  let lastContact: IsoDay | undefined;
  let strength: number | undefined;
  let [oneWay, allUnconfirmed, must, strained] = [true, true, false, false];
  for (const tie of ties) {
    const alive = tieStateOf(tie, asOf, dormantAfter);
    if (alive === 'active' || (alive === 'unknown' && state === 'dormant')) state = alive;
    if (tie.lastContact && (lastContact === undefined || tie.lastContact > lastContact)) lastContact = tie.lastContact;
    if (tie.strength !== undefined && (strength === undefined || tie.strength > strength)) strength = tie.strength;
    oneWay &&= tie.from === from;
    allUnconfirmed &&= tie.mutual === false;
    must ||= tie.must === true;
    strained ||= tie.strained === true;
  }
  const [a, b] = from < to ? [from, to] : [to, from];
  return Object.freeze({ a, b, state, lastContact, strength, oneSided: oneWay && allUnconfirmed, must, strained, ties });
}
