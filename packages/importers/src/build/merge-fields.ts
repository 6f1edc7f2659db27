import type { ColumnField } from '../columns/column-field.ts';
import type { Fields } from './organisation-row.ts';

const LISTS = ['topics', 'targetGroups', 'places', 'groups'] as const;
const SINGLE = [
  'shortName',
  'kind',
  'network',
  'capacity',
  'offerKind',
  'pace',
  'status',
  'staff',
  'volunteers',
  'memberSince',
  'lastAttended',
  'description',
  'website',
  'visibility',
  'x',
  'y',
] as const;
/** Who wants to be hidden in one row is not published because of another. */
const GUARDED = ['internal', 'network', 'public'] as const;
const FUNDING = [
  ['funder', 'funder'],
  ['share', 'fundingShare'],
  ['since', 'fundedSince'],
  ['securedUntil', 'securedUntil'],
] as const;

/**
 * Adds what a later row says about the same organisation: lists are united, of single values the first one stays, except that the most
 * guarded visibility counts.
 *
 * @param kept is changed
 * @returns the first field in which the rows contradict each other, or the heading of a column that has no field
 */
export function mergeFields(kept: Fields, other: Fields): ColumnField | { readonly heading: string } | undefined {
  let contradiction: ColumnField | undefined;
  for (const list of LISTS) kept[list] = [...new Set([...kept[list], ...other[list]])];
  for (const field of SINGLE) {
    if (kept[field] === undefined) Object.assign(kept, { [field]: other[field] });
    else if (other[field] !== undefined && other[field] !== kept[field]) contradiction ??= field;
  }
  if (kept.visibility !== undefined && other.visibility !== undefined)
    kept.visibility = GUARDED.find((level) => level === kept.visibility || level === other.visibility);
  for (const [part, field] of FUNDING) {
    if (kept.funding[part] === undefined) Object.assign(kept.funding, { [part]: other.funding[part] });
    else if (other.funding[part] !== undefined && other.funding[part] !== kept.funding[part]) contradiction ??= field;
  }
  let more: { readonly heading: string } | undefined;
  for (const [heading, text] of other.extra) {
    if (!kept.extra.has(heading)) kept.extra.set(heading, text);
    else if (kept.extra.get(heading) !== text) more ??= { heading };
  }
  return contradiction ?? more;
}
