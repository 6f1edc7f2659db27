/** How a language says numbers in a sentence; one object each, so that a page carries only those of its languages. */
export interface NumberWords {
  readonly locale: 'de' | 'en';
  /** From two to twelve. */
  readonly from2: readonly string[];
  readonly none: string;
  readonly one: string;
}

export const GERMAN: NumberWords = {
  locale: 'de',
  none: 'null',
  one: 'eins',
  from2: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
};

export const ENGLISH: NumberWords = {
  locale: 'en',
  none: 'zero',
  one: 'one',
  from2: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A number as one says it in a sentence: up to twelve as a word, "1.041" above, "2,5" for what is not whole. */
export function numberWord(n: number, { locale, none, one, from2 }: NumberWords): string {
  return n === 0 ? none : n === 1 ? one : (from2[n - 2] ?? grouped(n, locale));
}

/** Whole numbers are not left to the browser: its first number in a language takes it 10 ms, in the midst of the first picture. */
function grouped(n: number, locale: NumberWords['locale']): string {
  if (!Number.isSafeInteger(n)) return n.toLocaleString(locale);
  return String(n).replace(/\B(?=(\d{3})+$)/g, locale === 'de' ? '.' : ',');
}

/** "keine Verbindung", "eine Verbindung", "vier Verbindungen"; the words for none and one bring their article. */
export function counted(n: number, none: string, one: string, many: string, words: NumberWords): string {
  return n === 0 ? none : n === 1 ? one : `${numberWord(n, words)} ${many}`;
}

/** As a sentence begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
