import { foldName } from '@netz-map/core';

/**
 * The known name that somebody probably meant: the only one that contains the text as whole words, or the one with the fewest letters
 * different (one to three, depending on the length). For hints to people; nothing is decided by it.
 *
 * @param names folded names, and the names as they are to be shown
 * @remarks Complexity: linear in the names, times length times the letters that may differ.
 */
export function nearestName(text: string, names: Iterable<readonly [folded: string, shown: string]>): string | undefined {
  const wanted = foldName(text);
  if (wanted.length < 3 || wanted.length > 100) return undefined;
  const most = wanted.length < 6 ? 1 : wanted.length < 12 ? 2 : 3;
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

/** Levenshtein distance along the diagonal, given up above `most`. */
function editDistance(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 2 }, (_, j) => j);
  let current = previous.slice();
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - most);
    const last = Math.min(b.length, i + most);
    current[first - 1] = first === 1 ? i : most + 1;
    let smallest = i <= most ? i : most + 1;
    for (let j = first; j <= last; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const distance = Math.min(previous[j - 1]! + cost, previous[j]! + 1, current[j - 1]! + 1);
      current[j] = distance;
      if (distance < smallest) smallest = distance;
    }
    if (smallest > most) return most + 1;
    current[last + 1] = most + 1;
    [previous, current] = [current, previous];
  }
  return previous[b.length]!;
}
