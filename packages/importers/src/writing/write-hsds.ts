import type { Network, Organisation } from '@netz-map/core';
import type { ColumnField } from '../columns/column-field.ts';
import { headingOf } from '../columns/guess-columns.ts';
import { LONGEST_PLACE, OWN_IDENTIFIER } from '../hsds/join-organisation.ts';
import { isUuid, stableUuid } from '../hsds/stable-uuid.ts';
import type { CellColumn, CellTable } from './cell-table.ts';
import { cellText, tablesOf } from './cells-of.ts';
import type { Cell } from './field-cells.ts';
import { lostColumns } from './lost-columns.ts';
import { lostParts } from './lost-parts.ts';
import type { Written } from './written.ts';

/** What HSDS has fields of its own for. */
const NATIVE: ReadonlySet<ColumnField> = new Set(['id', 'name', 'shortName', 'description', 'website', 'umbrella']);
/** Words of lists, which HSDS writes as terms of a taxonomy. */
const TERMS: readonly ColumnField[] = ['kind', 'topics', 'targetGroups', 'places', 'groups'];
/** Whom somebody is not to be brought together with is nobody's business outside. */
const NEVER: ReadonlySet<ColumnField> = new Set(['avoid']);

/** Characters on one page; in UTF-8 they may become twice as many bytes. */
const PAGE = 4_000_000;
/** What services say, if there are any and all of it fits. */
const OF_SERVICES: ReadonlySet<ColumnField> = new Set(['topics', 'targetGroups', 'places']);

const STATUS = { active: 'active', paused: 'temporarily closed', ended: 'defunct' } as const;

/**
 * The partners of a network as documents of Open Referral HSDS 3.1, on pages as its interface answers; one page, unless there are thousands
 * of partners. Each topic a partner works on becomes a service, with target groups as attributes and places as service areas. What HSDS has no field for becomes an attribute with a
 * label. Ids are UUIDs, the same every time; our own ids stand beside them as identifiers.
 *
 * HSDS knows no ties, needs, meetings, roles and cities.
 *
 * @remarks Complexity: linear in the network.
 */
export function writeHsds(network: Network): Written {
  const table = tablesOf(network, { refer: (id) => id, onlyFilled: true }).find(({ role }) => role === 'organisations')!;
  const documents = network.organisations.map((organisation, i) => JSON.stringify(documentOf(organisation, table, table.rows[i]!)));
  const pages = inPages(documents);
  const files = pages.map((page, i) => ({
    name: pages.length === 1 ? 'hsds.json' : `hsds-${i + 1}.json`,
    type: 'application/json',
    bytes: new TextEncoder().encode(pageText(page, i, pages.length, documents.length)),
  }));
  const parts = lostParts(network, ['network-name', 'as-of', 'ties', 'needs', 'meetings', 'roles', 'cities']);
  const conflicts = network.organisations.flatMap(({ avoid }, row) => (avoid && avoid.length > 0 ? [row] : []));
  // who loses both is one partner
  const lost = [...new Set([...conflicts, ...table.lost])];
  return { files, losses: [...parts, ...lostColumns([{ ...table, lost }])] };
}

/** One page has room for thousands of partners; a second one begins before a file gets too large to be read again. */
function inPages(documents: readonly string[]): string[][] {
  const pages: string[][] = [[]];
  let length = 0;
  for (const text of documents) {
    if (length + text.length > PAGE && length > 0) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)!.push(text);
    length += text.length;
  }
  return pages;
}

/** A page as the interface of HSDS answers, one partner a line. */
function pageText(documents: readonly string[], at: number, pages: number, total: number): string {
  const head = {
    total_items: total,
    total_pages: pages,
    page_number: at + 1,
    size: documents.length,
    first_page: at === 0,
    last_page: at === pages - 1,
    empty: documents.length === 0,
  };
  return `${JSON.stringify(head).slice(0, -1)},"contents":[\n${documents.join(',\n')}\n]}\n`;
}

const uuidOf = (id: string): string => (isUuid(id) ? id : stableUuid(`organization ${id}`));

function documentOf(organisation: Organisation, table: CellTable, cells: readonly (Cell | undefined)[]): Record<string, unknown> {
  const { id: own, name, shortName, description, website, umbrella, topics, funding } = organisation;
  const id = uuidOf(own);
  // services that are not offered say nothing, and long names of areas are taken for descriptions
  const byServices =
    organisation.status === 'active' && topics.length > 0 && organisation.places.every((place) => place.length <= LONGEST_PLACE);
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
    attributes: table.columns.flatMap((column, i) =>
      byServices && column.field && OF_SERVICES.has(column.field) ? [] : attributesOf(id, column, cells[i]),
    ),
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
