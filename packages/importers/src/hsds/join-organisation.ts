import { foldWord } from '@netz-map/core';
import { headingOf } from '../columns/guess-columns.ts';
import type { ColumnField } from '../columns/column-field.ts';
import type { HsdsPackage, HsdsRecord } from './hsds-package.ts';
import { RowCells } from './row-cells.ts';
import { termColumn } from './term-column.ts';

/** How our own ids are kept beside those that HSDS asks for. */
export const OWN_IDENTIFIER = 'netz-map';
/** Names of areas that are sentences are no places. */
export const LONGEST_PLACE = 60;
/** A source of money that is a sentence is nobody's name. */
const LONGEST_NAME = 100;

const heading = (field: ColumnField): string => headingOf(field, 'organisations');
const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');

/** The id of an organisation as we keep it. */
export function ownId(organisation: HsdsRecord, all: HsdsPackage): string {
  const id = organisation.get('id');
  const own = all.linked('organization_identifier', 'organization_id', id).find((one) => one.get('identifier_type') === OWN_IDENTIFIER);
  return own?.get('identifier') || id;
}

/** One organisation as a row of the table "Akteure": what it says itself, and what its services, places and terms say. */
export function joinOrganisation(organisation: HsdsRecord, services: readonly HsdsRecord[], all: HsdsPackage): RowCells {
  const row = new RowCells();
  const id = organisation.get('id');
  row.add(heading('id'), ownId(organisation, all));
  row.add(heading('name'), organisation.get('name'));
  row.add(heading('shortName'), organisation.get('alternate_name'));
  row.add(heading('description'), organisation.get('description'));
  const addresses = filled([organisation.get('website'), ...all.linked('url', 'organization_id', id).map((url) => url.get('url'))]);
  row.add(heading('website'), ...addresses.slice(0, 1));
  row.add('Weitere Adressen', ...addresses.slice(1));
  const parent = all.one('organization', organisation.get('parent_organization_id'));
  row.add(heading('umbrella'), parent ? ownId(parent, all) : organisation.get('parent_organization_id'));
  addAttributes(row, id, all);
  const active = services.filter((service) => isActive(service));
  if (services.length > 0 && active.length === 0 && row.cell(heading('status')) === '') row.add(heading('status'), 'ruht');
  for (const service of active) addService(row, service, all);
  addPlaces(row, all.linked('location', 'organization_id', id), all);
  addFunders(row, id, active, all);
  addCapacity(row, active, all);
  const topics = new Set(row.words(heading('topics')).map(foldWord));
  row.add('Angebote', ...services.map((service) => service.get('name')).filter((name) => !topics.has(foldWord(name))));
  for (const column of organisation.columns) if (!NOT_KEPT.has(column)) row.add(column, organisation.get(column));
  return row;
}

/** What is read above, and what tells of persons. */
const NOT_KEPT: ReadonlySet<string> = new Set('id name alternate_name description website parent_organization_id email'.split(' '));
/** Columns of services that are read. */
export const READ_OF_SERVICE: ReadonlySet<string> = new Set(
  'id organization_id name status minimum_age maximum_age email assurer_email program_id'.split(' '),
);

const isActive = (service: HsdsRecord): boolean => {
  const status = service.get('status').toLowerCase();
  return status === '' || status === 'active' || !['inactive', 'defunct', 'temporarily closed'].includes(status);
};

function addService(row: RowCells, service: HsdsRecord, all: HsdsPackage): void {
  const id = service.get('id');
  addAttributes(row, id, all);
  for (const area of all.linked('service_area', 'service_id', id)) {
    const name = area.get('name');
    const isPlace = name.length <= LONGEST_PLACE || row.words(heading('places')).includes(name);
    row.add(isPlace ? heading('places') : 'Gebiet der Angebote', name);
  }
  const there = all.linked('service_at_location', 'service_id', id).flatMap((one) => all.one('location', one.get('location_id')) ?? []);
  addPlaces(row, there, all);
  row.add('Sprachen', ...all.linked('language', 'service_id', id).map((language) => language.get('name') || language.get('code')));
  const [from, until] = [service.get('minimum_age'), service.get('maximum_age')];
  if (from !== '' || until !== '')
    row.add('Alter der Zielgruppe', from === '' ? `bis ${until}` : until === '' ? `ab ${from}` : `${from}–${until}`);
}

/** Terms go where their taxonomy belongs; a text with a label of its own goes under the label. */
function addAttributes(row: RowCells, id: string, all: HsdsPackage): void {
  for (const attribute of all.linked('attribute', 'link_id', id)) {
    const term = all.one('taxonomy_term', attribute.get('taxonomy_term_id'));
    if (!term) {
      row.add(attribute.get('label') || 'Merkmale', attribute.get('value'));
      continue;
    }
    const taxonomy = all.one('taxonomy', term.get('taxonomy_id'))?.get('name') || term.get('taxonomy');
    row.add(termColumn(taxonomy), term.get('name') || attribute.get('value'));
  }
}

function addPlaces(row: RowCells, locations: readonly HsdsRecord[], all: HsdsPackage): void {
  for (const location of locations)
    for (const address of all.linked('address', 'location_id', location.get('id')))
      row.add(heading('places'), address.get('city') || address.get('region'));
}

/** One source is the main one; of several nobody knows which. */
function addFunders(row: RowCells, id: string, services: readonly HsdsRecord[], all: HsdsPackage): void {
  if (row.words(heading('funder')).length > 0) return;
  const own = all.linked('funding', 'organization_id', id);
  const theirs = services.flatMap((service) => all.linked('funding', 'service_id', service.get('id')));
  const sources = new Set(filled([...own, ...theirs].map((funding) => funding.get('source'))));
  const isName = sources.size === 1 && [...sources][0]!.length <= LONGEST_NAME;
  row.add(isName ? heading('funder') : 'Förderquellen', ...sources);
}

function addCapacity(row: RowCells, services: readonly HsdsRecord[], all: HsdsPackage): void {
  const available = services
    .flatMap((service) => all.linked('service_capacity', 'service_id', service.get('id')))
    .map((capacity) => capacity.get('available'))
    .filter((number) => /^\d{1,9}$/.test(number));
  if (available.length === 0 || row.cell(heading('capacity')) !== '') return;
  row.add(heading('capacity'), available.some((number) => Number(number) > 0) ? 'frei' : 'voll');
}
