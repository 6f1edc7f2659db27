import { foldWord, isIsoDay, type IsoDay } from '@netz-map/core';

/** A date that could be read, or what it might have been meant to be. */
export type ReadDate = { readonly day: IsoDay } | { readonly hint: string | undefined };

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januar jan jaenner jaen january',
    'februar feb febr february',
    'maerz mrz maer mar march',
    'april apr',
    'mai may',
    'juni jun june',
    'juli jul july',
    'august aug',
    'september sep sept',
    'oktober okt oct october',
    'november nov',
    'dezember dez dec december',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** Two digits are this century up to 69, as spreadsheets read them. */
const year = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900));
const WEEKDAY = /^(mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|\p{L}{3,6}tag|mittwoch|sonnabend|\p{L}{3,6}day)[.,]{0,2} (?=\S)/iu;
const two = (n: number): string => String(n).padStart(2, '0');

/**
 * Reads a date as people write it: 2026-05, 05/2026, 05.2026, Mai 2026, 15.05.2026, 31.12.26, 31. Dezember 2026, 31/12/2026 (always day
 * first), 2026-12-31, 20261231, with or without the day of the week before it or a time behind it. A date that does not exist is not bent into one that does.
 *
 * @param bareYear whether "2019" alone may stand for the year; it becomes January, the earliest it can mean, which only a "since" allows
 * @remarks Complexity: constant, text above 40 characters is no date.
 */
export function parseDate(text: string, bareYear: boolean): ReadDate {
  if (text.length > 40) return { hint: undefined };
  // as programs write it, and as nearly all cells are
  if (isIsoDay(text)) return { day: text };
  const plain = text
    .replace(/[ T,]{1,2}\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}| Uhr)?$/, '')
    .replace(WEEKDAY, '')
    .replace(/^(seit|ca\.?|etwa|ungefähr|anfang|mitte|ende|since|about|early|mid|late) (?=\S{1,12}[ ./-]?\d)/i, '')
    .trim();
  if (/^\d{4}$/.test(plain)) return bareYear ? { day: `${plain}-01` } : { hint: undefined };
  const parts = numbered(plain) ?? named(plain);
  if (!parts) return { hint: serialDay(plain) };
  const [y, m, d] = parts;
  const month = `${String(y).padStart(4, '0')}-${two(m)}`;
  const day = d === undefined ? month : `${month}-${two(d)}`;
  if (isIsoDay(day)) return { day };
  const swapped = d === undefined ? '' : `${String(y).padStart(4, '0')}-${two(d)}-${two(m)}`;
  return { hint: isIsoDay(swapped) ? swapped : undefined };
}

type Parts = readonly [y: number, m: number, d?: number];

function numbered(text: string): Parts | undefined {
  let match = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  if (match) return [Number(match[1]), Number(match[2]), ...(match[3] === undefined ? [] : [Number(match[3])])] as unknown as Parts;
  match = /^(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4}|\d{2})$/.exec(text);
  if (match) return [year(match[4]!), Number(match[3]), Number(match[1])];
  match = /^(\d{1,2})[./-] ?(\d{4})$/.exec(text);
  if (match) return [Number(match[2]), Number(match[1])];
  return undefined;
}

function named(text: string): Parts | undefined {
  const words = foldWord(text).split(' ');
  const at = words.findIndex((word) => MONTHS.has(word));
  if (at === -1 || words.length > 3) return undefined;
  const month = MONTHS.get(words[at]!)!;
  const [last, first] = [words.at(-1)!, words[0]!];
  if (at === words.length - 1 || !/^(\d{4}|\d{2})$/.test(last)) return undefined;
  if (words.length === 2) return [year(last), month];
  const day = /^(\d{1,2})(st|nd|rd|th)?$/.exec(at === 1 ? first : words[1]!);
  return day ? [year(last), month, Number(day[1])] : undefined;
}

/** "46157" is how a spreadsheet counts days; shown as a hint only, because it may be anything else. */
function serialDay(text: string): string | undefined {
  if (!/^[2-6]\d{4}$/.test(text)) return undefined;
  return new Date((Number(text) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
