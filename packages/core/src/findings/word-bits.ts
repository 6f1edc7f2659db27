const BITS = 32;

/** Lists of words as sets of bits, for comparing thousands of pairs. Lists are numbered in the order given. */
export interface WordBits {
  /** How many words two lists have in common. */
  shared(a: number, b: number): number;
  /** Whether they have any. */
  meet(a: number, b: number): boolean;
  /** Different words of a list. */
  readonly sizes: Int32Array;
}

/** Gives each word a bit. Complexity: linear in all words; a comparison looks at one number for each 32 different words. */
export function wordBits(lists: readonly (readonly string[])[]): WordBits {
  const numbers = new Map<string, number>();
  for (const words of lists) for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const width = Math.ceil(numbers.size / BITS);
  const bits = new Int32Array(lists.length * width);
  const sizes = new Int32Array(lists.length);
  lists.forEach((words, i) => {
    for (const word of new Set(words)) {
      const n = numbers.get(word)!;
      bits[i * width + Math.floor(n / BITS)]! |= 1 << (n % BITS);
      sizes[i]!++;
    }
  });
  return {
    sizes,
    shared(a, b) {
      let shared = 0;
      for (let i = 0; i < width; i++) shared += ones(bits[a * width + i]! & bits[b * width + i]!);
      return shared;
    },
    meet(a, b) {
      for (let i = 0; i < width; i++) if (bits[a * width + i]! & bits[b * width + i]!) return true;
      return false;
    },
  };
}

/** How many bits are set; each round takes the lowest one away, and words in common are few. */
function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
