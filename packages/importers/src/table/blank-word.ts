import type { ColumnField } from '../columns/column-field.ts';

const WORDS = new Set(
  '-|–|—|--|---|/|?|n/a|n.a.|#n/a|#nv|k. a.|k.a.|k. a|keine angabe|keine angaben|null|none|(null)|\\n|nan|(leer)|(blank)'.split('|'),
);
const LONGEST = 14;
/** What such words begin with; a quick look before the closer one. */
const MAYBE = /^[-–—/(#?\\nk]/i;

/** Where a number, a day or an address stands. Elsewhere such a word may be one: somebody's name, or one of a few answers. */
const FIELDS: ReadonlySet<ColumnField> = new Set(
  (
    'fundingShare fundedSince securedUntil staff volunteers lastAttended memberSince website x y strength lastContact since until ' +
    'inhabitants programmeEnds followUpUntil must mutual strained stage status visibility offerKind pace done'
  ).split(' ') as ColumnField[],
);

/** Whether a cell of this field says nothing in a word, as people and programs fill what they do not know: a stroke, "k. A.", "NULL". */
export function isBlankWord(cell: string, field: ColumnField): boolean {
  return cell.length <= LONGEST && MAYBE.test(cell) && FIELDS.has(field) && WORDS.has(cell.toLowerCase());
}
