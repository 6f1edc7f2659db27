/** Cyrillic and Greek letters and the Latin ones they look like, in lower case. */
const LATIN: ReadonlyMap<string, string> = new Map(
  [
    ['авекмнорстухіјѕ', 'abekmhopctyxijs'],
    ['αβεζηικμνορτυχ', 'abezhikmnoptyx'],
  ].flatMap(([foreign, latin]) => [...foreign!].map((letter, i) => [letter, latin![i]!] as const)),
);

/** The folded name with letters of other alphabets replaced by the Latin ones they look like. */
export function skeleton(foldedName: string): string {
  let out = '';
  for (const letter of foldedName) out += LATIN.get(letter) ?? letter;
  return out;
}
