const WORDS = {
  de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A number as one says it in a sentence: up to twelve as a word, "1.041" above, "2,5" for what is not whole. */
export function numberWord(n: number, locale: 'de' | 'en'): string {
  return WORDS[locale][n] ?? n.toLocaleString(locale);
}

/** "keine Verbindung", "eine Verbindung", "vier Verbindungen"; the words for none and one bring their article. */
export function counted(n: number, none: string, one: string, many: string, locale: 'de' | 'en'): string {
  return n === 0 ? none : n === 1 ? one : `${numberWord(n, locale)} ${many}`;
}

/** As a sentence begins. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
