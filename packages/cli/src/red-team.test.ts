import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';
import { findSecrets } from './testing/find-secrets.ts';
import { inFolder } from './testing/folder-world.ts';

type Rows = readonly (readonly string[])[];
const csv = (rows: Rows): string => rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');

/** What stands in the public folder when these tables are published, and what the preview says. */
async function published(
  tables: Readonly<Record<string, Rows>>,
): Promise<{ folder: ReadonlyMap<string, Uint8Array>; page: string; preview: string }> {
  return inFolder(async (world) => {
    world.put(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`daten/${name}.csv`, csv(rows)])));
    const paths = Object.keys(tables).map((name) => world.at(`daten/${name}.csv`));
    const code = await run(['publish', ...paths, '-o', world.at('public')], world);
    assert.ok(code <= 1, world.said.err);
    const folder = world.files('public');
    return { folder, page: String(folder.get('netz.html')), preview: world.said.out };
  });
}

const SAID: readonly (readonly [said: string, secret: string])[] = [
  ['Fragen an Frau E. Quittenbaum.', 'Quittenbaum'],
  ['Fragen an Frau von Quittenbaum.', 'Quittenbaum'],
  ['Es hilft Frau Dr. med. Quittenbaum.', 'Quittenbaum'],
  ['FRAU QUITTENBAUM leitet den Treff.', 'Quittenbaum'],
  ['Mrs. Quittenbaum is there on Mondays.', 'Quittenbaum'],
  ['Dr. Quittenbaum berät mittwochs.', 'Quittenbaum'],
  ['Pfarrerin Quittenbaum lädt ein.', 'Quittenbaum'],
  ['Wir treffen uns bei Familie Quittenbaum.', 'Quittenbaum'],
  ['Erika Quittenbaum leitet den Treff seit 2015.', 'Quittenbaum'],
  ['Der Treff wird von Erika M. von Quittenbaum geleitet.', 'Quittenbaum'],
  ['Mohammed al Quittenbaum hilft bei Formularen.', 'Quittenbaum'],
  ['Leitung: Quittenbaum, Erika', 'Quittenbaum'],
  ['erika.quittenbaum at verein punkt example', 'quittenbaum'],
  ['erika.quittenbaum [at] verein [dot] example', 'quittenbaum'],
  ['Mail: erika.quittenbaum @ verein.example', 'quittenbaum'],
  ['Mail: erika.quittenbaum＠verein.example', 'quittenbaum'],
  ['Mail: erika.quittenbaum&#64;verein.example', 'quittenbaum'],
  ['Ruf an: 0341 - 77 88 99 1', '77 88 99 1'],
  ['Ruf an: 0341.778.8991', '778.8991'],
  ['Ruf an: ０３４１ ７７８８９９１', '７７８８９９１'],
  ['Ruf an: ٠٣٤١ ٧٧٨٨٩٩١', '٧٧٨٨٩٩١'],
  ['☎ 778 8991', '778 8991'],
  ['WhatsApp: 778 8991', '778 8991'],
  ['Sie ist geb. 3. Mai 1961.', '3. Mai 1961'],
];

test('persons, addresses and numbers in a description do not leave, in whatever way somebody has written them', async () => {
  const rows = SAID.map(([said], i) => [`Verein ${i + 1}`, said, 'öffentlich']);
  const { folder, page } = await published({ akteure: [['Name', 'Beschreibung', 'Sichtbarkeit'], ...rows] });
  for (const [i, [said, secret]] of SAID.entries()) {
    assert.ok(page.includes(`Verein ${i + 1}`), 'the partner itself is public');
    assert.ok(!page.includes(said), said);
    assert.deepEqual(findSecrets([secret], folder), [], said);
  }
});

test('sentences without anybody in them leave as they are', async () => {
  const said = [
    'Wir kochen jeden Dienstag um 19 Uhr, seit 2015.',
    'Das Anna-Seghers-Haus ist unser Nachbar.',
    'Die Robert Bosch Stiftung fördert uns.',
    'Sie finden uns in der Karl May Straße.',
    'Im August feiern wir, im Mai wandern wir.',
    'Für Frauen und Familien, mit Herz und Verstand.',
    'Die Grundschule Anna Seghers lädt ein.',
    'Dr. Oetker Stiftung und Martin Luther Gemeinde helfen.',
    'Treffpunkt 04103 Leipzig, dienstags 09.00 - 12.00 Uhr.',
  ];
  const { page } = await published({
    akteure: [['Name', 'Beschreibung', 'Sichtbarkeit'], ...said.map((text, i) => [`Verein ${i + 1}`, text, 'öffentlich'])],
  });
  for (const text of said) assert.ok(page.includes(text), text);
});

test('a web address that is the number or the account of somebody does not leave', async () => {
  const addresses = [
    'https://wa.me/493417788991',
    'https://t.me/quittenbaum',
    'https://erika:geheim@verein.example/',
    'mailto:quittenbaum@verein.example',
  ];
  const rows = addresses.map((address, i) => [`Verein ${i + 1}`, address]);
  const { folder } = await published({ akteure: [['Name', 'Website'], ...rows] });
  assert.deepEqual(findSecrets(['493417788991', 'quittenbaum', 'geheim@'], folder), []);
});

const SHELTERS = [
  'Frauenhaus Quittengarten',
  'FRAUENHAUS Quittengarten',
  'Frauen-Haus Quittengarten',
  'Frauen\u00adhaus Quittengarten',
  'Frauen\u200bhaus Quittengarten',
  'Frauen- und Kinderschutzhaus Quittengarten',
  'Schutz-Wohnung Quittengarten',
  'Zufluchtswohnung Quittengarten',
  'Mädchen-Haus Quittengarten',
  'Anonyme Unterbringung Quittengarten',
  'Haus für gewaltbetroffene Frauen Quittengarten',
  'Women’s Refuge Quittengarten',
];

test('a house that protects people stays, however its name is written, and so does whoever says where it is', async () => {
  for (const name of SHELTERS) {
    const { folder, preview } = await published({
      akteure: [
        ['Name', 'Stadtteile', 'Beschreibung', 'Website'],
        [name, 'Quittenviertel', 'Quittenallee 7', 'https://quittengarten.example'],
        ['Teestube', 'Mitte', '', ''],
      ],
      verbindungen: [
        ['Von', 'Zu'],
        ['Teestube', name],
      ],
    });
    assert.deepEqual(findSecrets(['Quitten'], folder), [], name);
    assert.match(preview, /Schutzeinrichtung/, name);
  }
});

test('a text of somebody else that names the house does not leave: with a hyphen, as a web address, as a hashtag, in the genitive', async () => {
  const texts = [
    'Gemeinsam mit dem Haus-Quittengarten.',
    'Mehr: https://hausquittengarten.example/wir',
    '#HausQuittengarten',
    'Wir helfen dem HausQuittengartens.',
  ];
  for (const text of texts) {
    const { folder } = await published({
      akteure: [
        ['Name', 'Beschreibung', 'Sichtbarkeit'],
        ['Haus Quittengarten', '', 'intern'],
        ['Teestube', text, 'öffentlich'],
      ],
    });
    assert.deepEqual(findSecrets(['Quittengarten'], folder), [], text);
  }
});

test('the address of a released house stays, however it is written, and its place on a map of the world', async () => {
  const addresses = [
    'Quittenstr 12',
    'QUITTENSTRASSE 12',
    'Quittenstraße Nr. 12',
    'Quittenweg, 12',
    'Hinter der Quittenmauer 12',
    'Bei den Quitten 12',
    '04109 Quittendorf',
  ];
  for (const name of ['Frauenhaus Nord', 'Wohnheim Nord'])
    for (const address of addresses) {
      const { folder } = await published({
        akteure: [
          ['Name', 'Beschreibung', 'Sichtbarkeit', 'x', 'y'],
          [name, `Sie finden uns hier: ${address}.`, 'öffentlich', '12.374183', '51.332917'],
        ],
      });
      assert.ok(String(folder.get('netz.html')).includes(name), name);
      assert.deepEqual(findSecrets(['Quitten', '12.374183', '51.332917'], folder), [], `${name}: ${address}`);
    }
});

const COLUMNS: readonly (readonly [heading: string, cell: string, leaves: boolean])[] = [
  ['Sichtbarkeit', 'vertraulich!', false],
  ['Sichtbarkeit', 'nur für uns', false],
  ['Öffentlich', 'nein', false],
  ['Öffentlich?', 'ja', true],
  ['Veröffentlichen', 'nein', false],
  ['Veröffentlichen', '', false],
  ['Freigegeben', 'x', true],
  ['Freigegeben', '', false],
  ['Vertraulich', 'ja', false],
  ['Vertraulich', 'streng', false],
  ['Vertraulich', 'nein', true],
  ['Geheim', 'x', false],
  ['Intern', 'ja', false],
  ['Intern', 'ruft gern zurück', true],
  ['Nicht veröffentlichen', 'x', false],
];

test('whoever has a column of another name for it is understood, and of several columns the most guarded one counts', async () => {
  for (const [heading, cell, leaves] of COLUMNS) {
    const { page } = await published({
      akteure: [
        ['Name', heading],
        ['Quittengarten', cell],
        ['Teestube', leaves ? cell : 'ja'],
      ],
    });
    assert.equal(page.includes('Quittengarten'), leaves, `${heading}: ${cell}`);
  }
  for (const [heading, cell] of COLUMNS.filter(([heading, cell, leaves]) => !leaves && heading !== 'Sichtbarkeit' && cell !== '')) {
    const { page } = await published({
      akteure: [
        ['Name', 'Sichtbarkeit', heading],
        ['Quittengarten', 'öffentlich', cell],
      ],
    });
    assert.ok(!page.includes('Quittengarten'), `${heading}: ${cell} beside Sichtbarkeit: öffentlich`);
  }
});

test('of two rows of the same partner the guarded one counts, in two files, too', async () => {
  const { page } = await published({
    akteure: [
      ['Name', 'Sichtbarkeit'],
      ['Quittengarten e.V.', 'öffentlich'],
      ['Teestube', 'öffentlich'],
    ],
    'akteure-alt': [
      ['Name', 'Sichtbarkeit'],
      ['Quittengarten', 'intern'],
    ],
  });
  assert.ok(page.includes('Teestube'));
  assert.ok(!page.includes('Quittengarten'));
});

test('a tie under strain stays, in whatever words the strain is told', async () => {
  for (const cell of ['ja', 'x', 'sehr', 'seit dem Streit um die Räume', '1'])
    for (const heading of ['Angespannt', 'Konflikt', 'Spannungen', 'Belastet']) {
      const { folder, page } = await published({
        akteure: [['Name'], ['Teestube'], ['Sprachtreff']],
        verbindungen: [
          ['Von', 'Zu', heading],
          ['Teestube', 'Sprachtreff', cell],
          ['Sprachtreff', 'Teestube', ''],
        ],
      });
      assert.ok(page.includes('Teestube') && page.includes('Sprachtreff'));
      assert.match(String(folder.get('netz.json')), /"edges": \[\]/, `${heading}: ${cell}`);
    }
});

test('names that would be markup, a script or a path are text in every file', async () => {
  const names = [
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '--></style><svg onload=alert(1)>',
    '../../etc/passwd',
    ']]>&lt;b&gt;',
    'javascript:alert(1)',
  ];
  const { folder } = await published({
    akteure: [['Name', 'Beschreibung', 'Website', 'Art'], ...names.map((name) => [name, name, name, name])],
  });
  for (const [file, bytes] of folder) {
    assert.match(file, /^[a-z-]+(?:\.[a-z]+)$|^SRI\.txt$/, 'no name of a file comes from the data');
    if (/\.(?:html|svg)$/.test(file))
      assert.doesNotMatch(String(bytes), /<script|<img|<svg onload|onerror=alert\(1\)>|href="javascript/i, file);
  }
});
