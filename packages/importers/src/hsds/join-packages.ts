import type { ProblemList } from '../problems/problem-list.ts';
import type { RawTable, SourceRow } from '../table/raw-table.ts';
import { HsdsPackage, placeOf, reportUnread, type HsdsRecord } from './hsds-package.ts';
import { recogniseHsds, tableNamed, type HsdsTable } from './hsds-tables.ts';
import { joinOrganisation, READ_OF_SERVICE } from './join-organisation.ts';
import type { RowCells } from './row-cells.ts';

/** Tables that tell of persons; of them nothing is read. */
const PERSONAL: ReadonlySet<HsdsTable> = new Set<HsdsTable>(['contact', 'phone']);
/** Tables that say nothing a network of organisations has a place for. */
const UNREAD: ReadonlySet<HsdsTable> = new Set<HsdsTable>([
  'program',
  'schedule',
  'accessibility',
  'required_document',
  'cost_option',
  'metadata',
]);

/**
 * Joins the tables of Open Referral HSDS, however many files they came in, into one table of organisations; all others stay as they are.
 * Services become what their organisations offer. Contacts and telephone numbers are not read.
 *
 * @remarks Complexity: linear in the rows.
 */
export function joinPackages(tables: readonly RawTable[], problems: ProblemList): readonly RawTable[] {
  const recognised = new Map<RawTable, { readonly table: HsdsTable; readonly sure: boolean }>();
  for (const table of tables) {
    const said = table.hsds === undefined ? undefined : tableNamed(table.hsds);
    const found = said ? { table: said, sure: true } : recognise(table);
    if (found) recognised.set(table, found);
  }
  const kinds = [...recognised.values()];
  const isPackage = kinds.some(({ table }) => table === 'organization') && kinds.some(({ sure }) => sure);
  if (!isPackage) return reportWithoutOrganisations(tables, recognised, problems);
  const all = new HsdsPackage();
  for (const [raw, { table }] of recognised) {
    all.add(table, raw);
    if (raw.total > raw.rows.length && table !== 'organization')
      problems.add({
        code: 'too-many-rows',
        severity: 'warning',
        file: raw.file,
        value: String(raw.total - 1),
        hint: String(raw.rows.length - 1),
      });
  }
  reportLeftOut(all, problems);
  const servicesOf = new Map<HsdsRecord, readonly HsdsRecord[]>();
  for (const organisation of all.all('organization'))
    servicesOf.set(organisation, all.linked('service', 'organization_id', organisation.get('id')));
  for (const service of all.all('service'))
    if (!all.one('organization', service.get('organization_id')))
      problems.add({
        code: 'reference-unknown',
        severity: 'warning',
        ...placeOf(service),
        column: 'organization_id',
        value: service.get('name') || service.get('id'),
      });
  const joined = [...recognised].flatMap(([raw, { table }]) => {
    if (table !== 'organization') return [];
    const records = all.all('organization').filter(({ source }) => source === raw);
    return organisationTable(
      raw,
      records.map((record) => [record.row, joinOrganisation(record, servicesOf.get(record)!, all)] as const),
    );
  });
  return [...joined, ...tables.filter((table) => !recognised.has(table))];
}

function recognise({ role, rows, sheet, file }: RawTable): { table: HsdsTable; sure: boolean } | undefined {
  return role === undefined && rows.length > 0 ? recogniseHsds(rows[0]!.cells, sheet ?? file) : undefined;
}

/** The table of organisations with the headings that reading knows. */
function organisationTable(raw: RawTable, rows: readonly (readonly [SourceRow, RowCells])[]): RawTable {
  // with a column of topics, the names of services are not taken for topics
  const headings = [...new Set(['ID', 'Name', 'Themen', ...rows.flatMap(([, cells]) => [...cells.headings()])])];
  return {
    file: raw.file,
    ...(raw.sheet === undefined ? {} : { sheet: raw.sheet }),
    role: 'organisations',
    rows: [
      { ...raw.rows[0]!, cells: headings },
      ...rows.map(([row, cells]): SourceRow => ({ ...row, cells: headings.map((heading) => cells.cell(heading)) })),
    ],
    total: raw.total,
    decimal: '.',
    records: true,
  };
}

/** Services, places or terms alone: nobody knows whose they are. Tables that may be something else are left as they are. */
function reportWithoutOrganisations(
  tables: readonly RawTable[],
  recognised: ReadonlyMap<RawTable, { readonly table: HsdsTable }>,
  problems: ProblemList,
): readonly RawTable[] {
  return tables.filter((raw) => {
    const table = recognised.get(raw)?.table;
    if (raw.hsds === undefined || table === 'taxonomy_term' || table === 'taxonomy') return true;
    if (table === 'service') problems.add({ code: 'role-unclear', severity: 'error', file: raw.file, value: 'service' });
    else problems.add({ code: 'table-not-used', severity: 'warning', file: raw.file, hint: table! });
    return false;
  });
}

function reportLeftOut(all: HsdsPackage, problems: ProblemList): void {
  for (const table of PERSONAL) {
    const [first] = all.all(table);
    if (first) problems.add({ code: 'personal-data', severity: 'note', file: first.file, column: table });
  }
  for (const table of ['organization', 'service'] as const) {
    const withAddress = all.all(table).find((record) => record.get('email') !== '');
    if (withAddress) problems.add({ code: 'personal-data', severity: 'note', file: withAddress.file, column: 'email' });
  }
  for (const table of UNREAD) {
    const records = all.all(table);
    if (records.length > 0)
      problems.add({ code: 'part-not-read', severity: 'note', file: records[0]!.file, value: table, hint: String(records.length) });
  }
  reportUnread(all.all('service'), 'service', (column) => READ_OF_SERVICE.has(column), problems);
}
