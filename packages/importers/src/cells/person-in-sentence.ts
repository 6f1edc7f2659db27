import { foldWord } from '@netz-map/core';
import { endsAName, isFirstName, isSurname, stands } from './person-name.ts';

/** "Dr. Weber" and "Pfarrerin Klein" somewhere in a sentence. */
const TITLED =
  /(?<![\p{L}\p{N}])((?:Prof\. ?(?:Dr\. ?)?|Dr\. ?|Pfarrer(?:in)? |Pastor(?:in)? |Fam\. ?|(?:[Bb]ei|[Vv]on|[Mm]it) Familie )(?:(?:med|phil|jur|rer|nat|habil)\. ?){0,3}(?:\p{Lu}\. ?)?(?:von |van |de |al )?\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}[\p{Ll}'’]+)?)(?![\p{L}\p{N}-])/gu;
/** A word with its point, if it is an initial. */
const WORDS = /(?<![\p{L}\p{N}])(?:\p{Lu}\.|\p{L}[\p{L}'’-]*)/gu;
/** Before a name of somebody after whom a house is called. */
const BEFORE_HOUSES = new Set('sankt st saint grundschule schule kita strasse platz haus stiftung name namens namen'.split(' '));

/**
 * Whether a text in whole sentences names a person: a first and a second name, or a title and a name, wherever they stand. Not where a word
 * beside them says that a house, a school or a foundation is called so. Complexity: linear.
 */
export function namesPersonInSentence(text: string): boolean {
  for (const match of text.matchAll(TITLED)) if (!isCalledAfter(text, match.index, match.index + match[0].length)) return true;
  const words = [...text.matchAll(WORDS)];
  return words.some((word, i) => {
    const next = words[i + 1];
    if (!next || !/^\p{Lu}/u.test(word[0]) || !isFirstName(word[0])) return false;
    const last = surnameFrom(text, words, i + 1);
    return last !== undefined && !isCalledAfter(text, word.index, last);
  });
}

/** Where the second name ends that begins with this word; `undefined` where none does. */
function surnameFrom(text: string, words: readonly RegExpExecArray[], from: number): number | undefined {
  for (let i = from; i < from + 4 && words[i]; i++) {
    const [before, word] = [words[i - 1]!, words[i]!];
    if (text.slice(before.index + before[0].length, word.index) !== ' ') return undefined;
    if (stands(word[0])) continue;
    return isSurname([word[0]]) ? word.index + word[0].length : undefined;
  }
  return undefined;
}

/** Whether what stands before or behind says that a name is that of a house. */
function isCalledAfter(text: string, start: number, end: number): boolean {
  const before = /(\p{L}+)[ .-]{1,2}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  const behind = /^[ -](\p{L}[\p{L}.]*)/u.exec(text.slice(end, end + 40))?.[1];
  return (before !== undefined && BEFORE_HOUSES.has(foldWord(before))) || (behind !== undefined && endsAName(behind));
}
