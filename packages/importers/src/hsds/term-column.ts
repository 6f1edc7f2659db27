import type { ColumnField } from '../columns/column-field.ts';
import { headingOf } from '../columns/guess-columns.ts';
import { meaningOf } from '../columns/heading-words.ts';

/** Lists of words that say for whom something is. */
const FOR_WHOM = /eligib|target|audience|people|person|situation|demograph|zielgruppe|age.?group/i;
/** The fields a list of words may be for. */
const OF_TERMS: ReadonlySet<ColumnField> = new Set(['topics', 'targetGroups', 'places', 'groups']);

/** The heading under which terms of a taxonomy belong: by its name; topics, where the name says nothing. */
export function termColumn(taxonomy: string): string {
  const meaning = meaningOf(taxonomy, 'organisations');
  if (meaning && meaning.strength !== 'weak' && OF_TERMS.has(meaning.field.field)) return meaning.field.heading;
  if (meaning?.strength === 'exact' && meaning.field.field === 'kind') return meaning.field.heading;
  if (/language|sprache/i.test(taxonomy)) return 'Sprachen';
  return headingOf(FOR_WHOM.test(taxonomy) ? 'targetGroups' : 'topics', 'organisations');
}
