import { isBefore } from '@netz-map/core';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Party } from './merge-organisations.ts';
import { mentions } from './read-references.ts';

/** Of a funding that ends before it begins, the end counts: more rests on it. */
export function settleFunding(party: Party, problems: ProblemList): void {
  const { funding } = party.rows[0]!.fields;
  if (funding.since === undefined || funding.securedUntil === undefined || !isBefore(funding.securedUntil, funding.since)) return;
  const { sheet, row } = mentions(party, 'securedUntil')[0]!;
  const start = mentions(party, 'fundedSince')[0]!;
  problems.add({
    code: 'end-before-start',
    severity: 'warning',
    ...sheet.problem(row, 'securedUntil'),
    value: sheet.cell(row, 'securedUntil'),
    hint: start.sheet.cell(start.row, 'fundedSince'),
  });
  funding.since = undefined;
}
