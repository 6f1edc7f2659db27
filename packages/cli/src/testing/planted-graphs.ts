import type { Planted, Planter } from './planted-tables.ts';

type Cells = Readonly<Record<string, string>>;
interface Graph {
  readonly nodes: readonly { readonly id: string; readonly cells: Cells }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly cells: Cells }[];
}

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const cellsOf = ([headings, ...rows]: readonly (readonly string[])[]): Cells[] =>
  rows.map((row) => Object.fromEntries(headings!.flatMap((heading, i) => (row[i] ? [[heading, row[i]]] : []))));

/** Partners and ties of the tables; whoever is only named in a tie becomes a partner of whom no more is known, and is left out here. */
function graphOf({ akteure, verbindungen }: Planted['tables']): Graph {
  const nodes = cellsOf(akteure).map((cells) => ({ id: cells['ID']!, cells }));
  const idOf = new Map(nodes.map(({ id, cells }) => [cells['Name'], id]));
  const edges = cellsOf(verbindungen).flatMap((cells) => {
    const [from, to] = [idOf.get(cells['Von']), idOf.get(cells['Zu'])];
    return from && to ? [{ from, to, cells }] : [];
  });
  return { nodes, edges };
}

const without = (cells: Cells, ...headings: readonly string[]): [string, string][] =>
  Object.entries(cells).filter(([heading]) => !headings.includes(heading));
const headingsOf = (records: readonly { readonly cells: Cells }[]): string[] => [
  ...new Set(records.flatMap(({ cells }) => without(cells, 'ID', 'Von', 'Zu').map(([heading]) => heading))),
];

/** As Gephi writes it, with what such a file has besides: who made it, keywords, remarks, positions. */
export function plantedGexf({ tables }: Pick<Planted, 'tables'>, planter: Planter): string {
  const { nodes, edges } = graphOf(tables);
  const keys = { node: headingsOf(nodes), edge: headingsOf(edges) };
  const declared = (kind: 'node' | 'edge'): string =>
    `<attributes class="${kind}">${keys[kind].map((title, i) => `<attribute id="${i}" title="${safe(title)}" type="string"/>`).join('')}</attributes>`;
  const values = (kind: 'node' | 'edge', cells: Cells): string =>
    `<attvalues>${without(cells, 'ID', 'Von', 'Zu')
      .map(([heading, value]) => `<attvalue for="${keys[kind].indexOf(heading)}" value="${safe(value)}"/>`)
      .join('')}</attvalues>`;
  return `<?xml version="1.0" encoding="UTF-8"?><!-- ${planter.word()} -->
<gexf xmlns="http://gexf.net/1.3" version="1.3"><meta><creator>${planter.word()}</creator><keywords>${planter.word()}</keywords></meta>
<graph name="Netz von Frau ${planter.word()}">${declared('node')}${declared('edge')}<nodes>${nodes
    .map(({ id, cells }) => `<node id="${id}" label="${safe(cells['Name']!)}">${values('node', cells)}</node>`)
    .join('\n')}</nodes><edges>${edges
    .map(({ from, to, cells }) => `<edge id="${cells['ID']}" source="${from}" target="${to}">${values('edge', cells)}</edge>`)
    .join('\n')}</edges></graph></gexf>`;
}

/** As yEd and Cytoscape write it, with descriptions, remarks and values that hold where nothing is said. */
export function plantedGraphml({ tables }: Pick<Planted, 'tables'>, planter: Planter): string {
  const { nodes, edges } = graphOf(tables);
  const keys = { node: headingsOf(nodes), edge: headingsOf(edges) };
  const declared = (kind: 'node' | 'edge'): string =>
    keys[kind].map((name, i) => `<key id="${kind}${i}" for="${kind}" attr.name="${safe(name)}" attr.type="string"/>`).join('');
  const values = (kind: 'node' | 'edge', cells: Cells): string =>
    without(cells, 'ID', 'Von', 'Zu')
      .map(([heading, value]) => `<data key="${kind}${keys[kind].indexOf(heading)}">${safe(value)}</data>`)
      .join('');
  return `<?xml version="1.0" encoding="UTF-8"?><!-- ${planter.word()} -->
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><desc>${planter.word()}</desc>${declared('node')}${declared('edge')}
<key id="inner" for="node" attr.name="${planter.word()}" attr.type="string"><default>${planter.word()}</default></key>
<graph id="${planter.word()}" edgedefault="undirected">${nodes
    .map(({ id, cells }) => `<node id="${id}"><desc>${planter.word()}</desc>${values('node', cells)}</node>`)
    .join('\n')}${edges
    .map(({ from, to, cells }) => `<edge id="${cells['ID']}" source="${from}" target="${to}">${values('edge', cells)}</edge>`)
    .join('\n')}</graph></graphml>`;
}

/** A project of Kumu, with its views and members. */
export function plantedKumu({ tables }: Pick<Planted, 'tables'>, planter: Planter): string {
  const { nodes, edges } = graphOf(tables);
  return JSON.stringify({
    name: `Netz von Frau ${planter.word()}`,
    elements: nodes.map(({ id, cells }) => ({
      _id: id,
      label: cells['Name'],
      type: cells['Art'],
      description: cells['Beschreibung'],
      attributes: Object.fromEntries(without(cells, 'ID', 'Name', 'Art', 'Beschreibung')),
    })),
    connections: edges.map(({ from, to, cells }) => ({
      _id: cells['ID'],
      from,
      to,
      attributes: Object.fromEntries(without(cells, 'ID', 'Von', 'Zu')),
    })),
    maps: [{ name: planter.word() }],
    members: [{ name: planter.word(), email: `${planter.word()}@mail.example` }],
  });
}

/** A network of Cytoscape, with columns that have short names. */
export function plantedCx2({ tables }: Pick<Planted, 'tables'>, planter: Planter): string {
  const { nodes, edges } = graphOf(tables);
  const number = new Map(nodes.map(({ id }, i) => [id, i]));
  return JSON.stringify([
    { CXVersion: '2.0', hasFragments: false },
    { networkAttributes: [{ description: planter.word() }] },
    { nodes: nodes.map(({ cells }, i) => ({ id: i, v: Object.fromEntries(without(cells, 'ID')) })) },
    {
      edges: edges.map(({ from, to, cells }, i) => ({
        id: i,
        s: number.get(from),
        t: number.get(to),
        v: Object.fromEntries(without(cells, 'ID', 'Von', 'Zu')),
      })),
    },
  ]);
}

/** Places on a map of the world. */
export function plantedGeoJson({ tables }: Pick<Planted, 'tables'>, planter: Planter): string {
  const features = cellsOf(tables.akteure).map((properties, i) => ({
    type: 'Feature',
    id: planter.word(),
    geometry: {
      type: 'Point',
      coordinates: [Number(planter.keep(`12.37${String(4183 + 17 * i)}`)), Number(planter.keep(`51.33${String(2917 + 13 * i)}`))],
    },
    properties,
  }));
  return JSON.stringify({ type: 'FeatureCollection', name: `Netz von Frau ${planter.word()}`, features });
}

/** The tables as lists of records. */
export const plantedRecords = ({ tables }: Pick<Planted, 'tables'>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, cellsOf(rows)])));

/** Open Referral: contacts, telephones and addresses wherever the standard has room for them. */
export function plantedHsds(planter: Planter): string {
  const word = (): string => planter.word();
  const people = () => [{ id: word(), name: `${word()} ${word()}`, title: word(), email: `${word()}@mail.example`, phones: phones() }];
  const phones = () => [{ id: word(), number: planter.keep(`0341 88${planter.secrets.length}66`), description: word() }];
  const location = () => ({
    id: word(),
    location_type: 'physical',
    name: word(),
    description: word(),
    latitude: planter.keep(`51.3${planter.secrets.length}71`),
    longitude: planter.keep(`12.3${planter.secrets.length}83`),
    contacts: people(),
    phones: phones(),
    addresses: [
      {
        id: word(),
        attention: word(),
        address_1: `${word()}straße 7`,
        city: 'Mitte',
        postal_code: planter.keep(`04${planter.secrets.length}9`),
      },
    ],
  });
  const service = (name: string) => ({
    id: word(),
    name,
    email: `${word()}@mail.example`,
    status: 'active',
    assurer_email: `${word()}@mail.example`,
    contacts: people(),
    phones: phones(),
    schedules: [{ id: word(), description: word() }],
    cost_options: [{ id: word(), amount: 7, amount_description: word() }],
    funding: [{ id: word(), source: word() }],
  });
  const visibility = (value: string) => ({ id: word(), label: 'Sichtbarkeit', value });
  const organization = (name: string, more: object) => ({
    id: word(),
    name,
    email: `${word()}@mail.example`,
    tax_id: word(),
    year_incorporated: '1987',
    legal_status: word(),
    contacts: people(),
    phones: phones(),
    funding: [{ id: word(), source: word() }],
    organization_identifiers: [{ id: word(), identifier_type: word(), identifier: word() }],
    locations: [location()],
    services: [service(word())],
    ...more,
  });
  return JSON.stringify({
    total_items: 5,
    contents: [
      organization('Teestube', { description: 'Wir kochen Tee.', website: `https://tee.example/?an=${word()}@mail.example` }),
      organization('Sprachtreff', { description: `Fragen an Frau ${word()}`, attributes: [visibility('öffentlich')] }),
      organization(word(), { description: word(), website: `https://${word()}.example`, attributes: [visibility('intern')] }),
      organization(`Frauenhaus ${word()}`, { description: word(), alternate_name: word() }),
      organization(`Frau ${word()}`, { description: word(), alternate_name: word() }),
    ],
  });
}

/** A list of names and numbers in which nothing can be marked: only who is a person or a shelter can stay. */
export function plantedPajek(planter: Planter): string {
  const names = ['Teestube', `Frauenhaus ${planter.word()}`, `Frau ${planter.word()}`, `${planter.word()}@mail.example`, 'Sprachtreff'];
  const lines = names.map((name, i) => `${i + 1} "${name}" 0.1 0.2 ic ${planter.word()}`);
  return `*Network ${planter.word()}@mail.example\n*Vertices ${names.length}\n${lines.join('\n')}\n*Edges :1 "Frau ${planter.word()}"\n1 2 1 l "${planter.word()}"\n1 5 1\n3 5 1\n`;
}
