import { foldWord } from '@netz-map/core';
import { nearest } from './nearest.ts';

/** Beginnings that long hardly agree by chance: "Dolmetschdienst" and "Dolmetschen". */
const COMMON_BEGINNING = 5;

/**
 * Words of the data that somebody may have meant: the same word as it is written there, one inside the other, with the same beginning, or
 * mistyped. In the order of the vocabulary.
 */
export function relatedWords(word: string, vocabulary: readonly string[]): string[] {
  const wanted = foldWord(word);
  const mistyped = nearest(word, vocabulary);
  return vocabulary.filter((one) => {
    const known = foldWord(one);
    if (one === mistyped || known === wanted) return true;
    if (wanted.length < 3 || known.length < 3) return false;
    return (
      known.includes(wanted) ||
      wanted.includes(known) ||
      (wanted.length >= COMMON_BEGINNING && known.startsWith(wanted.slice(0, COMMON_BEGINNING)))
    );
  });
}
