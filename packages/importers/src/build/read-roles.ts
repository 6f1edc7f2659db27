import { compareText, foldWord, isBefore, type Organisation, type Role } from '@netz-map/core';
import { VACANT } from '../cells/choices.ts';
import { splitNames } from '../cells/list.ts';
import { readDate } from '../table/read-cell.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { SourceRow } from '../table/raw-table.ts';
import type { Reading, Sheet } from '../table/sheet.ts';
import { oneLine } from '../text/clean-text.ts';
import { known } from './known.ts';
import { readName, readOneName } from './read-name.ts';
import type { Mention, Resolver } from './resolve.ts';
import { Ids, slugOf } from './slug.ts';

/** A role and where it stands. */
interface ToldRole {
  readonly role: Omit<Role, 'id'>;
  /** The id in the file, or empty. */
  readonly wanted: string;
  readonly sheet: Sheet;
  readonly row: SourceRow;
}

/** Reads the sheet "Rollen": one role in a row. Several under "Wer" hold one each; blank or "unbesetzt" means that nobody does. */
export function readRoles(reading: Reading, resolver: Resolver): ToldRole[] {
  const { sheet, problems } = reading;
  const isKnown = (name: string): boolean => resolver.index.has(name);
  return sheet.rows.flatMap((row): ToldRole[] => {
    const text = (field: Mention['field']): string | undefined => oneLine(sheet.cell(row, field)) || undefined;
    const name = readName(reading, row);
    if (name === undefined) return [];
    const substitute = isVacant(sheet.cell(row, 'deputy'), isKnown) ? undefined : readOneName(reading, row, 'deputy', isKnown);
    const mention: Mention = { sheet, row, field: 'deputy' };
    const deputy = substitute && resolver.resolve(substitute, mention, 'reference-unknown', undefined, 'warning');
    const role = { name, group: text('group'), represents: text('represents'), deputy, ...readTerm(reading, row) };
    const holders = isVacant(sheet.cell(row, 'holder'), isKnown) ? [] : splitNames(sheet.cell(row, 'holder'), isKnown);
    const wanted = holders.length > 1 ? '' : (text('id') ?? '');
    if (holders.length === 0) return [{ role: known(role), wanted, row, sheet }];
    return holders.flatMap((one) => {
      // left out as a whole where nobody knows the holder: it would seem that there is none
      const holder = resolver.resolve(one, { sheet, row, field: 'holder' }, 'role-of-unknown');
      if (holder === undefined) return [];
      const itself = deputy === holder;
      if (itself) problems.add({ code: 'reference-to-itself', severity: 'warning', ...sheet.problem(row, 'deputy'), value: one });
      return [{ role: known({ ...role, deputy: itself ? undefined : deputy, holder }), wanted, row, sheet }];
    });
  });
}

/** Blank, a stroke, or a word that says so, unless somebody is called so. */
function isVacant(cell: string, isKnown: (name: string) => boolean): boolean {
  const word = foldWord(cell);
  return (word === '' || VACANT.has(word)) && !splitNames(cell, isKnown).some(isKnown);
}

function readTerm(reading: Reading, row: SourceRow): Pick<Role, 'from' | 'until'> {
  const { sheet, problems } = reading;
  const [from, until] = [readDate(reading, row, 'from', true), readDate(reading, row, 'until')];
  if (from === undefined || until === undefined || !isBefore(until, from)) return { from, until };
  const [value, hint] = [sheet.cell(row, 'until'), sheet.cell(row, 'from')];
  problems.add({ code: 'end-before-start', severity: 'warning', ...sheet.problem(row, 'until'), value, hint });
  return { until };
}

/** Gives each role the id in the file, else one from what it is, not from where it stands, so that the order of the rows does not matter. */
export function nameRoles(told: readonly ToldRole[]): Role[] {
  const ids = new Ids();
  const keyed = told.map(({ role, wanted }, order) => ({
    order,
    made: wanted === '' ? 1 : 0,
    key: wanted || slugOf([role.group, role.name].filter(Boolean).join(' ')),
    all: JSON.stringify(role),
  }));
  keyed.sort((p, q) => p.made - q.made || compareText(p.key, q.key) || compareText(p.all, q.all) || p.order - q.order);
  const idOf = new Map(keyed.map(({ order, key }) => [order, ids.take(key)]));
  return told.map(({ role }, order) => ({ ...role, id: idOf.get(order)! }));
}

/** Reports who holds a role in a group to which it does not belong. Who names no group may belong to any, and so may all to one nobody names. */
export function reportOutsiders(
  roles: readonly Role[],
  told: readonly ToldRole[],
  organisations: readonly Organisation[],
  problems: ProblemList,
): void {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const named = new Set(organisations.flatMap(({ groups }) => groups));
  roles.forEach(({ holder, group }, i) => {
    const { name = '', groups = [] } = holder === undefined ? {} : byId.get(holder)!;
    if (group === undefined || groups.length === 0 || groups.includes(group) || !named.has(group)) return;
    const { sheet, row } = told[i]!;
    problems.add({ code: 'role-outside-group', severity: 'warning', ...sheet.problem(row, 'group'), value: name, hint: group });
  });
}
