import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFiles } from '../read-files.ts';
import { readVocabulary, type VocabularyResult } from './read-vocabulary.ts';
import { isWordList } from './word-columns.ts';

const file = (name: string, text: string): { name: string; bytes: Uint8Array } => ({ name, bytes: Buffer.from(text) });
const read = (text: string, name = 'liste.csv'): Promise<VocabularyResult> => readVocabulary([file(name, text)]);
const json = (content: unknown): Promise<VocabularyResult> => read(JSON.stringify(content), 'liste.json');

const REAL = new URL('../../../../../shared/data/real/taxonomies/', import.meta.url);
const LISTS: readonly (readonly [string, number, number])[] = [
  ['afeefa_navigation_de.csv', 143, 143],
  ['bagfa_partnertypen.csv', 9, 9],
  ['berlin_bezirke_plz.csv', 242, 12],
  ['berlin_politikbereiche.csv', 29, 29],
  ['integreat_poi_icons.csv', 21, 21],
  ['leipzig_vereinskategorien_cc0.csv', 49, 49],
  ['muenchen_gesamtplan_handlungsfelder.csv', 6, 6],
  ['need4deed_volunteering_de_en.csv', 68, 68],
  ['open_eligibility_2014.csv', 290, 290],
];
for (const [name, rows, terms] of LISTS) {
  test(
    `${name}: ${terms} words from ${rows} rows, and no partners`,
    { skip: existsSync(new URL(name, REAL)) ? false : 'the real lists are not here' },
    async () => {
      const given = [{ name, bytes: readFileSync(new URL(name, REAL)) }];
      const result = await readVocabulary(given);
      assert.deepEqual([result.rows, result.terms.length, result.problems], [rows, terms, []]);
      const { network, problems } = await readFiles(given);
      assert.equal(network, undefined);
      assert.deepEqual(
        problems.map(({ code, severity, value }) => [code, severity, value]),
        [['word-list', 'error', String(rows)]],
      );
    },
  );
}

test('words with languages, broader terms and lists', async () => {
  const { terms } = await read(
    'list,id,label_de,label_en,parent\nthemen,a,Sprache,Language,\nthemen,b,Deutschkurs,,a\norte,a,Hafen,Harbour,\n',
  );
  assert.deepEqual(terms, [
    { id: 'a', label: 'Sprache', labels: { de: 'Sprache', en: 'Language' }, list: 'themen' },
    { id: 'b', label: 'Deutschkurs', labels: { de: 'Deutschkurs' }, parent: 'a', list: 'themen' },
    { id: 'a', label: 'Hafen', labels: { de: 'Hafen', en: 'Harbour' }, list: 'orte' },
  ]);
});

test('several columns of words are several lists, and postcodes belong to their district', async () => {
  const columns = await read('Thema;Zielgruppe\nSprache;Familien\nArbeit;\n');
  assert.deepEqual(
    columns.terms.map(({ label, list }) => [label, list]),
    [
      ['Sprache', 'Thema'],
      ['Familien', 'Zielgruppe'],
      ['Arbeit', 'Thema'],
    ],
  );
  const places = await read('bezirk,plz\nMitte,10115\nMitte,10559\nPankow,10405\n');
  assert.deepEqual(places.terms, [
    { label: 'Mitte', codes: ['10115', '10559'] },
    { label: 'Pankow', codes: ['10405'] },
  ]);
});

test('words in JSON: a list, records, lists by name, words by id, terms inside others', async () => {
  assert.deepEqual((await json(['Sprache', 'Arbeit'])).terms, [{ label: 'Sprache' }, { label: 'Arbeit' }]);
  assert.deepEqual((await json({ advice: 'Beratung' })).terms, [{ id: 'advice', label: 'Beratung' }]);
  assert.deepEqual((await json({ topics: ['Sprache'], places: [{ id: 1, name: 'Hafen' }] })).terms, [
    { label: 'Sprache', list: 'topics' },
    { id: '1', label: 'Hafen', list: 'places' },
  ]);
  assert.deepEqual((await json([{ id: 'a', label: 'Sprache', children: [{ id: 'b', label: 'Deutsch' }] }])).terms, [
    { id: 'a', label: 'Sprache' },
    { id: 'b', label: 'Deutsch', parent: 'a' },
  ]);
});

test('SKOS as JSON-LD', async () => {
  const { terms } = await json({
    '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
    '@graph': [
      { '@id': 'ex:s', '@type': 'skos:ConceptScheme', 'skos:prefLabel': 'Themen' },
      {
        '@id': 'ex:a',
        '@type': 'skos:Concept',
        'skos:prefLabel': [
          { '@language': 'en', '@value': 'Language' },
          { '@language': 'de', '@value': 'Sprache' },
        ],
        'skos:altLabel': [{ '@language': 'de', '@value': 'DaZ' }],
        'skos:narrower': [{ '@id': 'ex:b' }],
      },
      { '@id': 'ex:b', 'http://www.w3.org/2004/02/skos/core#prefLabel': 'Deutsch', 'skos:broader': { '@id': 'ex:a' } },
    ],
  });
  assert.deepEqual(terms, [
    { id: 'ex:a', label: 'Sprache', labels: { en: 'Language', de: 'Sprache' }, synonyms: ['DaZ'] },
    { id: 'ex:b', label: 'Deutsch', parent: 'ex:a' },
  ]);
});

test('the taxonomies of HSDS, as tables and as a page', async () => {
  const tables = await readVocabulary([
    file('taxonomy.csv', 'id,name,description,uri,version\nt,Themen,x,,\n'),
    file(
      'taxonomy_term.csv',
      'id,code,name,description,parent_id,taxonomy,language,taxonomy_id,term_uri\na,,Sprache,x,,,de,t,\nb,,Deutsch,x,a,,de,t,\n',
    ),
  ]);
  assert.deepEqual(
    tables.terms.map(({ id, label, parent, list }) => [id, label, parent, list]),
    [
      ['a', 'Sprache', undefined, 'Themen'],
      ['b', 'Deutsch', 'a', 'Themen'],
    ],
  );
  const page = await json({ total_items: 1, contents: [{ id: 'a', name: 'Sprache', description: 'x', taxonomy: 'Themen' }] });
  assert.deepEqual(page.terms, [{ id: 'a', label: 'Sprache', list: 'Themen' }]);
});

test('a table of partners is no list of words', () => {
  for (const headings of [
    ['Name'],
    ['ID', 'Name', 'Art'],
    ['Id', 'Label'],
    ['Verein'],
    ['Name', 'Stadtteil'],
    ['Von', 'Zu'],
    ['Wer', 'Was'],
    ['id', 'name', 'parent_id'],
  ])
    assert.equal(isWordList(headings), false, headings.join());
  for (const headings of [
    ['label_de'],
    ['nr', 'label_de'],
    ['Thema'],
    ['bezirk', 'plz'],
    ['id', 'prefLabel', 'broader'],
    ['taxonomy_id', 'name', 'parent_id'],
  ])
    assert.equal(isWordList(headings), true, headings.join());
});

test('beside a table of partners a list of words is set aside with a note', async () => {
  const { network, problems } = await readFiles([file('themen.csv', 'label_de\nSprache\n'), file('akteure.csv', 'Name\nHaus\n')]);
  assert.equal(network!.organisations.length, 1);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'word-list').map(({ severity }) => severity),
    ['note'],
  );
});

test('whatever the bytes are, words are read or refused, never thrown at', async () => {
  const content = fc.oneof(
    fc.json(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')),
  );
  await fc.assert(
    fc.asyncProperty(content, async (text) => {
      const { terms, problems } = await read(text, 'x');
      assert.ok(terms.every(({ label }) => label !== ''));
      assert.ok(!problems.some(({ code }) => code === 'file-unreadable') || text.includes('\u0000') || /[^\u0020-\u007e]/.test(text), text);
    }),
    { numRuns: 300 },
  );
});
