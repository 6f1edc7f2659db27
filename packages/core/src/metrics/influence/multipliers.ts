import type { Rows } from '../snapshot/rows.ts';
import { type BitRows, membersOfSet, remove } from './bit-rows.ts';

/** What a round of improvement found. */
export interface Improved {
  /** At least so many columns are needed; a fraction, to be rounded up. */
  readonly value: number;
  /** Whether columns could be taken or dropped for good. */
  readonly decided: boolean;
}

/**
 * Lower bounds for covers from weights of rows (Lagrange's multipliers). With the weight w of every row, a column saves what its rows
 * weigh beyond 1, and no cover has fewer columns than Σ w - Σ savings. The weights are improved by small steps: up for rows that
 * no saving column covers, down for those that several do.
 *
 * @see Held, M.; Wolfe, P.; Crowder, H. (1974): Validation of subgradient optimization. Math. Programming 6, 62–88.
 */
export class Multipliers {
  readonly #relation: BitRows;
  readonly #best: Float64Array;
  readonly #sums: Float64Array;
  readonly #slope: Float64Array;

  constructor(relation: BitRows) {
    this.#relation = relation;
    this.#best = new Float64Array(relation.order);
    this.#sums = new Float64Array(relation.order);
    this.#slope = new Float64Array(relation.order);
  }

  /** Weights to start with: each row's share of the column that covers it with the most others. */
  first(rows: Int32Array, columns: Int32Array): Float64Array {
    const relation = this.#relation;
    const weights = new Float64Array(relation.order);
    const own = new Int32Array(relation.words);
    for (const row of membersOfSet(rows)) {
      relation.within(row, columns, own);
      weights[row] = 1 / membersOfSet(own).reduce((most, column) => Math.max(most, relation.count(column, rows)), 1);
    }
    return weights;
  }

  /**
   * Improves the weights in place and takes or drops columns for which the bound proves that every cover of at most `most` columns has
   * or has not got them.
   *
   * @param chosen gets the columns that were taken
   */
  improve(rows: Int32Array, columns: Int32Array, weights: Float64Array, most: number, rounds: number, chosen: number[]): Improved {
    const rowList = Int32Array.from(membersOfSet(rows));
    const columnList = membersOfSet(columns);
    const lists = this.#openLists(rows, columnList);
    const best = this.#best;
    const sums = this.#sums;
    const slope = this.#slope;
    let value = -Infinity;
    let stride = 1;
    let stuck = 0;
    for (let round = 0; ; round++) {
      const now = valueOf(rowList, lists, weights, sums);
      stuck = now > value + 1e-3 ? 0 : stuck + 1;
      if (now > value) {
        value = now;
        for (let i = 0; i < rowList.length; i++) best[rowList[i]!] = weights[rowList[i]!]!;
      }
      if (value > most + 1e-6) return { value, decided: false };
      if (stuck > 6) {
        stuck = 0;
        stride /= 2;
      }
      if (round === rounds || stride < 0.01) break;
      const square = slopeOf(rowList, lists, sums, slope);
      if (square === 0) break;
      const step = (stride * (most + 1 - now)) / square;
      for (let i = 0; i < rowList.length; i++) weights[rowList[i]!] = Math.max(0, weights[rowList[i]!]! + step * slope[rowList[i]!]!);
    }
    for (let i = 0; i < rowList.length; i++) weights[rowList[i]!] = best[rowList[i]!]!;
    valueOf(rowList, lists, weights, sums);
    let decided = false;
    columnList.forEach((column, i) => {
      const saving = sums[i]! - 1;
      if (value + Math.abs(saving) <= most + 1e-6) return;
      decided = true;
      if (saving < 0) remove(columns, column);
      else {
        chosen.push(column);
        this.#relation.cover(column, rows, columns);
      }
    });
    return { value, decided };
  }

  /** The open rows of each column, one list after the other. */
  #openLists(rows: Int32Array, columnList: readonly number[]): Rows {
    const own = new Int32Array(this.#relation.words);
    const offsets = new Int32Array(columnList.length + 1);
    const targets: number[] = [];
    columnList.forEach((column, i) => {
      this.#relation.within(column, rows, own);
      for (const row of membersOfSet(own)) targets.push(row);
      offsets[i + 1] = targets.length;
    });
    return { offsets, targets: Int32Array.from(targets) };
  }
}

/** The bound for these weights; leaves what the rows of each column weigh in `sums`. */
function valueOf(rowList: Int32Array, { offsets, targets }: Rows, weights: Float64Array, sums: Float64Array): number {
  let value = 0;
  for (let i = 0; i < rowList.length; i++) value += weights[rowList[i]!]!;
  for (let i = 0, k = 0; i < offsets.length - 1; i++) {
    let sum = 0;
    for (const end = offsets[i + 1]!; k < end; k++) sum += weights[targets[k]!]!;
    sums[i] = sum;
    if (sum > 1) value -= sum - 1;
  }
  return value;
}

/** Into which direction the weight of each row improves the bound; gives the sum of squares. */
function slopeOf(rowList: Int32Array, { offsets, targets }: Rows, sums: Float64Array, slope: Float64Array): number {
  for (let i = 0; i < rowList.length; i++) slope[rowList[i]!] = 1;
  for (let i = 0; i < offsets.length - 1; i++) if (sums[i]! > 1) for (let k = offsets[i]!; k < offsets[i + 1]!; k++) slope[targets[k]!]!--;
  let square = 0;
  for (let i = 0; i < rowList.length; i++) square += slope[rowList[i]!]! ** 2;
  return square;
}
