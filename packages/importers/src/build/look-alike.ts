import { foldName } from '@netz-map/core';

/** Cyrillic and Greek letters and the Latin ones they look like, in lower case. */
const LATIN: ReadonlyMap<string, string> = new Map(
  [
    ['авекмнорстухіјѕԁԛԝһӏ', 'abekmhopctyxijsdqwhl'],
    ['αβεζηικμνορτυχϲ', 'abezhikmnoptyxc'],
  ].flatMap(([foreign, latin]) => [...foreign!].map((letter, i) => [letter, latin![i]!] as const)),
);

/** The folded name with letters of other alphabets, broad letters and the like replaced by the Latin ones they look like. */
export function skeleton(foldedName: string): string {
  let out = '';
  for (const letter of plainLetters(foldedName)) out += LATIN.get(letter) ?? letter;
  return out;
}

/** Broad, raised and mathematical letters as plain ones. Most names have none. */
const plainLetters = (name: string): string => {
  const plain = name.normalize('NFKC');
  return plain === name ? name : foldName(plain);
};
