import type { Visibility } from '@netz-map/core';
import { parseChoice, VISIBILITY, YES_NO } from '../cells/choices.ts';
import { headingKey } from '../columns/heading-words.ts';
import { CLOSED_HEADINGS, INNER_HEADINGS, OPEN_HEADINGS } from '../columns/visibility-headings.ts';
import { isBlankWord } from '../table/blank-word.ts';
import type { SourceRow } from '../table/raw-table.ts';
import { readChoice } from '../table/read-cell.ts';
import type { Reading, Sheet } from '../table/sheet.ts';

/** What a cell says by being under this heading: does it keep the row back? */
type KeepsBack = (cell: string) => boolean;
const saysNo: KeepsBack = (cell) => parseChoice(cell, YES_NO) === false || parseChoice(cell, VISIBILITY) === 'internal';
const saysYes: KeepsBack = (cell) => parseChoice(cell, YES_NO) === true || parseChoice(cell, VISIBILITY) === 'internal';
const under = (headings: string, keepsBack: KeepsBack): [string, KeepsBack][] => headings.split(' ').map((heading) => [heading, keepsBack]);
const KEEPS_BACK: ReadonlyMap<string, KeepsBack> = new Map([
  ...under(OPEN_HEADINGS, saysNo),
  ...under(INNER_HEADINGS, saysYes),
  ...under(CLOSED_HEADINGS, (cell) => parseChoice(cell, YES_NO) !== false),
]);
const OPEN: ReadonlySet<string> = new Set(OPEN_HEADINGS.split(' '));

/**
 * Who may see a row. An unknown word hides it rather than showing it; so does one for the network, in what is published. Of several columns
 * that say something about it ("Sichtbarkeit", "Öffentlich", "Vertraulich") the most guarded one counts.
 *
 * @returns `undefined` where the row says nothing
 */
export function readVisibility(reading: Reading, row: SourceRow): Visibility | undefined {
  const { sheet } = reading;
  if (furtherColumns(sheet).some(({ index, keepsBack }) => says(row.cells[index]) && keepsBack(row.cells[index]!))) return 'internal';
  const cell = sheet.cell(row, 'visibility');
  if (OPEN.has(headingKey(sheet.heading('visibility') ?? ''))) {
    if (parseChoice(cell, YES_NO) === true) return 'public';
    // whom nobody has ticked is not released
    if (cell === '') return sheet.toPublish ? 'internal' : undefined;
  }
  const answer = readChoice(reading, row, 'visibility', VISIBILITY, 'öffentlich, Netz, intern');
  if (answer === 'network' && sheet.toPublish) return 'internal';
  return answer ?? (cell === '' ? undefined : 'internal');
}

const says = (cell = ''): boolean => cell !== '' && !isBlankWord(cell, 'visibility');

interface FurtherColumn {
  readonly index: number;
  readonly keepsBack: KeepsBack;
}
const known = new WeakMap<Sheet, readonly FurtherColumn[]>();

/** Those beside the one that was taken. They have no field, and stay as they are for whoever saves the table again. */
function furtherColumns(sheet: Sheet): readonly FurtherColumn[] {
  let found = known.get(sheet);
  if (!found) {
    found = sheet.columns.flatMap(({ field, heading, index }) => {
      const keepsBack = field === undefined ? KEEPS_BACK.get(headingKey(heading)) : undefined;
      return keepsBack ? [{ index, keepsBack }] : [];
    });
    known.set(sheet, found);
  }
  return found;
}
