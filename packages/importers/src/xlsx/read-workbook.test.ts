// Long because each test holds one promise of the workbook reader, and they are read side by side.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@netz-map/core';
import fc from 'fast-check';
import { readFiles, LIMITS, type Limits, type ReadResult } from '../index.ts';
import { ProblemList } from '../problems/problem-list.ts';
import { readFile } from '../read-file.ts';
import type { RawTable } from '../table/raw-table.ts';
import { type BookContent, type SheetContent, workbookFile, workbookParts } from '../testing/workbook-file.ts';
import { zipFile, type ZipPart } from '../testing/zip-file.ts';

/** The tables in a file and what was said about it, before anybody asks what they mean. */
function tablesOf(bytes: Uint8Array, limits: Partial<Limits> = {}): { tables: readonly RawTable[]; problems: Problem[] } {
  const problems = new ProblemList();
  const steps = readFile(bytes, { file: 'netz.xlsx', role: undefined, limits: { ...LIMITS, ...limits }, problems });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { tables: step.value.tables, problems: problems.list() };
}
const rowsOf = (rows: SheetContent['rows'], book?: BookContent, sheet: Partial<SheetContent> = {}): (readonly string[])[] =>
  tablesOf(workbookFile([{ name: 'Akteure', rows, ...sheet }], book)).tables.flatMap((table) => table.rows.map(({ cells }) => cells));
const read = (bytes: Uint8Array): Promise<ReadResult> => readFiles([{ name: 'netz.xlsx', bytes }]);
const told = (problems: readonly Problem[]): unknown[] =>
  problems.map(({ code, sheet, row, column, value, hint }) => [code, sheet, row, column, value, hint]);

const partners: SheetContent = {
  name: 'Akteure',
  rows: [
    ['Name', 'Themen'],
    ['Haus Süd', 'Kultur, Sport'],
    ['Amt', 'Beratung'],
  ],
};
const ties: SheetContent = {
  name: 'Verbindungen',
  rows: [
    ['Von', 'Zu', 'Stärke'],
    ['Haus Süd', 'Amt', 3],
  ],
};

test('partners and ties on two sheets become a network', async () => {
  const { network, problems } = await read(workbookFile([partners, ties]));
  assert.deepEqual(
    network!.organisations.map(({ name, topics }) => [name, topics]),
    [
      ['Haus Süd', ['Kultur', 'Sport']],
      ['Amt', ['Beratung']],
    ],
  );
  assert.equal(network!.ties[0]!.strength, 3);
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== 'note'),
    [],
  );
});

test('tables that were saved as workbooks of their own are one network, the one with its name and day among them', async () => {
  const about: SheetContent = {
    name: 'netz',
    rows: [
      ['Angabe', 'Wert'],
      ['Name', 'Netz Nord'],
      ['Stand', '2026-11-01'],
    ],
  };
  const { network, problems } = await readFiles(
    [partners, about].map((sheet) => ({ name: `${sheet.name}.xlsx`, bytes: workbookFile([sheet]) })),
  );
  assert.deepEqual([network?.organisations.length, network?.name, network?.asOf], [2, 'Netz Nord', '2026-11-01']);
  assert.ok(problems.every(({ severity }) => severity === 'note'));
});

test('a cell is what a person sees in it', () => {
  const strings =
    '<si><t>Amt</t></si><si><r><t>Haus </t></r><r><rPr><b/></rPr><t>Süd</t></r><rPh><t>ハウス</t></rPh></si><si><t>a_x000D_b_x005F_c</t></si>';
  const cells = [
    '<c t="s"><v>0</v></c>',
    '<c t="s"><v>1</v></c>',
    '<c t="s"><v>2</v></c>',
    '<c t="b"><v>1</v></c><c t="b"><v>0</v></c>',
    '<c t="str"><f>"x"&amp;"y"</f><v>xy</v></c>',
    '<c><f>1+1</f><v>2</v></c>',
    '<c s="1"><v>45426</v></c>',
    '<c t="d"><v>2024-05-14T10:30:00</v></c>',
    '<c t="inlineStr"><v>x</v><is><r><t>in</t></r><rPh><t>x</t></rPh><r><t>line</t></r></is><v>x</v></c>',
    '<c><v>1E-3</v></c>',
    '<c t="str"><f>IF(1,"","")</f><v></v></c>',
  ];
  assert.deepEqual(rowsOf(`<row>${cells.join('')}</row>`, { strings, formats: ['TT.MM.JJJJ'] }), [
    ['Amt', 'Haus Süd', 'a\rb_c', 'ja', 'nein', 'xy', '2', '2024-05-14', '2024-05-14', 'inline', '0.001'],
  ]);
});

test('errors and formulas that were never computed are empty cells, and said', () => {
  const file = workbookFile([
    {
      name: 'Akteure',
      rows: '<row r="4"><c r="A4"><v>1</v></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C4"><f>SUM(A:A)</f></c><c r="D4" t="s"><v>99</v></c></row>',
    },
  ]);
  const { tables, problems } = tablesOf(file);
  assert.deepEqual(tables[0]!.rows, [{ row: 4, cells: ['1'] }]);
  assert.deepEqual(told(problems), [
    ['cell-error', 'Akteure', 4, 'B', '#DIV/0!', undefined],
    ['formula-without-value', 'Akteure', 4, 'C', undefined, undefined],
    ['cell-error', 'Akteure', 4, 'D', '99', undefined],
  ]);
});

test('days are counted from 1904 where the workbook says so', () => {
  const day = '<row><c s="1"><v>43964</v></c></row>';
  assert.deepEqual(rowsOf(day, { formats: ['dd.mm.yyyy'], properties: 'date1904="1"' }), [['2024-05-14']]);
});

test('hidden sheets, rows, columns and joined cells are never read, and each is named', () => {
  const secret: SheetContent = { name: 'Intern', rows: [['geheim']], state: 'hidden' };
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>4</v></c></row><row r="3" hidden="1"/>' +
    '<row r="4"><c r="A4"><v>5</v></c><c r="C4"><v>6</v></c></row>';
  const before = '<cols><col min="2" max="2" width="9" hidden="true"/><col min="9" max="16384" hidden="1"/></cols>';
  const behind = '<mergeCells><mergeCell ref="A4:C4"/></mergeCells>';
  const { tables, problems } = tablesOf(
    workbookFile([{ name: 'Akteure', rows, before, behind }, secret, { ...secret, name: 'Ganz', state: 'veryHidden' }]),
  );
  assert.deepEqual(
    tables.map(({ rows, total }) => [total, ...rows.map(({ row, cells }) => [row, ...cells])]),
    [[2, [1, '1', '', '3'], [4, '5', '', '']]],
  );
  assert.deepEqual(told(problems), [
    ['hidden-not-read', 'Intern', undefined, undefined, 'Intern', undefined],
    ['hidden-not-read', 'Ganz', undefined, undefined, 'Ganz', undefined],
    ['hidden-not-read', 'Akteure', 4, 'C', undefined, undefined],
    ['hidden-not-read', 'Akteure', 2, undefined, undefined, '1'],
    ['hidden-not-read', 'Akteure', undefined, 'B', undefined, undefined],
  ]);
  assert.ok(!JSON.stringify([tables, problems]).includes('geheim'));
});

test('what stands in cells joined over several rows counts for each of them', () => {
  const rows = [
    ['Name', 'Stadtteil', 'Art'],
    ['Haus', 'Nord', 'Verein'],
    ['Amt', '', 'Amt'],
    ['Hof', '', ''],
  ];
  const behind = '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="C3:C900"/><mergeCell ref="A9:A12"/></mergeCells>';
  const { tables, problems } = tablesOf(workbookFile([{ name: 'Akteure', rows, behind }]));
  assert.deepEqual(
    tables[0]!.rows.slice(2).map(({ cells }) => cells),
    [
      ['Amt', 'Nord', 'Amt'],
      ['Hof', 'Nord', 'Amt'],
    ],
  );
  assert.deepEqual(told(problems), [
    ['merged-cells', 'Akteure', 2, 'B', undefined, undefined],
    ['merged-cells', 'Akteure', 3, 'C', undefined, undefined],
  ]);
});

test('notes, authors, macros and links to elsewhere are not even unpacked', async () => {
  // each of them would be refused as damaged if somebody unpacked it
  const parts: ZipPart[] = [
    'xl/comments1.xml',
    'xl/persons/person.xml',
    'docProps/core.xml',
    'xl/vbaProject.bin',
    'xl/externalLinks/externalLink1.xml',
  ].map((name) => ({ name, content: 'geheim', sum: 0 }));
  const { network, problems } = await read(workbookFile([partners], { parts }));
  assert.equal(network!.organisations.length, 2);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'part-not-read').map(({ value }) => value),
    ['vbaProject', 'comments', 'externalLinks'],
  );
});

test('a workbook without a visible row says so', async () => {
  const hidden = await read(workbookFile([{ ...partners, state: 'hidden' }]));
  assert.equal(hidden.network, undefined);
  assert.deepEqual(
    hidden.problems.map(({ code }) => code),
    ['hidden-not-read', 'no-visible-sheet'],
  );
  assert.deepEqual(
    (await read(workbookFile([{ name: 'Tabelle1', rows: [] }]))).problems.map(({ code }) => code),
    ['no-visible-sheet'],
  );
});

test('lists for drop-downs and sheets to be ignored are passed over', async () => {
  const { network, problems } = await read(workbookFile([partners, { ...ties, name: 'Listen' }, { ...ties, name: 'Alt (ignore)' }]));
  assert.equal(network!.ties.length, 0);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'sheet-not-used').map(({ value }) => value),
    ['Listen', 'Alt (ignore)'],
  );
});

test('cells may come without places, rows in any order and twice', () => {
  assert.deepEqual(rowsOf('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'), [
    ['1', '', '', '2', '3'],
    ['4'],
  ]);
  const { tables, problems } = tablesOf(
    workbookFile([
      {
        name: 'x',
        rows: '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>9</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>',
      },
    ]),
  );
  assert.deepEqual(tables[0]!.rows, [
    { row: 1, cells: ['1'] },
    { row: 3, cells: ['3', '4'] },
  ]);
  assert.equal(tables[0]!.total, 2);
  assert.deepEqual(told(problems), [['part-not-read', 'x', 1, 'A', '9', undefined]]);
});

test('a cell at the end of the world costs nothing and is reported', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="ZZZZZZZ1048576"><v>3</v></c></row><row r="99999999"><c r="A99999999"><v>4</v></c></row>';
  const { tables, problems } = tablesOf(workbookFile([{ name: 'Akteure', rows, before: '<dimension ref="A1:XFD1048576"/>' }]));
  assert.deepEqual(tables[0]!.rows, [{ row: 1, cells: ['1'] }]);
  assert.deepEqual(told(problems), [
    ['too-many-rows', 'Akteure', undefined, undefined, '99999999', '1048576'],
    ['too-many-columns', 'Akteure', undefined, undefined, '16384', '256'],
  ]);
});

test('rows beyond the limit are counted', () => {
  const rows = Array.from({ length: 50 }, (_, i) => [`P${i}`]);
  const { tables } = tablesOf(workbookFile([{ name: 'Akteure', rows }]), { rows: 10 });
  assert.deepEqual([tables[0]!.rows.length, tables[0]!.total], [11, 50]);
});

test('one long text named in every cell is a bomb, too', () => {
  const strings = `<si><t>${'x'.repeat(10_000)}</t></si>`;
  const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`.repeat(100);
  const { tables, problems } = tablesOf(workbookFile([{ name: 'Akteure', rows }], { strings }));
  assert.deepEqual([tables.length, problems.map(({ code }) => code)], [0, ['zip-limit']]);
});

test('joined cells without end do not keep the reader busy', () => {
  const rows = Array.from({ length: 500 }, (_, i) => Array.from({ length: 20 }, () => `${i}`));
  const behind = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`;
  assert.deepEqual(tablesOf(workbookFile([{ name: 'Akteure', rows, behind }])).problems.at(-1)!.code, 'zip-corrupt');
});

/** The parts of a workbook, with some of their text replaced. */
const changed = (replace: (part: ZipPart) => ZipPart): Uint8Array =>
  zipFile(workbookParts([partners, ties]).map((part) => replace({ ...part })));
const rewrite = (from: string | RegExp, to: string): Uint8Array =>
  changed((part) => ({ ...part, content: String(part.content).replaceAll(from, to) }));

test('workbooks of other programs: absolute paths, other names, prefixes, the strict edition, UTF-16, backslashes', async () => {
  const others = {
    absolute: rewrite('Target="worksheets/', 'Target="/xl/worksheets/'),
    upwards: rewrite('Target="worksheets/', 'Target="../xl/./worksheets/'),
    prefixes: changed((part) => ({
      ...part,
      content: /sheet\d|workbook\.xml$/.test(part.name)
        ? String(part.content)
            .replace(/<(\/?)(?=\w)/g, '<$1x:')
            .replace('xmlns=', 'xmlns:x=')
        : part.content,
    })),
    strict: rewrite('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument'),
    utf16: changed((part) => ({ ...part, content: Buffer.from(`\ufeff${String(part.content).replace('UTF-8', 'UTF-16')}`, 'utf16le') })),
    backslashes: changed((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })),
    capitals: changed((part) => ({ ...part, name: part.name.toUpperCase() })),
    elsewhere: changed((part) => ({
      ...part,
      name: part.name.replace('xl/worksheets/', 'xl/blätter/'),
      content: String(part.content).replaceAll('worksheets/', 'bl%C3%A4tter/'),
    })),
    'without references': changed((part) => ({ ...part, name: part.name.replace('.rels', '.weg') })),
  };
  for (const [what, bytes] of Object.entries(others)) {
    const { network, problems } = await read(bytes);
    assert.deepEqual([network?.organisations.length, network?.ties.length], [2, 1], `${what}: ${JSON.stringify(problems)}`);
  }
});

test('a damaged sheet, a missing sheet, a DOCTYPE: nothing of the workbook is used', async () => {
  for (const [bytes, code] of [
    [rewrite('</sheetData>', ''), 'zip-corrupt'],
    [changed((part) => ({ ...part, name: part.name.replace('sheet2', 'weg') })), 'zip-corrupt'],
    [rewrite('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'), 'xml-doctype-refused'],
    [rewrite('<sheetData>', `<sheetData>${'<a>'.repeat(100)}`), 'xml-too-deep'],
  ] as const) {
    const { network, problems } = await read(bytes);
    assert.equal(network, undefined);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      [code],
    );
  }
});

test('long work stops now and then', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => [`Name ${i}`, `Text ${(i * 7919) % 10_007}`, i]);
  const steps = readFile(workbookFile([{ name: 'Akteure', rows }]), {
    file: 'x',
    role: undefined,
    limits: LIMITS,
    problems: new ProblemList(),
  });
  let count = 0;
  for (const _ of steps) count += 1;
  assert.ok(count > 10, String(count));
});

test('whatever happens to a workbook on its way: it is read or refused, and never more', () => {
  const whole = workbookFile([partners, ties, { ...partners, name: 'Zwei', state: 'hidden' }]);
  const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 });
  fc.assert(
    fc.property(flips, fc.option(fc.nat(whole.length)), (changes, cut) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      tablesOf(cut === null ? bytes : bytes.subarray(0, cut));
    }),
    { numRuns: 1000 },
  );
});

test('whatever stands in the parts: a workbook of nonsense is read or refused', () => {
  const tokens = [
    '<row>',
    '</row>',
    '<row r="2">',
    '<row r="-1e9">',
    '<c r="A1" t="s">',
    '<c t="e">',
    '<c r="ZZ99" s="7">',
    '</c>',
    '<v>',
    '</v>',
    '1e999',
    '<f>',
    '</f>',
    '<is><t>',
    '</t></is>',
    '<mergeCell ref="B2:A1"/>',
    '</sheetData>',
    '<sheetData>',
    '&#0;',
    '<rPh>',
    '_x0000_',
    '<col min="1" max="1e9" hidden="1"/>',
    ' ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 30 }), (words) => {
      tablesOf(workbookFile([partners, { name: 'Verbindungen', rows: words.join('') }]));
    }),
    { numRuns: 1000 },
  );
});
