import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from '../index.ts';
import { recogniseHsds } from './hsds-tables.ts';
import { isUuid, stableUuid } from './stable-uuid.ts';
import { termColumn } from './term-column.ts';

const csv = (name: string, text: string): { name: string; bytes: Uint8Array } => ({ name, bytes: Buffer.from(text) });
const json = (value: unknown): { name: string; bytes: Uint8Array } => ({ name: 'hsds.json', bytes: Buffer.from(JSON.stringify(value)) });

const PACKAGE = [
  csv(
    'organization.csv',
    'id,name,description,email,website,parent_organization_id\no1,Haus,Offen,a@b.example,haus.example,o2\no2,Träger e.V.,,,,\n',
  ),
  csv(
    'service.csv',
    'id,organization_id,name,status,minimum_age,maximum_age,fees_description\n' +
      's1,o1,Sprachcafé,active,16,,gratis\ns2,o1,Altes Angebot,defunct,,,\ns3,o9,Verwaist,active,,,\ns4,o2,Ruhendes,inactive,,,\n',
  ),
  csv('taxonomy.csv', 'id,name,description\nt1,Themen,x\nt2,Eligibility,x\n'),
  csv(
    'taxonomy_term.csv',
    'id,code,name,description,parent_id,language,taxonomy_id,term_uri\nw1,,"Kirchen, Religion",x,,,t1,\nw2,,Familien,x,,,t2,\n',
  ),
  csv(
    'attribute.csv',
    'id,link_id,taxonomy_term_id,link_type,link_entity,value\na1,s1,w1,,service,\na2,s1,w2,,service,\na3,s2,w1,,service,\n',
  ),
  csv('location.csv', 'id,location_type,organization_id,name\nl1,physical,,Eingang\n'),
  csv('service_at_location.csv', 'id,service_id,location_id,description\nx1,s1,l1,\n'),
  csv(
    'address.csv',
    'id,location_id,address_1,city,region,state_province,postal_code,country,address_type\nd1,l1,Weg 1,Halle,,ST,06108,DE,physical\n',
  ),
  csv('funding.csv', 'id,organization_id,service_id,source\nf1,o1,,Stadt Halle\n'),
  csv('phone.csv', 'id,service_id,organization_id,number,extension\np1,s1,,0345 123456,\n'),
];

test('the tables of a package become partners with topics, target groups, places and funders, in whatever order they come', async () => {
  for (const files of [PACKAGE, [...PACKAGE].reverse()]) {
    const { network, problems } = await readFiles(files);
    const [house, carrier] = network!.organisations;
    assert.deepEqual(
      [house!.name, house!.description, house!.website, house!.umbrella, house!.funding?.funder, house!.status],
      ['Haus', 'Offen', 'https://haus.example', 'o2', 'Stadt Halle', 'active'],
    );
    assert.deepEqual([house!.topics, house!.targetGroups, house!.places], [['Kirchen, Religion'], ['Familien'], ['Halle']]);
    assert.equal(house!.extra?.['Angebote'], 'Sprachcafé\nAltes Angebot');
    assert.equal(house!.extra?.['Alter der Zielgruppe'], 'ab 16');
    assert.equal(carrier!.status, 'paused');
    const orphan = problems.find(({ code }) => code === 'reference-unknown')!;
    assert.deepEqual([orphan.file, orphan.row, orphan.value], ['service.csv', 4, 'Verwaist']);
    assert.ok(!JSON.stringify(network).includes('0345') && !JSON.stringify(network).includes('a@b.example'));
    assert.deepEqual(
      problems.filter(({ code }) => code === 'personal-data').map(({ file }) => file),
      ['phone.csv', 'organization.csv'],
    );
  }
});

test('a document, a page of documents and a service with its organisation say the same', async () => {
  const attribute = { id: 'a', taxonomy_term: { id: 'w', name: 'Sprache', description: '', taxonomy: 'Themen' } };
  const service = { id: 's', name: 'Kurs', status: 'active', attributes: [attribute], phones: [{ id: 'p', number: '0345' }] };
  const organisation = { id: 'o', name: 'Haus', description: 'Offen', legal_status: 'e.V.' };
  const whole = { ...organisation, organization_identifiers: [], services: [service] };
  for (const content of [
    whole,
    [whole],
    { total_items: 1, page_number: 1, contents: [whole] },
    { total_items: 1, contents: [{ ...service, service_areas: [], organization: organisation }] },
    [{ id: 'x', location: { id: 'l', location_type: 'physical' }, service: { ...service, organization: organisation } }],
  ]) {
    const { network, problems } = await readFiles([json(content)]);
    assert.deepEqual(
      network?.organisations.map(({ name, topics, extra }) => [name, topics, extra?.['Angebote']]),
      [['Haus', ['Sprache'], 'Kurs']],
      JSON.stringify(content),
    );
    assert.equal(problems.filter(({ code }) => code === 'personal-data').length, 1);
  }
});

test('pages of organisations and pages of services in several files are joined', async () => {
  const { network } = await readFiles([
    json({ total_items: 1, contents: [{ id: 's', organization_id: 'o', name: 'Kurs', status: 'active', fees_description: 'gratis' }] }),
    json({ total_items: 1, contents: [{ id: 'o', name: 'Haus', legal_status: 'e.V.', parent_organization_id: null }] }),
  ]);
  assert.equal(network!.organisations[0]!.extra?.['Angebote'], 'Kurs');
});

test('services without any organisation are refused, and the description of a package is recognised', async () => {
  const services = await readFiles([json([{ id: 's', organization_id: 'o', name: 'Kurs', status: 'active', service_areas: [] }])]);
  assert.equal(services.network, undefined);
  assert.deepEqual(
    services.problems.map(({ code }) => code),
    ['role-unclear'],
  );
  const description = await readFiles([
    json({ name: 'hsds', resources: [{ name: 'service', path: 'service.csv', schema: { fields: [] } }] }),
  ]);
  assert.deepEqual(
    description.problems.map(({ code, severity }) => [code, severity]),
    [['table-not-used', 'note']],
  );
});

test('a table of partners is not taken for a table of HSDS', () => {
  for (const columns of [
    ['ID', 'Name', 'Themen'],
    ['id', 'name', 'description'],
    ['id', 'name', 'status', 'website'],
    ['Name', 'description', 'url'],
  ])
    assert.equal(recogniseHsds(columns, 'akteure.csv'), undefined, columns.join());
  assert.deepEqual(recogniseHsds(['id', 'name', 'description'], 'organization.csv'), { table: 'organization', sure: false });
  assert.deepEqual(recogniseHsds(['id', 'service_id', 'location_id'], 'x.csv'), { table: 'service_at_location', sure: true });
});

test('taxonomies belong to topics unless their name says something else', () => {
  assert.deepEqual(['Open Eligibility', 'Themen', 'Target groups', 'AIRS', 'Districts', 'Languages', 'Art'].map(termColumn), [
    'Zielgruppen',
    'Themen',
    'Zielgruppen',
    'Themen',
    'Stadtteile',
    'Sprachen',
    'Art',
  ]);
});

test('an id made from a text is a UUID, always the same, and another one for every other text', () => {
  const texts = Array.from({ length: 20_000 }, (_, i) => `organization ${i}`);
  const ids = new Set(texts.map(stableUuid));
  assert.equal(ids.size, texts.length);
  for (const id of [...ids].slice(0, 100)) assert.ok(isUuid(id) && /^.{14}8.{4}[89ab]/.test(id), id);
  assert.equal(stableUuid('organization 1'), stableUuid('organization 1'));
});
