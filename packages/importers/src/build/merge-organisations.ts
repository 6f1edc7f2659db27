import { foldWord } from '@netz-map/core';
import { ROWS_A_STEP, type Steps } from '../file-task.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Merge } from '../read-result.ts';
import { skeleton } from './look-alike.ts';
import { mergeFields } from './merge-fields.ts';
import { nameKey } from './name-index.ts';
import type { OrganisationRow } from './organisation-row.ts';
import { slugOf, type Ids } from './slug.ts';

/** One organisation with all rows that tell of it. */
export interface Party {
  id: string;
  readonly name: string;
  readonly key: string;
  /** Whether the id stands in the file. */
  readonly hasId: boolean;
  /** The first row is the one that counts where rows contradict. */
  readonly rows: OrganisationRow[];
  /** Its city, folded, from the first row that says it. */
  network: string | undefined;
  /** Place of the first row among all. */
  readonly order: number;
}

/** Of so many rows what they are called is compared in a step. */
const STEP = ROWS_A_STEP * 8;

/**
 * Finds out which rows are the same organisation. The same id and name: one. The same name, and at most one of them with an id: one. The
 * same id with another name: two, the second with a new id. The same name with different ids: two, which is reported.
 *
 * Rows with an id go first, so that the result does not depend on the order of the rows. Complexity: linear.
 */
export function* mergeOrganisations(
  rows: readonly OrganisationRow[],
  ids: Ids,
  problems: ProblemList,
): Steps<{ parties: Party[]; merges: Merge[] }> {
  const parties: Party[] = [];
  const byId = new Map<string, Party[]>();
  const byName = new Map<string, Party[]>();
  const keys: string[] = [];
  for (const { name } of rows) {
    if (keys.length % STEP === 0) yield;
    keys.push(nameKey(name));
  }
  const networks = rows.map(({ fields }) => (fields.network === undefined ? undefined : foldWord(fields.network)));
  // organisations of the same name in two cities are two; a row without a city may be either
  const namesake = (order: number): Party | undefined =>
    byName.get(keys[order]!)?.find(({ network }) => network === undefined || networks[order] === undefined || network === networks[order]);
  const open = (row: OrganisationRow, order: number, id: string, hasId: boolean): Party => {
    const party: Party = { id, name: row.name, key: keys[order]!, hasId, rows: [row], network: networks[order], order };
    parties.push(party);
    push(byName, party.key, party);
    return party;
  };
  // the ids in the file belong to their first rows; new ones are made around them
  for (const { idCell } of rows) if (idCell !== '' && !ids.has(idCell)) ids.take(idCell);
  for (let order = 0; order < rows.length; order++) {
    const row = rows[order]!;
    if (order % STEP === 0) yield;
    if (row.idCell === '') continue;
    const sameId = byId.get(row.idCell) ?? [];
    const same = sameId.find(({ key }) => key === keys[order]);
    if (same) {
      same.rows.push(row);
      same.network ??= networks[order];
      continue;
    }
    const id = sameId.length === 0 ? row.idCell : ids.take(row.idCell);
    if (sameId.length > 0)
      problems.add({ code: 'duplicate-id', severity: 'warning', ...row.sheet.problem(row.row, 'id'), value: row.idCell, hint: id });
    const other = sameId.length > 0 ? undefined : namesake(order);
    if (other)
      problems.add({ code: 'same-name', severity: 'note', ...row.sheet.problem(row.row, 'name'), value: row.name, hint: other.id });
    push(byId, row.idCell, open(row, order, id, true));
  }
  for (let order = 0; order < rows.length; order++) {
    const row = rows[order]!;
    if (order % STEP === 0) yield;
    if (row.idCell !== '') continue;
    const same = namesake(order);
    if (same) {
      same.rows.push(row);
      same.network ??= networks[order];
    } else open(row, order, '', false);
  }
  parties.sort((a, b) => a.order - b.order);
  for (const party of parties) {
    if (party.hasId) continue;
    party.id = ids.take(slugOf(party.name));
    const { row, sheet } = party.rows[0]!;
    if (sheet.has('id')) problems.add({ code: 'ids-from-names', severity: 'note', ...sheet.problem(row, 'id'), value: party.name });
  }
  yield;
  reportLookAlikes(parties, problems);
  yield;
  return { parties, merges: parties.flatMap((party) => mergeRows(party, problems)) };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function mergeRows(party: Party, problems: ProblemList): Merge[] {
  const [kept, ...others] = party.rows;
  for (const other of others) {
    const contradiction = mergeFields(kept!.fields, other.fields) ?? REFERENCES.find((field) => differs(kept!, other, field));
    const column = typeof contradiction === 'object' ? contradiction.heading : contradiction && other.sheet.heading(contradiction);
    problems.add({
      code: 'names-merged',
      severity: column === undefined ? 'note' : 'warning',
      ...other.sheet.problem(other.row),
      ...(column === undefined ? {} : { column }),
      value: other.name,
      hint: party.name,
    });
  }
  if (others.length === 0) return [];
  return [{ id: party.id, name: party.name, merged: others.map(({ name }) => name), rows: party.rows.map(({ row }) => row.row) }];
}

/** Fields with room for one name each, read later when all are known. */
const REFERENCES = ['umbrella', 'successor'] as const;

function differs(a: OrganisationRow, b: OrganisationRow, field: (typeof REFERENCES)[number]): boolean {
  const [first, second] = [a.sheet.cell(a.row, field), b.sheet.cell(b.row, field)];
  return first !== '' && second !== '' && nameKey(first) !== nameKey(second);
}

function reportLookAlikes(parties: readonly Party[], problems: ProblemList): void {
  const first = new Map<string, Party>();
  const looks = parties.map(({ key }) => skeleton(key));
  // the name in Latin letters is the one that the others imitate, wherever it stands
  parties.forEach((party, i) => {
    const known = first.get(looks[i]!);
    if (known === undefined || (known.key !== looks[i] && party.key === looks[i])) first.set(looks[i]!, party);
  });
  parties.forEach((party, i) => {
    const other = first.get(looks[i]!)!;
    const [row] = party.rows;
    if (other.key !== party.key)
      problems.add({
        code: 'look-alike-names',
        severity: 'warning',
        ...row!.sheet.problem(row!.row, 'name'),
        value: party.name,
        hint: other.name,
      });
  });
}
