import { foldName } from '@netz-map/core';

/**
 * The known name that somebody probably meant: the only one that contains the text as whole words, or the one with the fewest letters
 * different (at most two, or a fifth of the length). For hints to people; nothing is decided by it.
 *
 * @param names folded names, and the names as they are to be shown
 * Complexity: linear in the names, times length times the letters that may differ.
 */
export function nearestName(text: string, names: Iterable<readonly [folded: string, shown: string]>): string | undefined {
  const wanted = foldName(text);
  if (wanted.length < 3 || wanted.length > 100) return undefined;
  const most = Math.max(1, Math.min(Math.max(2, Math.floor(wanted.length / 5)), Math.floor(wanted.length / 2)));
  let best: string | undefined;
  let bestDistance = most + 1;
  const containing: string[] = [];
  for (const [folded, name] of names) {
    if (` ${folded} `.includes(` ${wanted} `)) containing.push(name);
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, folded, bestDistance - 1);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best ?? (containing.length === 1 ? containing[0] : undefined);
}

/** Levenshtein distance, given up above `most`. */
function editDistance(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = new Array<number>(b.length + 1).fill(most + 1);
    current[0] = i;
    let smallest = i;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      current[j] = Math.min(previous[j - 1]! + cost, previous[j]! + 1, current[j - 1]! + 1);
      if (current[j]! < smallest) smallest = current[j]!;
    }
    if (smallest > most) return most + 1;
    previous = current;
  }
  return previous[b.length]!;
}
