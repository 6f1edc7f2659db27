import type { Funding, Organisation, Status, Visibility } from '@netz-map/core';
import { CAPACITY, OFFER_KIND, PACE, STATUS } from '../cells/choices.ts';
import { isColour } from '../cells/colour.ts';
import { splitList } from '../cells/list.ts';
import { readChoice, readDate, readNumber } from '../table/read-cell.ts';
import { parseWebsite } from '../cells/website.ts';
import { oneLine } from '../text/clean-text.ts';
import { readVisibility } from './read-visibility.ts';
import type { SourceRow } from '../table/raw-table.ts';
import type { Reading, Sheet } from '../table/sheet.ts';

/** One row of the table of organisations, before rows of the same organisation are merged. */
export interface OrganisationRow {
  readonly row: SourceRow;
  readonly sheet: Sheet;
  readonly idCell: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** The cell "Sucht", read later, when all topics are known. */
  readonly needs: string;
  readonly fields: Fields;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
/** Everything but id, name and what is said of others, which is read when all are known; what the file does not say is missing. */
export type Fields = Writable<
  Omit<Organisation, 'id' | 'name' | 'status' | 'visibility' | 'funding' | 'extra' | 'avoid' | 'umbrella' | 'successor'>
> & {
  status?: Status | undefined;
  visibility?: Visibility | undefined;
  funding: Writable<Funding>;
  extra: Map<string, string>;
};

/** Reads one row; `undefined` when it has neither name nor id, which is reported. */
export function readOrganisationRow(reading: Reading, row: SourceRow): OrganisationRow | undefined {
  const { sheet, problems } = reading;
  const text = (field: Parameters<Sheet['cell']>[1]): string | undefined => oneLine(sheet.cell(row, field)) || undefined;
  const idCell = text('id') ?? '';
  const name = text('name') ?? (sheet.has('name') ? text('shortName') : undefined) ?? idCell;
  if (name === '') {
    if (row.cells.some((cell) => cell !== ''))
      problems.add({ code: 'missing-name', severity: 'error', ...sheet.problem(row, 'name'), value: sheet.text(row) });
    return undefined;
  }
  if (sheet.has('name') && text('name') === undefined)
    problems.add({ code: 'missing-name', severity: 'warning', ...sheet.problem(row, 'name'), hint: name });
  const capacity = readChoice(reading, row, 'capacity', CAPACITY, 'frei, voll, unbekannt');
  const fields: Fields = {
    shortName: text('shortName'),
    kind: text('kind'),
    topics: splitList(sheet.cell(row, 'topics')),
    targetGroups: splitList(sheet.cell(row, 'targetGroups')),
    places: splitList(sheet.cell(row, 'places')),
    groups: splitList(sheet.cell(row, 'groups')),
    network: text('network'),
    capacity: capacity === 'unknown' ? undefined : capacity,
    offerKind: readChoice(reading, row, 'offerKind', OFFER_KIND, 'Regelangebot, Projekt'),
    pace: readChoice(reading, row, 'pace', PACE, 'langsam, schnell'),
    status: readChoice(reading, row, 'status', STATUS, 'aktiv, ruht, beendet'),
    funding: {
      funder: text('funder'),
      share: readNumber(reading, row, 'fundingShare', { min: 0, max: 100 }),
      since: readDate(reading, row, 'fundedSince', true),
      securedUntil: readDate(reading, row, 'securedUntil'),
    },
    staff: readNumber(reading, row, 'staff', { min: 0 }),
    volunteers: readNumber(reading, row, 'volunteers', { min: 0 }),
    memberSince: readDate(reading, row, 'memberSince', true),
    lastAttended: readDate(reading, row, 'lastAttended'),
    description: sheet.cell(row, 'description') || undefined,
    website: undefined,
    visibility: row.withheld ? 'internal' : readVisibility(reading, row),
    extra: readExtra(sheet, row),
  };
  readWebsite(reading, row, fields);
  readPosition(reading, row, fields);
  readColour(reading, row, fields);
  const otherNames = sheet.columns.flatMap(({ alias, index }) => (alias && row.cells[index] ? [row.cells[index]] : []));
  return { row, sheet, idCell, name, otherNames, needs: sheet.cell(row, 'needs'), fields };
}

/** The cells of the columns that have no field and those that were set aside, by heading. */
export function readExtra(sheet: Sheet, row: SourceRow): Map<string, string> {
  const extra = new Map<string, string>(row.aside);
  for (const { field, heading, index } of sheet.columns) {
    const cell = row.cells[index] ?? '';
    if (field === undefined && cell !== '' && !extra.has(heading)) extra.set(heading, cell);
  }
  return extra;
}

function readWebsite({ sheet, problems }: Reading, row: SourceRow, fields: Fields): void {
  const cell = sheet.cell(row, 'website');
  if (cell === '') return;
  fields.website = parseWebsite(cell);
  if (fields.website !== undefined) return;
  fields.extra.set(sheet.heading('website')!, cell);
  problems.add({ code: 'unsafe-url', severity: 'warning', ...sheet.problem(row, 'website'), value: cell });
}

/** No drawing is so large; what is farther away cannot be drawn beside the others. */
const FARTHEST = 1e12;

/** A position needs both numbers; coordinates are written by programs, with a point. */
function readPosition(reading: Reading, row: SourceRow, fields: Fields): void {
  const range = { decimal: '.', min: -FARTHEST, max: FARTHEST } as const;
  const x = readNumber(reading, row, 'x', range);
  const y = readNumber(reading, row, 'y', range);
  if (x !== undefined && y !== undefined) Object.assign(fields, { x, y });
}

function readColour({ sheet, problems }: Reading, row: SourceRow, fields: Fields): void {
  const cell = sheet.cell(row, 'colour');
  if (cell === '') return;
  fields.extra.set(sheet.heading('colour')!, cell);
  if (!isColour(cell)) problems.add({ code: 'unsafe-colour', severity: 'warning', ...sheet.problem(row, 'colour'), value: cell });
}
