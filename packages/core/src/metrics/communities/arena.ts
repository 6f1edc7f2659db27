/** A place to go back to. */
export interface ArenaMark {
  readonly ints: number;
  readonly floats: number;
}

/**
 * Memory for the many short-lived arrays of a search, cut from a few large ones: on small graphs, making typed arrays would take longer
 * than the search itself. What is handed out holds whatever was there before.
 */
export class Arena {
  #ints: Int32Array;
  #floats: Float64Array;
  #intsUsed = 0;
  #floatsUsed = 0;

  /** Sizes are a guess; more is taken when they do not suffice. */
  constructor(ints: number, floats: number) {
    this.#ints = new Int32Array(ints);
    this.#floats = new Float64Array(floats);
  }

  /** The memory that it takes. */
  get bytes(): number {
    return this.#ints.byteLength + this.#floats.byteLength;
  }

  ints(length: number): Int32Array {
    if (this.#intsUsed + length > this.#ints.length) {
      this.#ints = new Int32Array(2 * this.#ints.length + length);
      this.#intsUsed = 0;
    }
    return this.#ints.subarray(this.#intsUsed, (this.#intsUsed += length));
  }

  floats(length: number): Float64Array {
    if (this.#floatsUsed + length > this.#floats.length) {
      this.#floats = new Float64Array(2 * this.#floats.length + length);
      this.#floatsUsed = 0;
    }
    return this.#floats.subarray(this.#floatsUsed, (this.#floatsUsed += length));
  }

  /** Takes back the last `length` numbers of the array of integers that was handed out last. */
  returnInts(length: number): void {
    this.#intsUsed -= length;
  }

  /** Takes back the last `length` numbers of the array of floats that was handed out last. */
  returnFloats(length: number): void {
    this.#floatsUsed -= length;
  }

  /** How much is handed out now, for `release`. */
  mark(): ArenaMark {
    return { ints: this.#intsUsed, floats: this.#floatsUsed };
  }

  /** Takes back what was handed out since the mark: those arrays must no longer be used. */
  release({ ints, floats }: ArenaMark): void {
    this.#intsUsed = ints;
    this.#floatsUsed = floats;
  }
}
