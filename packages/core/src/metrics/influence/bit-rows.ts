/** A symmetric relation of rows and columns as bits, 32 to a number, and sets of rows or columns in the same form. */
export class BitRows {
  readonly order: number;
  /** How many numbers a set takes. */
  readonly words: number;
  readonly #bits: Int32Array;

  constructor(lists: readonly Int32Array[]) {
    this.order = lists.length;
    this.words = Math.ceil(lists.length / 32);
    this.#bits = new Int32Array(this.order * this.words);
    lists.forEach((list, row) => {
      for (const column of list) this.#bits[row * this.words + (column >> 5)]! |= 1 << (column & 31);
    });
  }

  /** The set of everything. */
  all(): Int32Array {
    const set = new Int32Array(this.words);
    for (let i = 0; i < this.order; i++) set[i >> 5]! |= 1 << (i & 31);
    return set;
  }

  /** What is related to `i`, inside a set. */
  within(i: number, set: Int32Array, into: Int32Array): void {
    for (let word = 0, at = i * this.words; word < this.words; word++, at++) into[word] = this.#bits[at]! & set[word]!;
  }

  /** How many members of a set are related to `i`. */
  count(i: number, set: Int32Array): number {
    let count = 0;
    for (let word = 0, at = i * this.words; word < this.words; word++, at++) count += bitsOf(this.#bits[at]! & set[word]!);
    return count;
  }

  /** Whether all members of a set are related to `i`. */
  holds(i: number, set: Int32Array): boolean {
    for (let word = 0, at = i * this.words; word < this.words; word++, at++) if ((set[word]! & ~this.#bits[at]!) !== 0) return false;
    return true;
  }

  /** Takes a column: its rows need no other one, and it is no longer to be had. */
  cover(column: number, rows: Int32Array, columns: Int32Array): void {
    for (let word = 0, at = column * this.words; word < this.words; word++, at++) rows[word]! &= ~this.#bits[at]!;
    remove(columns, column);
  }
}

/** The members of a set in rising order. */
export function membersOfSet(set: Int32Array): number[] {
  const members: number[] = [];
  for (let word = 0; word < set.length; word++)
    for (let rest = set[word]!; rest !== 0; rest &= rest - 1) members.push(32 * word + 31 - Math.clz32(rest & -rest));
  return members;
}

/** The smallest member of a set; -1 when it is empty. */
export function firstOf(set: Int32Array): number {
  for (let word = 0; word < set.length; word++) {
    const bits = set[word]!;
    if (bits !== 0) return 32 * word + 31 - Math.clz32(bits & -bits);
  }
  return -1;
}

export const isIn = (set: Int32Array, i: number): boolean => ((set[i >> 5]! >>> (i & 31)) & 1) === 1;

export function remove(set: Int32Array, i: number): void {
  set[i >> 5]! &= ~(1 << (i & 31));
}

function bitsOf(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
