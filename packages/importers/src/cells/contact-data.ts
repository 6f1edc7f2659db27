// E-mail addresses, telephone numbers and dates of birth as people write them, anywhere in a text.

/** What each of them has in it: a sign of an address, or four digits close together. */
const MAYBE = /[@([{<]|\d(?:[\s()/.–-]{0,3}\d){3}|\s[aä]t\s|&#0*64;/i;

const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:\s?@\s?|&#0{0,5}64;|\s?[([{<]\s?(?:at|ät)\s?[)\]}>]\s?)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?)[\p{L}\p{N}-]{2,63}){1,5}/giu;
/** "vorname at verein punkt de" */
const SPELLED = /[\p{L}\p{N}._%+-]{2,64}\s(?:at|ät)\s[\p{L}\p{N}-]{1,63}\s(?:dot|punkt)\s\p{L}{2,63}/giu;
/** A number that begins as only telephone numbers do: +49 …, 0049 …, 0341 …, (089) … */
const DIALLED = /(?<![\d\p{L}.,/-])(?:\(?(?:\+|00)[1-9]|\(?0[1-9]\d{1,4}(?!\d))(?:[\s()/.–-]{0,3}\d){3,13}(?![\d\p{L}])/gu;
/** Digits without a break, as a mobile phone shows them. */
const UNBROKEN = /(?<![\d\p{L}.,/-])0[1-9]\d{7,11}(?![\d\p{L}.,])/gu;
/** Whatever follows the word for it. */
const LABELLED =
  /(?:(?<![\p{L}])(?:tel|telefon|fon|phone|mobil|handy|fax|telefax|whatsapp|signal)\b|[☎✆☏📞📱]\ufe0f?)[.:]{0,2}\s{0,3}[\d+(](?:[\s()/.–-]{0,3}\d){4,14}/giu;
/** "mobil 2024–2026" is a project. */
const YEARS = /^\D*(?:19|20)\d\d(?:\D+(?:19|20)\d\d)*$/;
const BORN =
  /(?<![\p{L}])(?:geb\.?|geboren(?: am)?|geburtsdatum|geburtstag|born(?: on)?)[:\s]{0,3}\d{1,2}(?:[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\.?\s(?:jan|feb|mär|maerz|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}{0,6}\.?\s\d{4})|(?<![\p{L}\d])\*\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/giu;
/** Words that belong to what follows them and say nothing without it. */
const LABEL_BEFORE = /(?:(?:tel|telefon|fon|phone|mobil|handy|fax|telefax|e-?mail|mail|kontakt|contact|unter)\b[.:]{0,2}\s{0,3}){1,3}$/i;

/** Digits and signs of other scripts and widths, one for one. */
const WIDE = /[０-９＠．＋٠-٩۰-۹]/g;
const plain = (text: string): string =>
  text.replace(WIDE, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff00) return String.fromCharCode(code - 0xfee0);
    return String((code - (code >= 0x6f0 ? 0x6f0 : 0x660)) % 10);
  });

/** What was found in a text. */
interface Found {
  readonly start: number;
  readonly end: number;
}

/** Whether an e-mail address, a telephone number or a date of birth stands in a text. Complexity: linear. */
export function hasContactData(text: string): boolean {
  const read = plain(text);
  return MAYBE.test(read) && find(read).length > 0;
}

/** Whether the text is nothing but a date on which somebody may have been born. */
export function isBirthDate(text: string): boolean {
  const match = /^(?:\d{1,2}\.\s?\d{1,2}\.\s?(\d{4})|(\d{4})-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(\d{4}))$/.exec(text);
  const year = Number(match?.[1] ?? match?.[2] ?? match?.[3]);
  return year >= 1920 && year <= 2012;
}

/**
 * The text without them and without the words that announce them ("Tel."), or with a sign in their place.
 *
 * @param sign shown instead of each; by default nothing
 */
export function withoutContactData(text: string, sign = ''): string {
  const read = plain(text);
  const found = MAYBE.test(read) ? find(read) : [];
  if (found.length === 0) return text;
  let rest = '';
  let at = 0;
  for (const { start, end } of found.sort((a, b) => a.start - b.start)) {
    if (start >= at) {
      const before = text.slice(at, start);
      rest += sign === '' ? before.slice(0, -60) + before.slice(-60).replace(LABEL_BEFORE, '') : before + sign;
    }
    at = Math.max(at, end);
  }
  rest += text.slice(at);
  return sign === '' ? tidy(rest) : rest;
}

const tidy = (text: string): string =>
  text
    .replace(/\( ?\)/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ ,;:–-]+/, '')
    .trimEnd()
    .replace(/[,;:–-]{1,3}$/, '')
    .trimEnd();

function find(text: string): Found[] {
  const found: Found[] = [];
  const add = (pattern: RegExp, accept: (match: string) => boolean = () => true): void => {
    for (const match of text.matchAll(pattern))
      if (accept(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
  };
  if (text.includes('@') || /[([{<]\s?[aä]t\s?[)\]}>]|&#0*64;/i.test(text)) add(EMAIL);
  if (/\s[aä]t\s/i.test(text)) add(SPELLED);
  if (/0[1-9]|\+\d|00[1-9]/.test(text)) {
    add(DIALLED, isNumber);
    add(UNBROKEN);
  }
  if (/tel|fon|phone|mobil|handy|fax|whatsapp|signal|[☎✆☏]|📞|📱/i.test(text)) add(LABELLED, (match) => !YEARS.test(match));
  if (/geb|born|\*/i.test(text)) add(BORN);
  return found;
}

/** Long enough, and neither a row of postcodes nor of years. */
function isNumber(match: string): boolean {
  const digits = match.replace(/\D/g, '').length;
  if (/^\(?(?:\+|00)/.test(match)) return digits >= (match.includes('+') ? 8 : 10);
  return digits >= 7 && !/^\d{5}(?:\s?[/–-]\s?\d{5})*$/.test(match.trim());
}
