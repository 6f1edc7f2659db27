/** What a person sees of a number: the number itself, a day or a time, a share, or one with zeros before it. */
export type NumberFormat =
  | { readonly kind: 'number' | 'percent' | 'day' | 'month' | 'year' | 'time' }
  | { readonly kind: 'padded'; readonly digits: number };

const PLAIN: NumberFormat = { kind: 'number' };

/** The formats that have a number of their own and no code in the file; all others are plain numbers. */
const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map(
  (
    [
      ['percent', '9 10'],
      ['day', '14 15 16 22 27 28 29 30 31 36 50 51 52 53 54 57 58 71 72 73 74 75 81'],
      ['month', '17'],
      ['time', '18 19 20 21 32 33 34 35 45 46 47 55 56 76 77 78 79 80'],
    ] as const
  ).flatMap(([kind, ids]) => ids.split(' ').map((id) => [Number(id), { kind }] as const)),
);

/** A format by its number. */
export function builtInFormat(id: number): NumberFormat {
  return BUILT_IN.get(id) ?? PLAIN;
}

/**
 * Tells from a format code what a person sees: `DD.MM.YYYY`, the German `TT.MM.JJJJ`, `[$-407]d. mmmm yyyy;@`, `0%`, `00000`. Text in
 * quotes, colours and conditions are no part of it: `0" Tage"` and `[Red]0` are numbers.
 *
 * @remarks Complexity: linear; codes above 255 characters are no format.
 */
export function parseFormat(code: string): NumberFormat {
  if (code.length > 255) return PLAIN;
  const bare = code
    .replace(/"[^"]*"?|\\.|[_*]./g, ' ')
    .split(';', 1)[0]!
    .toLowerCase();
  const signs = bare.replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/g, '').replace(/general|standard|am\/pm|a\/p/g, '');
  const letters = signs.replace(/s[.,]0+/g, 's');
  if (/[0#?]/.test(letters)) {
    if (letters.includes('%')) return { kind: 'percent' };
    const zeros = /^\s*(0{2,40})\s*$/.exec(letters);
    return zeros ? { kind: 'padded', digits: zeros[1]!.length } : PLAIN;
  }
  const french = /j/.test(letters) && /a/.test(letters);
  if (/[dt]/.test(letters) || french) return { kind: 'day' };
  const year = /[yja]/.test(letters);
  if (/[hs]/.test(letters)) return { kind: year ? 'day' : 'time' };
  if (!year) return { kind: letters.includes('m') ? 'day' : 'number' };
  return { kind: letters.includes('m') ? 'month' : 'year' };
}
