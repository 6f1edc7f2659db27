import type { Network, Organisation } from '@netz-map/core';
import type { ColumnField } from '../columns/column-field.ts';
import { headingOf } from '../columns/guess-columns.ts';
import { OWN_IDENTIFIER } from '../hsds/join-organisation.ts';
import { isUuid, stableUuid } from '../hsds/stable-uuid.ts';
import type { CellColumn, CellTable } from './cell-table.ts';
import { cellText, tablesOf } from './cells-of.ts';
import type { Cell } from './field-cells.ts';
import { lostColumns } from './lost-columns.ts';
import { lostParts } from './lost-parts.ts';
import type { ExportLoss, Written } from './written.ts';

/** What HSDS has fields of its own for. */
const NATIVE: ReadonlySet<ColumnField> = new Set(['id', 'name', 'shortName', 'description', 'website', 'umbrella']);
/** Words of lists, which HSDS writes as terms of a taxonomy. */
const TERMS: readonly ColumnField[] = ['kind', 'topics', 'targetGroups', 'places', 'groups'];
/** Whom somebody is not to be brought together with is nobody's business outside. */
const NEVER: ReadonlySet<ColumnField> = new Set(['avoid']);

const STATUS = { active: 'active', paused: 'temporarily closed', ended: 'defunct' } as const;

/**
 * The partners of a network as documents of Open Referral HSDS 3.1, on one page as its interface answers: each topic a partner works on
 * becomes a service, with target groups as attributes and places as service areas. What HSDS has no field for becomes an attribute with a
 * label. Ids are UUIDs, the same every time; our own ids stand beside them as identifiers.
 *
 * HSDS knows no ties, needs, meetings, roles and cities.
 *
 * @remarks Complexity: linear in the network.
 */
export function writeHsds(network: Network): Written {
  const table = tablesOf(network, { refer: (id) => id, onlyFilled: true }).find(({ role }) => role === 'organisations')!;
  const contents = network.organisations.map((organisation, i) => documentOf(organisation, table, table.rows[i]!));
  const page = {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(page, undefined, 2)}\n`);
  const parts = lostParts(network, ['network-name', 'as-of', 'ties', 'needs', 'meetings', 'roles', 'cities']);
  const conflicts = network.organisations.filter(({ avoid }) => avoid !== undefined && avoid.length > 0).length;
  const lost: ExportLoss[] = conflicts === 0 ? [] : [{ what: 'organisation-fields', count: conflicts }];
  return { files: [{ name: 'hsds.json', type: 'application/json', bytes }], losses: [...parts, ...lost, ...lostColumns([table])] };
}

const uuidOf = (id: string): string => (isUuid(id) ? id : stableUuid(`organization ${id}`));

function documentOf(organisation: Organisation, table: CellTable, cells: readonly (Cell | undefined)[]): Record<string, unknown> {
  const { id: own, name, shortName, description, website, umbrella, topics, funding } = organisation;
  const id = uuidOf(own);
  const identifier = {
    id: stableUuid(`organization_identifier ${own}`),
    organization_id: id,
    identifier_scheme: OWN_IDENTIFIER,
    identifier_type: OWN_IDENTIFIER,
    identifier: own,
  };
  return {
    id,
    name,
    ...(shortName === undefined ? {} : { alternate_name: shortName }),
    description: description ?? '',
    ...(website === undefined ? {} : { website }),
    ...(umbrella === undefined ? {} : { parent_organization_id: uuidOf(umbrella) }),
    ...(id === own ? {} : { organization_identifiers: [identifier] }),
    ...(funding?.funder === undefined
      ? {}
      : { funding: [{ id: stableUuid(`funding ${own}`), organization_id: id, source: funding.funder }] }),
    attributes: table.columns.flatMap((column, i) => attributesOf(id, column, cells[i])),
    services: topics.map((topic) => serviceOf(id, topic, organisation)),
  };
}

/** Terms of a list, or a text under a label. */
function attributesOf(id: string, { field, heading }: CellColumn, cell: Cell | undefined): unknown[] {
  if (cell === undefined || (field !== undefined && (NATIVE.has(field) || NEVER.has(field)))) return [];
  const values = typeof cell === 'object' && 'list' in cell ? cell.list : [cellText(cell, '.')];
  if (field !== undefined && TERMS.includes(field)) return values.map((word) => termOf(id, 'organization', field, word));
  return values.map((value, i) => ({
    id: stableUuid(`attribute ${id} ${heading} ${i}`),
    link_id: id,
    link_type: 'organization',
    link_entity: 'organization',
    label: heading,
    value,
  }));
}

function termOf(link: string, entity: 'organization' | 'service', field: ColumnField, word: string): unknown {
  const taxonomy = headingOf(field, 'organisations');
  const [termId, taxonomyId] = [stableUuid(`taxonomy_term ${taxonomy} ${word}`), stableUuid(`taxonomy ${taxonomy}`)];
  return {
    id: stableUuid(`attribute ${link} ${taxonomy} ${word}`),
    link_id: link,
    taxonomy_term_id: termId,
    link_type: 'taxonomy_term',
    link_entity: entity,
    taxonomy_term: { id: termId, name: word, description: word, taxonomy, taxonomy_id: taxonomyId },
  };
}

function serviceOf(organisation: string, topic: string, { targetGroups, places, status }: Organisation): Record<string, unknown> {
  const id = stableUuid(`service ${organisation} ${topic}`);
  return {
    id,
    organization_id: organisation,
    name: topic,
    status: STATUS[status],
    attributes: [termOf(id, 'service', 'topics', topic), ...targetGroups.map((word) => termOf(id, 'service', 'targetGroups', word))],
    service_areas: places.map((name) => ({ id: stableUuid(`service_area ${id} ${name}`), service_id: id, name })),
  };
}
