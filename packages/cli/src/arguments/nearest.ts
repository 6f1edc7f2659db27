/**
 * The word that was probably meant: the candidate with the smallest number of changed, added, missing or swapped letters,
 * when that is at most a third of the word (and at least one letter is right).
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let smallest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const changes = distance(word.toLowerCase(), candidate.toLowerCase());
    if (changes < smallest && changes < candidate.length) [best, smallest] = [candidate, changes];
  }
  return best;
}

/** Optimal string alignment distance, row by row. */
function distance(a: string, b: string): number {
  // nobody mistypes a long word into a name of ours, and the table grows with the square
  if (Math.abs(a.length - b.length) > 20) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let changes = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) changes = Math.min(changes, beforeLast[j - 2]! + 1);
      row.push(changes);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
