/** The tables of Open Referral HSDS 3.0 and 3.1 with their fields, as the standard names them. */
const TABLES = {
  organization:
    'id name alternate_name description email website tax_status tax_id year_incorporated legal_status logo uri parent_organization_id',
  service:
    'id organization_id program_id name alternate_name description url email status interpretation_services application_process ' +
    'fees_description wait_time fees accreditations eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert last_modified',
  program: 'id organization_id name alternate_name description',
  location:
    'id location_type url organization_id name alternate_name description transportation latitude longitude external_identifier external_identifier_type',
  service_at_location: 'id service_id location_id description',
  address: 'id location_id attention address_1 address_2 city region state_province postal_code country address_type',
  service_area: 'id service_id service_at_location_id name description extent extent_type uri',
  taxonomy: 'id name description uri version',
  taxonomy_term: 'id code name description parent_id taxonomy language taxonomy_id term_uri',
  attribute: 'id link_id taxonomy_term_id link_type link_entity value label',
  funding: 'id organization_id service_id source',
  organization_identifier: 'id organization_id identifier_scheme identifier_type identifier',
  language: 'id service_id location_id phone_id name code note',
  url: 'id label url organization_id service_id',
  service_capacity: 'id service_id unit_id available maximum description updated',
  unit: 'id name scheme identifier uri',
  contact: 'id organization_id service_id service_at_location_id location_id name title department email',
  phone: 'id location_id service_id organization_id contact_id service_at_location_id number extension type description',
  schedule:
    'id service_id location_id service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday byweekno ' +
    'bymonthday byyearday description opens_at closes_at schedule_link attending_type notes',
  accessibility: 'id location_id description details url',
  required_document: 'id service_id document uri',
  cost_option: 'id service_id valid_from valid_to option currency amount amount_description',
  metadata: 'id resource_id resource_type last_action_date last_action_type field_name previous_value replacement_value updated_by',
  meta_table_description: 'id name language character_set',
} as const;

export type HsdsTable = keyof typeof TABLES;

export const HSDS_FIELDS: ReadonlyMap<HsdsTable, ReadonlySet<string>> = new Map(
  (Object.keys(TABLES) as HsdsTable[]).map((table) => [table, new Set(TABLES[table].split(' '))]),
);

/** Columns of which each alone tells the table, or two together with `+`. */
const TELLING: Readonly<Partial<Record<HsdsTable, string>>> = {
  organization: 'parent_organization_id year_incorporated legal_status+name tax_status+name',
  service: 'organization_id+status program_id+name eligibility_description application_process',
  location: 'location_type latitude+transportation',
  address: 'address_1+location_id address_type',
  service_area: 'service_id+extent service_id+extent_type',
  taxonomy_term: 'term_uri parent_id+taxonomy_id code+taxonomy_id name+taxonomy_id',
  attribute: 'link_id+taxonomy_term_id link_entity',
  funding: 'organization_id+source service_id+source',
  organization_identifier: 'identifier_type',
  language: 'service_id+code phone_id+code location_id+code',
  url: 'label+url+organization_id label+url+service_id',
  service_capacity: 'service_id+available',
  contact: 'department+email organization_id+title service_at_location_id+email',
  phone: 'number+service_id number+contact_id number+extension',
  schedule: 'dtstart freq opens_at',
  accessibility: 'location_id+details',
  required_document: 'service_id+document',
  cost_option: 'service_id+amount',
  metadata: 'resource_id+last_action_type',
  meta_table_description: 'character_set',
};

const TELLS = (Object.keys(TELLING) as HsdsTable[]).map(
  (table) => [table, TELLING[table]!.split(' ').map((columns) => columns.split('+'))] as const,
);

/**
 * Tells which table of HSDS has these columns.
 *
 * @returns the table; `sure` when its columns alone tell it, and not only together with the name of the file
 */
export function recogniseHsds(columns: readonly string[], file: string): { readonly table: HsdsTable; readonly sure: boolean } | undefined {
  const has = new Set(columns.map((column) => column.trim().toLowerCase()));
  if (!has.has('id')) return undefined;
  const fits = ([table, telling]: (typeof TELLS)[number]): number =>
    telling.some((all) => all.every((column) => has.has(column))) ? share(has, table) : 0;
  const [best] = TELLS.map((entry) => [entry[0], fits(entry)] as const).sort((a, b) => b[1] - a[1]);
  if (best && best[1] >= 0.5) return { table: best[0], sure: true };
  if (sameColumns(has, 'service_at_location') && has.has('service_id') && has.has('location_id'))
    return { table: 'service_at_location', sure: true };
  const named = tableNamed(file.replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/i, ''));
  return named && share(has, named) >= 0.5 ? { table: named, sure: false } : undefined;
}

function share(has: ReadonlySet<string>, table: HsdsTable): number {
  const fields = HSDS_FIELDS.get(table)!;
  let known = 0;
  for (const column of has) if (fields.has(column)) known += 1;
  return known / has.size;
}

const sameColumns = (has: ReadonlySet<string>, table: HsdsTable): boolean => share(has, table) === 1;

/** Names of tables as files, entries and lists have them, in the singular or the plural. */
export function tableNamed(name: string): HsdsTable | undefined {
  const plain = name.toLowerCase().replace(/\.csv$/, '');
  return (
    NAMES.get(plain) ?? NAMES.get(plain.replace(/s$/, '')) ?? NAMES.get(plain.replace(/ies$/, 'y')) ?? NAMES.get(plain.replace(/es$/, ''))
  );
}

const NAMES: ReadonlyMap<string, HsdsTable> = new Map<string, HsdsTable>([
  ...[...HSDS_FIELDS.keys()].map((table) => [table, table] as const),
  ['taxonomy_detail', 'taxonomy'],
  ['capacities', 'service_capacity'],
  ['additional_urls', 'url'],
  ['additional_websites', 'url'],
]);
