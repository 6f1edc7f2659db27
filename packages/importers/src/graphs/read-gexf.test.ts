import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@netz-map/core';
import { readFiles } from '../read-files.ts';
import type { ReadResult } from '../read-result.ts';

const VIZ = 'xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"';

const read = (xml: string | Uint8Array, name = 'netz.gexf'): Promise<ReadResult> =>
  readFiles([{ name, bytes: typeof xml === 'string' ? new TextEncoder().encode(xml) : xml }]);
/** A file with these entries, ties and declarations. */
const gexf = (nodes: string, edges = '', more = '', graph = ''): Promise<ReadResult> =>
  read(`<?xml version="1.0"?>\n<gexf ${VIZ}><graph ${graph}>${more}<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`);
const serious = ({ problems }: ReadResult): Problem[] => problems.filter(({ severity }) => severity !== 'note');
const skipped = ({ problems }: ReadResult): string[] =>
  problems.flatMap(({ code, value, hint }) => (code === 'part-not-read' ? [`${value} ${hint}`] : []));

test('entries with label, columns of the file, place and colour become organisations', async () => {
  const result = await gexf(
    `<node id="1" label="Bürgerhaus Nord"><attvalues><attvalue for="0" value="Verein"/><attvalue for="1" value="[&quot;Sprache&quot;, 'a, b', Wohnen]"/></attvalues>
     <viz:color r="11" g="95" b="165" a="0.6"/><viz:position x="1.5" y="-2.0E-1" z="0.0"/></node>
     <node id="2" label="Amt"><attvalues><attvalue for="1" value="Sprache|Recht"/><attvalue for="9" value="x"/></attvalues></node>`,
    '',
    `<attributes class="node"><attribute id="0" title="Art" type="string"><default>Behörde</default></attribute>
     <attribute id="1" title="Themen" type="liststring"/></attributes>`,
  );
  assert.deepEqual(serious(result), []);
  const [one, two] = result.network!.organisations;
  assert.deepEqual([one!.id, one!.name, one!.kind, one!.topics], ['1', 'Bürgerhaus Nord', 'Verein', ['Sprache', 'a, b', 'Wohnen']]);
  assert.deepEqual([one!.x, one!.y, one!.extra], [1.5, -0.2, { Farbe: '#0b5fa5' }]);
  assert.deepEqual([two!.kind, two!.topics, two!.extra], ['Behörde', ['Sprache', 'Recht'], { 9: 'x' }]);
});

test('ties have strength, kind and days; only what the file calls mutual is confirmed', async () => {
  const { network } = await gexf(
    '<node id="a" label="A"/><node id="b" label="B"/><node id="c" label="C"/>',
    `<edge id="e1" source="a" target="b" weight="3.0" kind="Projekt" type="undirected"/>
     <edge id="e2" source="b" target="c" type="mutual" start="2019-05-01" end="2024-01-31"/>
     <edge source="c" target="a" weight="2"><spells><spell start="2020-02" end="2021"/><spell start="2018"/></spells></edge>`,
    '',
    'timeformat="date"',
  );
  assert.deepEqual(
    network!.ties.map(({ id, strength, kind, mutual, since, extra }) => [id, strength, kind, mutual, since, extra]),
    [
      ['e1', 3, 'Projekt', undefined, undefined, undefined],
      ['e2', undefined, undefined, true, '2019-05-01', { Enddatum: '2024-01-31' }],
      ['c--a', 2, undefined, undefined, '2018-01', { Enddatum: '2021' }],
    ],
  );
});

test('a weight of 1 for every tie is what programs write when nobody has said anything', async () => {
  const ends = 'source="a" target="b"';
  const nodes = '<node id="a" label="A"/><node id="b" label="B"/>';
  const strengths = async (edges: string): Promise<unknown[]> => (await gexf(nodes, edges)).network!.ties.map(({ strength }) => strength);
  assert.deepEqual(await strengths(`<edge ${ends} weight="1.0"/>`), [undefined]);
  assert.deepEqual(await strengths(`<edge id="1" ${ends} weight="1.0"/><edge id="2" ${ends} weight="4"/>`), [1, 4]);
});

test('what Gephi adds when it saves our file again says nothing new', async () => {
  const columns = ['Art', 'Stärke'].map((title, i) => `<attribute id="e${i}" title="${title}" type="string"/>`).join('');
  const { network, problems } = await gexf(
    '<node id="a" label="A"><viz:position x="0" y="0"/></node><node id="b" label="B"><viz:position x="0" y="0"/></node>',
    `<edge id="1" source="a" target="b" kind="Raum" weight="3.0"><attvalues><attvalue for="e0" value="Raum"/><attvalue for="e1" value="3"/></attvalues></edge>
     <edge id="2" source="a" target="b" kind="Geld" weight="1.0"><attvalues><attvalue for="e0" value="Geld"/></attvalues></edge>`,
    `<attributes class="edge">${columns}</attributes>`,
  );
  assert.deepEqual(
    network!.ties.map(({ kind, strength }) => [kind, strength]),
    [
      ['Raum', 3],
      ['Geld', undefined],
    ],
  );
  assert.equal(network!.organisations[0]!.x, undefined);
  assert.deepEqual(problems, []);
});

test('where labels only repeat the ids, the name is in a column of the file', async () => {
  const names = '<attributes class="node"><attribute id="0" title="name" type="string"/></attributes>';
  const node = (id: string, label: string, name: string): string =>
    `<node id="${id}" label="${label}"><attvalues><attvalue for="0" value="${name}"/></attvalues></node>`;
  const namesOf = ({ network }: ReadResult): string[] => network!.organisations.map(({ name }) => name);
  assert.deepEqual(namesOf(await gexf(node('n1', 'n1', 'Chor') + node('n2', 'n2', ''), '', names)), ['Chor', 'n2']);
  const both = await gexf(node('n1', 'Der Chor', 'CH') + node('n2', '', 'Amt'), '', names);
  assert.deepEqual([namesOf(both), both.network!.organisations[0]!.extra], [['Der Chor', 'Amt'], { name: 'CH' }]);
  assert.deepEqual(namesOf(await gexf('<node id="Amt"/>')), ['Amt']);
});

test('entries inside entries are entries like others, and keep to whom they belong', async () => {
  const { network } = await gexf(
    '<node id="a" label="A"><nodes><node id="b" label="B"><nodes><node id="c" label="C"/></nodes></node></nodes></node><node id="d" label="D" pid="a"/><node id="e" label="E"><parents><parent for="a"/><parent for="d"/></parents></node>',
  );
  assert.deepEqual(
    network!.organisations.map(({ name, extra }) => [name, extra?.['pid']]),
    [
      ['A', undefined],
      ['B', 'a'],
      ['C', 'b'],
      ['D', 'a'],
      ['E', 'a; d'],
    ],
  );
});

test('the older versions are read too: values by id, prefixes of every kind or none', async () => {
  const result = await read(
    `<g:gexf xmlns:g="http://www.gexf.net/1.1draft" version="1.1"><g:meta lastmodifieddate="2011-09-05"><g:creator>Erika Musterfrau</g:creator>
     <g:description>Netz Halle</g:description></g:meta><g:graph><g:attributes class="node"><g:attribute id="x" title="Art"/></g:attributes>
     <g:nodes><g:node id="0" label="Chor"><g:attvalues><g:attvalue id="x" value="Verein"/></g:attvalues><color r="1" g="2" b="3"/></g:node></g:nodes></g:graph></g:gexf>`,
  );
  const { network } = result;
  assert.deepEqual([network!.name, network!.asOf, network!.organisations[0]!.kind], ['Netz Halle', '2011-09-05', 'Verein']);
  assert.equal(network!.organisations[0]!.extra!['Farbe'], '#010203');
  assert.doesNotMatch(JSON.stringify(result), /Musterfrau/);
});

test('what has no place is counted, each kind once', async () => {
  const result = await read(
    `<gexf ${VIZ}><meta><keywords>x</keywords></meta><graph><nodes><node id="a" label="A" start="0.5" timestamp="3"><viz:size value="2"/><viz:shape value="disc"/></node>
     <node id="b" label="B"><viz:size value="3"/><attvalues><attvalue for="0" value="1" end="2"/><attvalue for="0" value="2"/></attvalues></node></nodes></graph><graph><nodes><node id="z"/></nodes></graph></gexf>`,
  );
  assert.deepEqual(skipped(result), ['keywords 1', 'start 1', 'timestamp 1', 'viz:size 2', 'viz:shape 1', 'attvalue 1', 'graph 1']);
  assert.equal(result.network!.organisations.length, 2);
  assert.deepEqual(serious(result), []);
});

test('a colour that is none does not pass', async () => {
  const styles = [
    'hex="url(https://bad.example/x)"',
    'r="expression(alert(1))" g="0" b="0"',
    'value="red;background:url(x)"',
    'r="300" g="1" b="0"',
    'r="1"',
  ];
  for (const style of styles) {
    const { problems } = await gexf(`<node id="a" label="A"><viz:color ${style}/></node>`);
    assert.deepEqual(
      problems.map(({ code, column }) => [code, column]),
      [['unsafe-colour', 'Farbe']],
      style,
    );
  }
  const tie = await gexf(
    '<node id="a" label="A"><viz:shape value="image" uri="javascript:alert(1)"/></node>\n<node id="b" label="B"/>',
    '\n<edge source="a" target="b"><viz:color r="url(x)" g="1" b="1"/></edge><edge source="b" target="a"><viz:color r="9" g="1" b="1"/></edge>',
  );
  assert.deepEqual(
    tie.problems.map(({ code, row, column, value }) => [code, row, column, value]),
    [
      ['unsafe-url', 2, 'viz:shape', 'javascript:alert(1)'],
      ['unsafe-colour', 4, 'viz:color', 'url(x) 1 1'],
      ['part-not-read', undefined, undefined, 'viz:shape'],
      ['part-not-read', undefined, undefined, 'viz:color'],
    ],
  );
  assert.equal(
    (await gexf('<node id="a" label="A"><viz:color hex="#FF880080"/></node>')).network!.organisations[0]!.extra!['Farbe'],
    '#FF8800',
  );
});

test('ids twice, ties to nobody, to oneself and without an end are reported where they stand', async () => {
  const { network, problems } = await gexf(
    '\n<node id="a" label="A"/>\n<node id="a" label="B"/>\n<node label="C"/>\n<node/>\n',
    '\n<edge source="a" target="a,b"/>\n<edge source="a" target="a"/>\n<edge source="a"/>\n<edge source="a" target="C"/>\n<edge source="a" target="C"/>',
  );
  assert.deepEqual(
    network!.organisations.map(({ id, name }) => [id, name]),
    [
      ['a', 'A'],
      ['a-2', 'B'],
      ['c', 'C'],
    ],
  );
  assert.equal(network!.ties.length, 1);
  assert.deepEqual(
    problems.map(({ code, row, column, value }) => [code, row, column, value]),
    [
      ['duplicate-id', 4, 'ID', 'a'],
      ['ids-from-names', 5, 'ID', 'C'],
      ['tie-to-unknown', 8, 'Zu', 'a,b'],
      ['tie-to-itself', 9, 'Zu', 'A'],
      ['tie-without-end', 10, 'Zu', 'a'],
      ['duplicate-tie', 12, undefined, 'A – C'],
    ],
  );
  const oneLine = await gexf('<node id="a" label="A"/><node id="a" label="B"/>');
  assert.deepEqual(
    oneLine.problems.map(({ code, row, path }) => [code, row, path]),
    [['duplicate-id', undefined, '/nodes/1']],
  );
});

test('names of keys of objects are names like others', async () => {
  const result = await gexf(
    '<node id="__proto__" label="constructor"><attvalues><attvalue for="__proto__" value="x"/></attvalues></node><node id="b" label="B"/>',
    '<edge source="__proto__" target="b"/>',
    '<attributes class="node"><attribute id="__proto__" title="__proto__"/></attributes>',
  );
  assert.deepEqual([result.network!.organisations[0]!.id, result.network!.ties[0]!.from], ['__proto__', '__proto__']);
  assert.ok(result.problems.some(({ code }) => code === 'reserved-key'));
  assert.equal(({} as Record<string, unknown>)['x'], undefined);
});

test('UTF-16 is read, whatever the declaration says', async () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><gexf ${VIZ}><graph><nodes><node id="1" label="Straßenfest"/></nodes></graph></gexf>`;
  const result = await read(new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')));
  assert.equal(result.network!.organisations[0]!.name, 'Straßenfest');
  assert.deepEqual(result.problems, []);
});

test('entity bombs, outside entities, deep nesting and pictures in disguise are refused in a moment', async () => {
  const before = process.cpuUsage();
  const bomb = `<!DOCTYPE gexf [<!ENTITY a "${'a'.repeat(65_000)}">]><gexf><graph><nodes><node id="1" label="${'&a;'.repeat(10_000)}"/></nodes></graph></gexf>`;
  const cases: [string, string][] = [
    [bomb, 'xml-doctype-refused'],
    ['<?xml version="1.0"?><!DOCTYPE r [<!ENTITY % x SYSTEM "http://bad.example/x"> %x;]><gexf/>', 'xml-doctype-refused'],
    ['<gexf><graph><nodes><node id="1" label="&x;"/></nodes></graph></gexf>', 'xml-syntax'],
    [`<gexf><graph>${'<nodes><node>'.repeat(9000)}`, 'xml-too-deep'],
    ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>window.__xss=1</script></svg>', 'unsupported-format'],
    ['<gexf><nodes><node id="1"/></nodes></gexf>', 'xml-shape'],
    ['<gexf/>', 'xml-shape'],
  ];
  for (const [xml, code] of cases) {
    const { network, problems } = await read(xml);
    assert.equal(network, undefined, code);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      [code],
    );
  }
  assert.ok(process.cpuUsage(before).user / 1000 < 1000);
});

test('an empty network is said to be empty', async () => {
  const { problems } = await gexf('');
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['no-rows'],
  );
});

test('more than the limits is counted and left out, however it is written', async () => {
  let ids = 0;
  const many = Array.from({ length: 20_005 }, (_, i) => `<node id="${i}" label="Verein ${i}"/>`).join('');
  const rows = await gexf(many);
  assert.equal(rows.network!.organisations.length, 20_000);
  assert.deepEqual(
    serious(rows).map(({ code, value }) => [code, value]),
    [['too-many-rows', '20005']],
  );
  const tie = '<edge source="a" target="b"/>';
  const ties = await gexf(
    '<node id="a" label="A"/><node id="b" label="B"/>',
    tie.repeat(100_001).replaceAll('<edge', () => `<edge id="${ids++}"`),
  );
  assert.equal(ties.network!.ties.length, 100_000);
  assert.deepEqual(
    serious(ties).map(({ value }) => value),
    ['100001'],
  );
  const wide = await gexf(
    `<node id="1" label="A"><attvalues>${Array.from({ length: 100_000 }, (_, i) => `<attvalue for="${i}" value="x"/>`).join('')}</attvalues></node>`,
  );
  assert.ok(wide.problems.some(({ code }) => code === 'too-many-columns'));
  assert.ok(Object.keys(wide.network!.organisations[0]!.extra!).length <= 256);
});

test('values that hold for all are not multiplied without end', async () => {
  const before = process.cpuUsage();
  const long = 'a'.repeat(30_000);
  const columns = Array.from({ length: 200 }, (_, i) => `<attribute id="${i}" title="t${i}"><default>${long}</default></attribute>`).join(
    '',
  );
  const { network, problems } = await gexf(
    Array.from({ length: 5000 }, (_, i) => `<node id="${i}"/>`).join(''),
    '',
    `<attributes class="node">${columns}</attributes>`,
  );
  assert.equal(network!.organisations.length, 5000);
  assert.ok(problems.some(({ code, value }) => code === 'part-not-read' && value === 'default'));
  assert.ok(process.cpuUsage(before).user / 1000 < 6000);
});
