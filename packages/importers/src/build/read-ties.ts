import { isBefore, type Tie } from '@netz-map/core';
import { DIRECTION, parseChoice, STAGE, STRENGTH, YES_NO } from '../cells/choices.ts';
import { readChoice, readDate, readNumber } from '../table/read-cell.ts';
import { ROWS_A_STEP, type Steps } from '../file-task.ts';
import type { SourceRow } from '../table/raw-table.ts';
import type { Reading } from '../table/sheet.ts';
import { oneLine } from '../text/clean-text.ts';
import { readExtra } from './organisation-row.ts';
import { readVisibility } from './read-visibility.ts';
import type { Resolver } from './resolve.ts';
import type { Ids } from './slug.ts';
import { tieEnds } from './tie-ends.ts';

/** A number of ties that several tables share. */
export interface TieCount {
  readonly limit: number;
  total: number;
}

/**
 * Reads a table of ties. A cell may name several partners; each pair of them is a tie of its own.
 *
 * @param cityOf the city of an organisation, to tell namesakes apart
 * @remarks Complexity: linear in the ties.
 */
export function* readTies(
  reading: Reading,
  resolver: Resolver,
  ids: Ids,
  count: TieCount,
  cityOf: (id: string) => string | undefined,
): Steps<Tie[]> {
  const { sheet, problems } = reading;
  const ties: Tie[] = [];
  const seen = new Set<string>();
  const endsOf = tieEnds(reading, resolver, cityOf);
  // equal rows with ids of their own are several ties; a running number makes none of them another
  const named = sheet.columns.some(({ field, how }) => field === 'id' && how === 'exact');
  const others = sheet.columns.flatMap(({ field, index }) => (field === 'from' || field === 'to' || field === 'id' ? [] : [index]));
  for (let i = 0; i < sheet.rows.length; i++) {
    const row = sheet.rows[i]!;
    if (i % ROWS_A_STEP === 0) yield;
    const ends = endsOf(row);
    if (!ends) continue;
    const { from, to } = ends;
    if (count.total + from.length * to.length > count.limit) {
      count.total += from.length * to.length;
      continue;
    }
    let rest = '';
    for (const i of others) rest += `\u001f${row.cells[i] ?? ''}`;
    const wanted = from.length * to.length === 1 ? oneLine(sheet.cell(row, 'id')) : '';
    let fields: Omit<Tie, 'id' | 'from' | 'to'> | undefined;
    for (const a of from) {
      for (const b of to) {
        if (a === b) {
          problems.add({ code: 'tie-to-itself', severity: 'warning', ...sheet.problem(row, 'to'), value: resolver.index.nameOf(a) });
          continue;
        }
        const key = `${a}\u001e${b}\u001e${named ? wanted : ''}${rest}`;
        if (seen.has(key)) {
          problems.add({
            code: 'duplicate-tie',
            severity: 'note',
            ...sheet.problem(row),
            value: `${resolver.index.nameOf(a)} – ${resolver.index.nameOf(b)}`,
          });
          continue;
        }
        const id = ids.take(wanted === '' ? `${a}--${b}` : wanted);
        seen.add(key);
        fields ??= readFields(reading, row);
        ties.push({ id, from: a, to: b, ...fields });
        count.total += 1;
      }
    }
  }
  return ties;
}

function readFields(reading: Reading, row: SourceRow): Omit<Tie, 'id' | 'from' | 'to'> {
  const { sheet, problems } = reading;
  const yesNo = (field: 'mutual' | 'must' | 'strained'): boolean | undefined => readChoice(reading, row, field, YES_NO, 'ja, nein');
  // that it is told in one direction does not say that the other side denies it
  const mutual = sheet.cell(row, 'mutual');
  const told = mutual === '' || YES_NO.has(mutual) ? undefined : parseChoice(mutual, DIRECTION);
  const extra = readExtra(sheet, row);
  const stage = readChoice(reading, row, 'stage', STAGE, 'Idee, verabredet, aktiv, ruht, beendet, abgelehnt');
  const lastContact = readDate(reading, row, 'lastContact');
  // thought of or promised: there is nothing yet in which there could have been a contact
  if ((stage === 'idea' || stage === 'agreed') && lastContact !== undefined)
    problems.add({
      code: 'stage-against-date',
      severity: 'note',
      ...sheet.problem(row, 'stage'),
      value: sheet.cell(row, 'stage'),
      hint: sheet.cell(row, 'lastContact'),
    });
  const since = readDate(reading, row, 'since', true);
  // a contact before the first one: the last one counts, as more rests on it
  const reversed = since !== undefined && lastContact !== undefined && isBefore(lastContact, since);
  if (reversed)
    problems.add({
      code: 'end-before-start',
      severity: 'warning',
      ...sheet.problem(row, 'lastContact'),
      value: sheet.cell(row, 'lastContact'),
      hint: sheet.cell(row, 'since'),
    });
  return {
    kind: oneLine(sheet.cell(row, 'kind')) || undefined,
    strength: readStrength(reading, row),
    lastContact,
    since: reversed ? undefined : since,
    mutual: told === undefined ? yesNo('mutual') : told === 'both' ? true : undefined,
    must: yesNo('must'),
    // whoever describes the strain instead of saying yes has said so
    strained: yesNo('strained') ?? (/^(?:kein.*|none)?$/i.test(sheet.cell(row, 'strained')) ? undefined : true),
    stage,
    note: sheet.cell(row, 'note') || undefined,
    visibility: readVisibility(reading, row) ?? 'network',
    extra: extra.size > 0 ? Object.fromEntries(extra) : undefined,
  };
}

/** A number, or one of the words for the four steps. */
function readStrength(reading: Reading, row: SourceRow): number | undefined {
  const cell = reading.sheet.cell(row, 'strength');
  const said = /^\d/.test(cell) ? undefined : parseChoice(cell, STRENGTH);
  return said ?? readNumber(reading, row, 'strength', { min: 0 });
}
