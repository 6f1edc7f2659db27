/** Legal forms that German associations put behind their name; "e. V." has lost its points and spaces before it gets here. */
const LEGAL_FORM = /(?: (?:e v|ev|ggmbh|gmbh|gug|ug|eg|e g))+$/;
/** Letters and signs of everyday German: what makes all but a few words. They need no Unicode to be folded. */
const PLAIN = /^[\u0000-\u007fäöüßÄÖÜ]*$/;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Brings a word (topic, place, heading) into the form in which two spellings of it are equal: lower case, `ä` as `ae`,
 * `ß` as `ss`, other accents, punctuation and repeated spaces dropped, hyphens read as spaces.
 *
 * @example foldWord('Behörden-Begleitung') // 'behoerden begleitung'
 */
export function foldWord(text: string): string {
  if (PLAIN.test(text))
    return lower(text)
      .replace(/[^a-z0-9]+/g, (signs) => (/[-\s_/]/.test(signs) ? ' ' : ''))
      .trim();
  return lower(text.normalize('NFC'))
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\p{Pd}\s_/]+/gu, ' ')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

const lower = (text: string): string => text.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!);

/**
 * {@link foldWord} for the names of organisations: the legal form at the end ("e.V.", "gGmbH") is dropped as well, so that
 * "Förderverein Lesen e. V." and "Foerderverein Lesen" are one organisation. A name that is nothing but a legal form stays.
 */
export function foldName(name: string): string {
  const word = foldWord(name);
  return word.replace(LEGAL_FORM, '') || word;
}
