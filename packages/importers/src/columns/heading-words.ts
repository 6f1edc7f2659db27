import { foldWord } from '@netz-map/core';
import type { TableRole } from '../read-options.ts';
import type { FieldWords } from './field-words.ts';
import { FIELDS, ROLES } from './fields.ts';

/** How sure a heading is: the recommended word, a synonym, or a word that may also mean something else. */
export type Strength = 'exact' | 'synonym' | 'weak';

export interface HeadingMeaning {
  readonly field: FieldWords;
  readonly strength: Strength;
  /** Place of the word in its list; among columns that claim a field the smaller one wins. */
  readonly rank: number;
}

/** Nobody writes longer headings; anything longer is text. */
const LONGEST = 60;

/** The form in which headings are compared: folded, without spaces. Empty for text that cannot be a heading. */
export function headingKey(heading: string): string {
  return heading.length > LONGEST ? '' : foldWord(heading).replaceAll(' ', '');
}

type Lexicon = ReadonlyMap<string, HeadingMeaning>;

function lexiconOf(fields: readonly FieldWords[]): Lexicon {
  const lexicon = new Map<string, HeadingMeaning>();
  for (const field of fields) {
    const exact = headingKey(field.heading);
    lexicon.set(exact, { field, strength: 'exact', rank: -1 });
    field.words.forEach((word, rank) => word !== exact && lexicon.set(word, { field, strength: 'synonym', rank }));
  }
  for (const field of fields) {
    field.weak?.forEach((word, i) => {
      if (!lexicon.has(word)) lexicon.set(word, { field, strength: 'weak', rank: field.words.length + i });
    });
  }
  return lexicon;
}

const LEXICA: ReadonlyMap<TableRole, Lexicon> = new Map(ROLES.map((role) => [role, lexiconOf(FIELDS[role])]));

/** What a heading means in a table of this role, or `undefined` for an unknown word. */
export function meaningOf(heading: string, role: TableRole): HeadingMeaning | undefined {
  return meaningIn(LEXICA.get(role)!, keysOf(heading));
}

/** The heading as a whole, and what stands before a remark in brackets or a second word: "Themen (höchstens 3)". */
interface Keys {
  readonly whole: string;
  readonly part: string;
}

/** Whose name is meant, as in "Name (Ansprechpartner)". */
const OF_PERSONS = /ansprech|kontakt|contact|person|vor|nach|leit|vertret/i;

function keysOf(heading: string): Keys {
  const whole = headingKey(heading);
  const end = whole === '' ? -1 : heading.search(/[([/]/);
  return { whole, part: end < 1 || OF_PERSONS.test(heading.slice(end)) ? '' : headingKey(heading.slice(0, end)) };
}

/** What is known by a part alone is less sure. */
function meaningIn(lexicon: Lexicon, { whole, part }: Keys): HeadingMeaning | undefined {
  const meaning = lexicon.get(whole);
  if (meaning || part === '') return meaning;
  const first = lexicon.get(part);
  return first && first.strength !== 'weak' ? { ...first, strength: 'weak', rank: first.rank + 100 } : undefined;
}

/** How many of the cells are words for a column, in the role that knows most of them. */
export function countHeadings(cells: readonly string[], role?: TableRole): number {
  const headings = new Map(
    cells
      .slice(0, 256)
      .map(keysOf)
      .map((keys) => [keys.whole, keys]),
  );
  headings.delete('');
  let most = 0;
  for (const candidate of role ? [role] : ROLES) {
    const lexicon = LEXICA.get(candidate)!;
    let count = 0;
    for (const heading of headings.values()) if (meaningIn(lexicon, heading)) count += 1;
    most = Math.max(most, count);
  }
  return most;
}
