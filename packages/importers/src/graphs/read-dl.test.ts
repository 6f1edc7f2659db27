import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Limits, readFiles, type ReadResult } from '../index.ts';

const read = (text: string, limits: Partial<Limits> = {}): Promise<ReadResult> =>
  readFiles([{ name: 'netz.dl', bytes: new TextEncoder().encode(text) }], { limits });
/** "VHS>Sozialamt 3 Projekt ja" for each tie. */
const ties = ({ network }: ReadResult): string[] =>
  network!.ties.map(({ from, to, strength, kind, mutual }) =>
    [`${network!.organisation(from)!.name}>${network!.organisation(to)!.name}`, strength, kind, mutual && 'ja'].filter(Boolean).join(' '),
  );
const names = ({ network }: ReadResult): string[] => network!.organisations.map(({ name }) => name);
const codes = ({ problems }: ReadResult): string[] =>
  problems.map(({ code }) => code).filter((code) => code !== 'ids-from-names' && code !== 'names-from-ids');

test('a matrix of ones and zeros says who is tied to whom', async () => {
  const result = await read('DL N = 3\nLabels:\nVHS, "Bürgerhaus Nord", Sozialamt\nData:\n0 1 1\n0 0 1\n0 0 0\n');
  assert.deepEqual(names(result), ['VHS', 'Bürgerhaus Nord', 'Sozialamt']);
  assert.deepEqual(ties(result), ['VHS>Bürgerhaus Nord', 'VHS>Sozialamt', 'Bürgerhaus Nord>Sozialamt']);
  assert.deepEqual(codes(result), []);
});

test('a symmetric matrix has one confirmed tie a pair, and half a matrix one tie a pair', async () => {
  const full = await read('dl n=3 format=fullmatrix labels: a b c data:\n0 2 0\n2 0 3\n0 3 0');
  assert.deepEqual(ties(full), ['a>b 2 ja', 'b>c 3 ja']);
  assert.deepEqual(ties(await read('dl n=3 format=upperhalf labels: a b c data:\n0 2 0\n0 3\n0')), ['a>b 2', 'b>c 3']);
  assert.deepEqual(ties(await read('dl n=3 format=lh diagonal absent labels: a b c data:\n2\n0 3')), ['b>a 2', 'c>b 3']);
  assert.deepEqual(ties(await read('dl n=3 diagonal=absent labels: a b c data: 2 0  2 3  0 3')), ['a>b 2 ja', 'b>c 3 ja']);
});

test('several matrices are several kinds of ties, and rows may go over several lines', async () => {
  const text =
    'DL\nN=3 NM=2\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nROW LABELS:\nA\nB\nC\nCOLUMN LABELS:\nA\nB\nC\nLEVEL LABELS:\nRat\nGeld\nDATA:\n';
  const result = await read(`${text}0 1\n0 0 0 1\n0 0 0\n0 0 5  0 0 0\n2 0 0\n`);
  assert.deepEqual(ties(result), ['A>B Rat', 'B>C Rat', 'A>C 5 Geld', 'C>A 2 Geld']);
  assert.deepEqual(codes(result), []);
  assert.deepEqual(ties(await read('dl n=2 nm=2 data: 0 1 0 0  0 0 1 0')), ['1>2 Beziehung 1', '2>1 Beziehung 2']);
});

test('names may stand in the data, beside and above a matrix or in a list', async () => {
  const beside =
    'dl\nn = 3\nlabels embedded\nformat = fullmatrix\ndata:\n       Bill  "Jan K"  Jim\nBill     0  0  1\nJim 1 0 0\n"Jan K"  0 0 1';
  assert.deepEqual(ties(await read(beside)), ['Bill>Jim', 'Jim>Bill', 'Jan K>Jim']);
  const list = await read('DL n=4\nformat = edgelist1\nlabels embedded:\ndata:\ngeorge sally 2.5\n"Café, Mitte" jim\nsally jim 3\n');
  assert.deepEqual(ties(list), ['george>sally 2.5', 'Café, Mitte>jim', 'sally>jim 3']);
  assert.deepEqual(names(await read('dl n=3 format=edgelist1 data:\na b\n')), ['a', 'b', '3']);
});

test('lists number the entries, one tie a line or one entry and all it is tied to', async () => {
  const head = 'dl n=4 labels: a b c d';
  assert.deepEqual(ties(await read(`${head} format=el1 data:\n1 2 0.5\n3,4\n2 3 0\n`)), ['a>b 0.5', 'c>d']);
  assert.deepEqual(ties(await read(`${head} format=nodelist1 data:\n1 2 3\n4 1\n`)), ['a>b', 'a>c', 'd>a']);
  const counted = await read(`${head} format=nodelist1b data:\n2 2 3\n0\n1 1\n0\n`);
  assert.deepEqual(ties(counted), ['a>b', 'a>c', 'c>a']);
  assert.deepEqual(codes(counted), []);
  assert.deepEqual(ties(await read(`dl n=4 nm=2 labels: a b c d format=edgearray1 data:\n1 2 5 0\n3 4 1 7\n`)), [
    'a>b 5 Beziehung 1',
    'c>d 1 Beziehung 1',
    'c>d 7 Beziehung 2',
  ]);
});

test('R writes the matrices of a list one after the other, with an exclamation mark between', async () => {
  const text =
    'DL n = 3, nm = 2, format = edgelist1\nlabels:\n"VHS","Bürgerhaus Nord","Amt, Mitte"\nmatrix labels:\n"Projekt","Geld"\ndata:\n';
  assert.deepEqual(ties(await read(`${text}3 1 1 \n2 3 1 \n!\n2 1 2.5 \n`)), [
    'Amt, Mitte>VHS Projekt',
    'Bürgerhaus Nord>Amt, Mitte Projekt',
    'Bürgerhaus Nord>VHS 2.5 Geld',
  ]);
});

test('in a table of organisations and committees both become partners, which is said', async () => {
  const result = await read('DL NR=2, NC=3\nROW LABELS: VHS Amt\nCOLUMN LABELS: "AG Sprache" Beirat Forum\nDATA:\n1 0 1\n0 1 1\n');
  assert.deepEqual(ties(result), ['VHS>AG Sprache', 'VHS>Forum', 'Amt>Beirat', 'Amt>Forum']);
  assert.deepEqual(
    result.network!.organisations.map(({ kind }) => kind),
    ['Zeile', 'Zeile', 'Spalte', 'Spalte', 'Spalte'],
  );
  assert.deepEqual(codes(result), ['two-kinds']);
  assert.deepEqual(ties(await read('dl nr=2 nc=2 format=nodelist2 labels embedded data:\nVHS Forum Rat\nAmt Rat\n')), [
    'VHS>Forum',
    'VHS>Rat',
    'Amt>Rat',
  ]);
  assert.deepEqual(codes(await read('dl nr=2 nc=2 row labels: a b column labels: a b data: 0 1 0 0')), []);
});

test('names without quotation marks are understood when there are as many lines, or commas, as entries', async () => {
  assert.deepEqual(names(await read('dl n=2\nlabels:\nBürgerhaus Nord\nVHS Mitte,\ndata:\n0 1 0 0')), ['Bürgerhaus Nord', 'VHS Mitte']);
  assert.deepEqual(names(await read('dl n=2\nlabels: Bürgerhaus Nord, VHS Mitte\ndata:\n0 1 0 0')), ['Bürgerhaus Nord', 'VHS Mitte']);
});

test('what is missing, too much or not to be understood is named with its line', async () => {
  const short = await read('dl n=3\nlabels: a b c\ndata:\n0 1 x\n? 0');
  assert.deepEqual(ties(short), ['a>b']);
  assert.deepEqual(
    short.problems.map(({ code, row, value, hint }) => [code, row, value, hint].filter((part) => part !== undefined)).slice(0, 3),
    [
      ['bad-number', 4, 'x'],
      ['bad-number', 5, '?'],
      ['count-differs', 5, '5', '9'],
    ],
  );
  assert.deepEqual(codes(await read('dl n=2 labels: a b c\ndata: 0 1 0 0 1')), ['count-differs', 'count-differs']);
  const unknown = await read('dl n=2 labels: a b format=edgelist1 data:\n1 2\n1 7\n1 c\n1');
  assert.deepEqual(
    unknown.problems.filter(({ code }) => code !== 'ids-from-names').map(({ code, row, value }) => [code, row, value]),
    [
      ['tie-to-unknown', 3, '7'],
      ['tie-to-unknown', 4, 'c'],
      ['graph-text-syntax', 5, '1'],
    ],
  );
  assert.deepEqual(codes(await read('dl n=2 wirr labels: a b data: 0 1 0 0')), ['graph-text-syntax']);
  for (const text of ['dl n=3 labels: a b c', 'dl format=edgelist1 data:']) {
    const { network, problems } = await read(text);
    assert.deepEqual([network, problems.map(({ code }) => code)], [undefined, ['graph-text-syntax']]);
  }
  assert.deepEqual(codes(await read('dl n=3 format=blockmatrix data: 1')), ['unsupported-format']);
});

test('a claimed size costs nothing, and more than the limits is counted', async () => {
  for (const text of [
    'dl n=999999999 nm=999999999 data:\n0 1',
    'dl nr=999999999 nc=0 nm=999999999 data:\n0 1',
    'dl nr=999999999 nc=1 nm=999999 format=upperhalf data:\n0 1',
    'dl n=999999999 format=edgelist1 data:\n1 2\n',
  ]) {
    const start = performance.now();
    const { network, problems } = await read(text, { rows: 500 });
    assert.ok(performance.now() - start < 1500, text);
    assert.ok((network?.organisations.length ?? 0) <= 500);
    assert.ok(problems.length > 0);
  }
  const all = await read(`dl n=700 data:\n${'1 '.repeat(490_000)}`);
  assert.equal(all.network!.ties.length, 100_000 - 143);
  assert.ok(codes(all).includes('too-many-ties'));
});

test('a table whose first heading is DL is no such file', async () => {
  const { network } = await readFiles([
    { name: 'a.csv', bytes: new TextEncoder().encode('DL;Name;Format: data\n1;VHS;x\n') },
    { name: 'b.csv', bytes: new TextEncoder().encode('DL,Name,Labels: data\n1,Amt,x\n') },
  ]);
  assert.deepEqual(network!.organisations.map(({ name }) => name).sort(), ['Amt', 'VHS']);
});

test('what is written in any of the formats is read back', async () => {
  const label = fc.stringMatching(/^[a-zäöüß]( ?[a-zäöüß,=.*%-]){0,6}[a-z]$/);
  const graph = fc.uniqueArray(label, { minLength: 2, maxLength: 7, selector: (text) => text.replace(/[^a-zäöüß]/g, '') }).chain((labels) =>
    fc.record({
      labels: fc.constant(labels),
      // the first row leads to all, and the last nowhere, so that the matrix is not symmetric
      cells: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: labels.length ** 2, maxLength: labels.length ** 2 }),
      format: fc.constantFrom('fullmatrix', 'edgelist1', 'embedded', 'nodelist1', 'nodelist1b'),
    }),
  );
  await fc.assert(
    fc.asyncProperty(graph, async ({ labels, cells, format }) => {
      const n = labels.length;
      const value = (a: number, b: number): number => (a === b || a === n - 1 ? 0 : a === 0 ? 5 : cells[a * n + b]!);
      const all = labels.flatMap((_, a) => labels.flatMap((__, b) => (value(a, b) ? [{ a, b, v: value(a, b) }] : [])));
      const quoted = labels.map((text) => `"${text}"`);
      const row = (a: number): number[] => all.filter((tie) => tie.a === a).map(({ b }) => b + 1);
      const body = {
        fullmatrix: labels.map((_, a) => labels.map((__, b) => value(a, b)).join(' ')),
        edgelist1: all.map(({ a, b, v }) => `${a + 1} ${b + 1} ${v}`),
        embedded: all.map(({ a, b, v }) => `${quoted[a]} ${quoted[b]} ${v}`),
        nodelist1: labels.map((_, a) => [a + 1, ...row(a)].join(' ')),
        nodelist1b: labels.map((_, a) => [row(a).length, ...row(a)].join(' ')),
      }[format];
      const told = format === 'embedded' ? 'format=edgelist1 labels embedded' : `format=${format} labels: ${quoted.join(' ')}`;
      const result = await read(`dl n=${n} ${told}\ndata:\n${body!.join('\n')}`);
      const strength = (v: number): string => (format.startsWith('nodelist') ? '' : ` ${v}`);
      assert.deepEqual(ties(result).sort(), all.map(({ a, b, v }) => `${labels[a]}>${labels[b]}${strength(v)}`).sort());
    }),
    { numRuns: 300 },
  );
});
