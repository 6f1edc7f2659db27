import type { NetworkFile } from '@netz-map/core';

/** Ein kleines Netz. Auf Ihrer Seite kommt es vom eigenen Server: `await (await fetch('/netz.json')).json()`. */
export const netz: NetworkFile = {
  schema: 'netz-map/network/1',
  attributes: { name: 'Fünf Vereine', asOf: '2026-11-01' },
  nodes: [
    { key: 'chor', attributes: { label: 'Chor ohne Grenzen', kind: 'Kultureinrichtung', topics: ['Musik'], places: ['Mitte'] } },
    { key: 'cafe', attributes: { label: 'Begegnungscafé', kind: 'Willkommensinitiative', topics: ['Begegnung'], places: ['Mitte'] } },
    { key: 'amt', attributes: { label: 'Sozialamt', kind: 'Behörde', topics: ['Wohnen'], places: ['stadtweit'] } },
    { key: 'schule', attributes: { label: 'Sprachschule', kind: 'Fachorganisation', topics: ['Sprache'], places: ['Mitte'] } },
    { key: 'sport', attributes: { label: 'Sportverein', kind: 'Sportverein', topics: ['Sport', 'Räume'], places: ['Mitte'] } },
  ],
  edges: [
    { key: '1', source: 'chor', target: 'cafe', attributes: { lastContact: '2026-09' } },
    { key: '2', source: 'cafe', target: 'amt', attributes: { lastContact: '2026-06' } },
    { key: '3', source: 'amt', target: 'schule', attributes: { lastContact: '2026-10' } },
  ],
};
