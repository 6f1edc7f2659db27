import { compareText, foldWord, isBefore, type Organisation, type Role } from '@netz-map/core';
import { VACANT } from '../cells/choices.ts';
import { splitNames } from '../cells/list.ts';
import { readDate } from '../cells/read-cell.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { SourceRow } from '../table/raw-table.ts';
import type { Reading } from '../table/sheet.ts';
import { oneLine } from '../text/clean-text.ts';
import type { Mention, Resolver } from './resolve.ts';
import { Ids, slugOf } from './slug.ts';

/** A role and where it stands. */
interface ToldRole {
  readonly role: Omit<Role, 'id'>;
  readonly mention: Mention;
}

/** Reads the sheet "Rollen": one role in a row. Several under "Wer" hold one each; blank or "unbesetzt" means that nobody does. */
export function readRoles(reading: Reading, resolver: Resolver): ToldRole[] {
  const { sheet, problems } = reading;
  return sheet.rows.flatMap((row): ToldRole[] => {
    const text = (field: Mention['field']): string | undefined => oneLine(sheet.cell(row, field)) || undefined;
    const name = text('name');
    if (name === undefined) {
      if (row.cells.some((cell) => cell !== ''))
        problems.add({ code: 'missing-name', severity: 'error', ...sheet.problem(row, 'name'), value: row.cells.join(' ') });
      return [];
    }
    const known = {
      name,
      ...blankLeftOut({ group: text('group'), represents: text('represents'), deputy: readDeputy(reading, row, resolver) }),
      ...readTerm(reading, row),
    };
    const names = splitNames(vacantIsBlank(sheet.cell(row, 'holder')), (one) => resolver.index.has(one));
    if (names.length === 0) return [{ role: known, mention: { sheet, row, field: 'name' } }];
    return names.flatMap((one) => {
      const mention: Mention = { sheet, row, field: 'holder' };
      const holder = resolver.resolve(one, mention, 'role-of-unknown');
      // left out as a whole: without its holder it would seem that nobody holds it
      if (holder === undefined) return [];
      const { deputy, ...rest } = known;
      const itself = deputy === holder;
      if (itself)
        problems.add({
          code: 'reference-to-itself',
          severity: 'warning',
          ...sheet.problem(row, 'deputy'),
          value: resolver.index.nameOf(holder),
        });
      return [{ role: { ...(itself ? rest : known), holder }, mention: { ...mention, field: 'group' as const } }];
    });
  });
}

const vacantIsBlank = (cell: string): string => {
  const word = foldWord(cell);
  return word === '' || VACANT.has(word) ? '' : cell;
};

function readDeputy({ sheet, problems }: Reading, row: SourceRow, resolver: Resolver): string | undefined {
  const cell = vacantIsBlank(sheet.cell(row, 'deputy'));
  const [first, ...others] = splitNames(cell, (name) => resolver.index.has(name));
  if (first === undefined) return undefined;
  if (others.length > 0)
    problems.add({ code: 'one-name-only', severity: 'warning', ...sheet.problem(row, 'deputy'), value: cell, hint: first });
  return resolver.resolve(first, { sheet, row, field: 'deputy' }, 'reference-unknown', undefined, 'warning');
}

function readTerm(reading: Reading, row: SourceRow): Pick<Role, 'from' | 'until'> {
  const { sheet, problems } = reading;
  const [from, until] = [readDate(reading, row, 'from', true), readDate(reading, row, 'until')];
  const reversed = from !== undefined && until !== undefined && isBefore(until, from);
  if (reversed)
    problems.add({
      code: 'end-before-start',
      severity: 'warning',
      ...sheet.problem(row, 'until'),
      value: sheet.cell(row, 'until'),
      hint: sheet.cell(row, 'from'),
    });
  return blankLeftOut({ from: reversed ? undefined : from, until });
}

function blankLeftOut<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Gives each role an id from what it is, not from where it stands, so that the order of the rows does not matter. */
export function nameRoles(told: readonly ToldRole[]): Role[] {
  const ids = new Ids();
  const keyed = told.map(({ role }, order) => ({
    order,
    key: slugOf([role.group, role.name].filter(Boolean).join(' ')),
    all: JSON.stringify(role),
  }));
  keyed.sort((p, q) => compareText(p.key, q.key) || compareText(p.all, q.all) || p.order - q.order);
  const idOf = new Map(keyed.map(({ order, key }) => [order, ids.take(key)]));
  return told.map(({ role }, order) => ({ ...role, id: idOf.get(order)! }));
}

/** Reports who holds a role in a group to which it does not belong. Who names no group may belong to any. */
export function reportOutsiders(
  roles: readonly Role[],
  told: readonly ToldRole[],
  organisations: readonly Organisation[],
  problems: ProblemList,
): void {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  roles.forEach(({ holder, group }, i) => {
    const { name = '', groups = [] } = holder === undefined ? {} : byId.get(holder)!;
    if (group === undefined || groups.length === 0 || groups.includes(group)) return;
    const { sheet, row, field } = told[i]!.mention;
    problems.add({ code: 'role-outside-group', severity: 'warning', ...sheet.problem(row, field), value: name, hint: group });
  });
}
