import { type BitRows, firstOf, isIn, membersOfSet, remove } from './bit-rows.ts';

/**
 * Decides what need not be tried, in place, until nothing more follows: a row with a single column left takes it; a row is dropped when
 * another one can only be covered by columns that cover it too; a column, when another one covers all its open rows.
 *
 * @param rows open rows
 * @param columns columns that may be taken
 * @param chosen gets the columns that were taken
 * @returns false when a row cannot be covered any more
 */
export function reduceCover(relation: BitRows, rows: Int32Array, columns: Int32Array, chosen: number[]): boolean {
  const own = new Int32Array(relation.words);
  const rivals = new Int32Array(relation.words);
  for (let changed = true; changed;) {
    changed = false;
    for (const row of membersOfSet(rows)) {
      if (!isIn(rows, row)) continue;
      relation.within(row, columns, own);
      const column = firstOf(own);
      if (column < 0) return false;
      if (relation.count(row, columns) === 1) {
        chosen.push(column);
        relation.cover(column, rows, columns);
        changed = true;
        continue;
      }
      // rows that every column of this row covers are covered with it; they share the first one
      relation.within(column, rows, rivals);
      for (const other of membersOfSet(rivals)) {
        if (other === row || !relation.holds(other, own)) continue;
        remove(rows, other);
        changed = true;
      }
    }
    for (const column of membersOfSet(columns)) {
      relation.within(column, rows, own);
      const row = firstOf(own);
      let spare = row < 0;
      if (!spare) {
        relation.within(row, columns, rivals);
        spare = membersOfSet(rivals).some((other) => other !== column && relation.holds(other, own));
      }
      if (!spare) continue;
      remove(columns, column);
      changed = true;
    }
  }
  return true;
}
