import { createNetwork, type Network } from '@netz-map/core';
import type { ExportFormat, Written } from '../../writing/written.ts';
import { casesOf, filesOf } from '../corpus/corpus-case.ts';
import type { Seed } from './damaged-file.ts';

/** Larger files of the corpus take long to damage and teach nothing more. */
const LARGEST = 60_000;

/** The files of a corpus, each with the table it needs beside it. */
export function corpusSeeds(manifest: string, bytesOf: (name: string) => Uint8Array): Seed[] {
  return casesOf(manifest).flatMap((one) => {
    const files = filesOf(one, bytesOf);
    const file = files.at(-1)!;
    return file.bytes.length > LARGEST && !one.file.endsWith('.xlsx') ? [] : [{ ...file, beside: files.length > 1 ? files[0] : undefined }];
  });
}

const TEXTS: Readonly<Record<string, string>> = {
  'kumu.csv': 'Label;Type;Tags;Description\nAmt;Behörde;Sprache|Wohnen;x\nChor;Verein;Musik;\n',
  'edges.csv': 'Source,Target,Type,Id,Label,Weight\nAmt,Chor,Directed,1,Projekt,2.5\n',
  'a.dl': 'DL N=3 FORMAT=FULLMATRIX\nLABELS:\nAmt,Chor,Café\nDATA:\n0 1 1\n1 0 0\n1 0 0\n',
  'b.dl': 'dl n=3 format=edgelist1 labels embedded\ndata:\nAmt Chor 2\nChor "Café Süd" 1\n',
  'c.net':
    '*Vertices 3\n1 "Amt" 0.1 0.2\n2 "Chor"\n3 "Café"\n*Arcs :1 "kennt"\n1 2 2.5\n*Edges\n2 3\n*Matrix :2 "mag"\n0 1 0\n0 0 1\n0 0 0\n',
  'links.json':
    '{"directed":true,"graph":{"name":"N"},"nodes":[{"id":0,"name":"Amt"},{"id":1,"name":"Chor"}],"links":[{"source":0,"target":1}]}',
  'kumu.json': '{"elements":[{"label":"Amt","tags":["a"]}],"connections":[{"from":"Amt","to":"Chor","direction":"mutual"}],"loops":[]}',
  'organisationen.json':
    '[{"id":"1","name":"Amt","description":"x","services":[{"id":"2","name":"Beratung","status":"active"}],"phones":[{"number":"1"}]}]',
  'karte.json':
    '{"visible":[{"id":"a","title":"Chor","lat":51.3,"lng":12.4,"tags":["musik"],"categories":["x"],"homepage":"https://a.example"}],"invisible":[]}',
  'zeilen.json': '{"id":"1","name":"Amt"}\n{"id":"2","name":"Chor"}\n',
};

/** Small files of the kinds that no corpus need hold, written by hand. */
export function textSeeds(): Seed[] {
  return Object.entries(TEXTS).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
}

/** A network with something in every table, in every format we write. */
export function writtenSeeds(write: (network: Network, format: ExportFormat) => Written): Seed[] {
  const formats: readonly ExportFormat[] = ['csv', 'xlsx', 'json', 'gexf', 'graphml', 'kumu', 'hsds', 'gephi'];
  return formats.flatMap((format) => write(SMALL, format).files.map(({ name, bytes }) => ({ name, bytes })));
}

const partner = {
  topics: ['Sprache', 'Kirche, Religion'],
  targetGroups: ['alle'],
  places: ['Nord'],
  groups: ['AG Bau'],
  status: 'active',
  visibility: 'network',
} as const;
const SMALL = createNetwork({
  name: 'Netz',
  asOf: '2026-11-01',
  organisations: [
    { ...partner, id: '007', name: 'Bürgerhaus „Nord“', website: 'https://a.example', x: 1.5, y: -2, extra: { Büro: '=1+1' } },
    { ...partner, id: '2', name: 'Amt', kind: 'Behörde', funding: { funder: 'Bund', share: 90, securedUntil: '2027-12-31' }, staff: 2.5 },
    { ...partner, id: '3', name: 'Chor e.V.', capacity: 'free', umbrella: '2', avoid: ['007'], memberSince: '2019-01' },
  ],
  ties: [{ id: 't1', from: '007', to: '2', kind: 'Projekt', strength: 3, lastContact: '2026-05-15', mutual: true, visibility: 'network' }],
  needs: [{ id: 'n1', who: '3', topic: 'Räume', targetGroup: 'Kinder', place: 'Nord', done: false }],
  meetings: [{ id: 'm1', date: '2026-03-04', topic: 'Wohnen', attendees: ['007', '3'] }],
  roles: [{ id: 'r1', name: 'Sprecherin', group: 'AG Bau', holder: '2' }],
  cities: [{ name: 'Nordstadt', inhabitants: 50_000, x: 1, y: 2 }],
});
