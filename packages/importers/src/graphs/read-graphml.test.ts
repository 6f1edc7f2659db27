import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '@netz-map/core';
import { readFiles } from '../read-files.ts';
import type { ReadResult } from '../read-result.ts';

const read = (xml: string): Promise<ReadResult> => readFiles([{ name: 'netz.graphml', bytes: new TextEncoder().encode(xml) }]);
/** A file with these declarations, and what is in its network. */
const graphml = (keys: string, content: string): Promise<ReadResult> =>
  read(
    `<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph id="G" edgedefault="undirected">${content}</graph></graphml>`,
  );
const serious = ({ problems }: ReadResult): Problem[] => problems.filter(({ severity }) => severity !== 'note');
const skipped = ({ problems }: ReadResult): string[] =>
  problems.flatMap(({ code, value, hint }) => (code === 'part-not-read' ? [`${value} ${hint}`] : []));
const namesOf = ({ network }: ReadResult): string[] => network!.organisations.map(({ name }) => name);

test('keys are the headings, data the cells, and a default holds where nothing is said', async () => {
  const result = await graphml(
    `<key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="node" attr.name="Themen" attr.type="string"/>
     <key id="d2" for="node" attr.name="Art"><default>Verein</default></key><key id="d3" for="edge" attr.name="weight" attr.type="double"/>
     <key id="d4" for="all" attr.name="Notiz"/>`,
    `<data key="d9">x</data><node id="n0"><data key="d0">Bürgerhaus</data><data key="d1">Sprache, <![CDATA["Kirche, Religion"]]></data></node>
     <node id="n1"><data key="d0">Amt</data><data key="d2">Behörde</data><data key="d8">17</data></node>
     <edge source="n0" target="n1"><data key="d3">2.5</data><data key="d4">eng &amp; gut</data></edge><edge id="e" source="n1" target="n0" directed="true"/>`,
  );
  assert.deepEqual(serious(result), []);
  const { organisations, ties } = result.network!;
  assert.deepEqual(
    organisations.map(({ id, name, kind, topics, extra }) => [id, name, kind, topics, extra]),
    [
      ['n0', 'Bürgerhaus', 'Verein', ['Sprache', 'Kirche, Religion'], undefined],
      ['n1', 'Amt', 'Behörde', [], { d8: '17' }],
    ],
  );
  assert.deepEqual(
    ties.map(({ id, from, to, strength, note, mutual }) => [id, from, to, strength, note, mutual]),
    [
      ['n0--n1', 'n0', 'n1', 2.5, 'eng & gut', undefined],
      ['e', 'n1', 'n0', undefined, undefined, undefined],
    ],
  );
  assert.deepEqual(skipped(result), ['d9 1']);
});

test('the name is the label, else the name, else what yEd draws, else the id', async () => {
  const keys = '<key id="v_name" for="node"/><key id="l" for="node" attr.name="Label"/><key id="g" for="node" yfiles.type="nodegraphics"/>';
  const node = (id: string, data: string): string => `<node id="${id}">${data}</node>`;
  const drawn = '<data key="g"><y:ShapeNode xmlns:y="y"><y:NodeLabel>gezeichnet</y:NodeLabel></y:ShapeNode></data>';
  const [name, label] = ['<data key="v_name">Name</data>', '<data key="l">Beschriftung</data>'];
  assert.deepEqual(namesOf(await graphml(keys, node('1', drawn + name + label))), ['Beschriftung']);
  assert.deepEqual(namesOf(await graphml(keys, node('1', name) + node('2', label))), ['Name', 'Beschriftung']);
  assert.deepEqual(namesOf(await graphml(keys, node('1', name))), ['Name']);
  assert.deepEqual(namesOf(await graphml(keys, node('1', drawn))), ['gezeichnet']);
  assert.deepEqual(namesOf(await graphml('', node('Amt', ''))), ['Amt']);
});

test('a drawing of yEd: labels, places and colours from inside it, groups with what they hold', async () => {
  const box = (label: string, x: number, more = ''): string =>
    `<y:ShapeNode><y:Geometry height="30" width="90" x="${x}" y="10.5"/><y:Fill color="#FFCC00" transparent="false"/><y:BorderStyle color="#000000"/>
     <y:NodeLabel alignment="center" fontSize="12">${label}<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel>${more}<y:Shape type="rectangle"/></y:ShapeNode>`;
  const result = await read(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml" xmlns:yed="http://www.yworks.com/xml/yed/3">
  <key attr.name="Description" attr.type="string" for="graph" id="d0"/><key for="port" id="d1" yfiles.type="portgraphics"/>
  <key attr.name="url" attr.type="string" for="node" id="d4"/><key attr.name="description" attr.type="string" for="node" id="d5"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="graphml" id="d7" yfiles.type="resources"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G"><data key="d0" xml:space="preserve"/>
    <node id="n0"><data key="d4"><![CDATA[https://example.org]]></data><data key="d6">${box('Bürgerhaus\nNord', 5, '<y:NodeLabel>zweite Zeile</y:NodeLabel>')}</data></node>
    <node id="n1" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode><y:NodeLabel>AG Wohnen</y:NodeLabel></y:GroupNode><y:GroupNode><y:NodeLabel>Folder 1</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
      <graph edgedefault="directed" id="n1:"><node id="n1::n0"><data key="d6">${box('Mieterverein', 200)}</data></node></graph></node>
    <edge id="e0" source="n0" target="n1::n0"><data key="d10"><y:PolyLineEdge><y:Path sx="0"/><y:Arrows source="none" target="standard"/><y:EdgeLabel>Projekt<y:LabelModel/></y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph><data key="d7"><y:Resources><node id="x"/></y:Resources></data>
</graphml>`);
  assert.deepEqual(serious(result), []);
  assert.deepEqual(
    result.network!.organisations.map(({ id, name, x, y, website, extra }) => [id, name, x, y, website, extra]),
    [
      ['n0', 'Bürgerhaus Nord', 5, 10.5, 'https://example.org', { Farbe: '#FFCC00' }],
      ['n1', 'AG Wohnen', undefined, undefined, undefined, undefined],
      ['n1::n0', 'Mieterverein', 200, 10.5, undefined, { Farbe: '#FFCC00', pid: 'n1' }],
    ],
  );
  assert.deepEqual(
    result.network!.ties.map(({ id, from, to, kind }) => [id, from, to, kind]),
    [['e0', 'n0', 'n1::n0', 'Projekt']],
  );
  assert.deepEqual(skipped(result), ['graph 1']);
});

test('a network from igraph: keys have a letter before their names, and the network has a name', async () => {
  const result = await graphml(
    '<key id="g_name" for="graph" attr.name="name"/><key id="g_Author" for="graph" attr.name="Author"/><key id="v_name" for="node" attr.name="name"/><key id="e_weight" for="edge" attr.name="weight"/>',
    '<data key="g_name">Netz Halle</data><data key="g_Author">Erika Musterfrau</data><node id="n0"><data key="v_name">VHS</data></node><node id="n1"><data key="v_name">AWO</data></node><edge source="n0" target="n1"><data key="e_weight">1</data></edge>',
  );
  assert.deepEqual([result.network!.name, namesOf(result), result.network!.ties[0]!.strength], ['Netz Halle', ['VHS', 'AWO'], undefined]);
  assert.deepEqual(skipped(result), ['Author 1']);
  assert.doesNotMatch(JSON.stringify(result), /Musterfrau/);
});

test('a network from Gephi: three columns are one colour, and the kind of tie is its label', async () => {
  const key = (name: string, owner: string): string =>
    `<key attr.name="${name}" attr.type="string" for="${owner}" id="${name.replace(' ', '').toLowerCase()}"/>`;
  const { network, problems } = await graphml(
    ['label', 'r', 'g', 'b', 'x', 'y', 'size'].map((name) => key(name, 'node')).join('') +
      key('Edge Label', 'edge') +
      key('weight', 'edge'),
    `<node id="1"><data key="label">Chor</data><data key="size">10.0</data><data key="r">0</data><data key="g">255</data><data key="b">16</data><data key="x">-1.5</data><data key="y">2.0E1</data></node>
     <node id="2"><data key="label">Amt</data></node><edge source="1" target="2"><data key="edgeid">7</data><data key="edgelabel">Verweis</data><data key="weight">3.0</data></edge>`,
  );
  const [chor, amt] = network!.organisations;
  assert.deepEqual([chor!.x, chor!.y, chor!.extra, amt!.extra], [-1.5, 20, { size: '10.0', Farbe: '#00ff10' }, undefined]);
  const [tie] = network!.ties;
  assert.deepEqual([tie!.id, tie!.kind, tie!.strength], ['7', 'Verweis', 3]);
  assert.deepEqual(
    problems.map(({ code, column }) => [code, column]),
    [['unknown-column', 'size']],
  );
});

test('a network from Cytoscape: numbers as ids, names in a column', async () => {
  const { network } = await graphml(
    '<key id="k1" for="node" attr.name="shared name" attr.type="string"/><key id="k0" for="node" attr.name="name" attr.type="string"/><key id="k2" for="edge" attr.name="interaction" attr.type="string"/>',
    '<data key="networkMetadata">x</data><node id="62"><data key="k1">Chor</data><data key="k0">Chor</data></node><node id="63"><data key="k0">Amt</data></node><edge id="70" source="62" target="63"><data key="k2">trifft</data></edge>',
  );
  assert.deepEqual(
    network!.organisations.map(({ id, name }) => [id, name]),
    [
      ['62', 'Chor'],
      ['63', 'Amt'],
    ],
  );
  assert.deepEqual(network!.ties[0]!.extra, { interaction: 'trifft' });
});

test('what has no place is counted: ties between several, ports, further networks, values said twice', async () => {
  const result = await read(
    `<graphml><key id="a" for="node" attr.name="Art"/><graph><node id="1"><port name="N"><data key="a">y</data></port><data key="a">x</data><data key="a">z</data></node><node id="2"/>
     <hyperedge><endpoint node="1"/><endpoint node="2"/><data key="a">q</data></hyperedge><hyperedge/></graph><graph><node id="3"/></graph></graphml>`,
  );
  assert.deepEqual(skipped(result), ['port 1', 'data 1', 'hyperedge 2', 'graph 1']);
  assert.deepEqual([namesOf(result), result.network!.organisations[0]!.kind], [['1', '2'], 'z']);
});

test('prefixes do not matter, and names of keys of objects are names like others', async () => {
  const result = await read(
    '<g:graphml xmlns:g="u"><g:key id="__proto__" for="node" attr.name="constructor"/><g:graph><g:node id="__proto__"><g:data key="__proto__">x</g:data></g:node><g:node id="toString"/><g:edge source="__proto__" target="toString"/></g:graph></g:graphml>',
  );
  assert.deepEqual([namesOf(result), result.network!.ties.length], [['__proto__', 'toString'], 1]);
  assert.ok(result.problems.some(({ code }) => code === 'reserved-key'));
});

test('entities, deep nesting, other XML and broken XML are refused with their reason', async () => {
  const cases: [string, string][] = [
    [
      '<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/hostname">]><graphml><graph><node id="1"><data key="k">&x;</data></node></graph></graphml>',
      'xml-doctype-refused',
    ],
    ['<?xml version="1.0"?>\n<!-- x -->\n<!doctype graphml system "http://bad.example/x.dtd"><graphml/>', 'xml-doctype-refused'],
    [`<graphml>${'<graph><node>'.repeat(40)}`, 'xml-too-deep'],
    ['<graphml><node id="1"/></graphml>', 'xml-shape'],
    ['<graphml><graph><node id="1"></graph></graphml>', 'xml-syntax'],
    ['<graphml><graph><node id="1"><data key="a">Kinder & Co</data></node></graph></graphml>', 'xml-syntax'],
  ];
  for (const [xml, code] of cases) {
    const { network, problems } = await read(xml);
    assert.equal(network, undefined, xml);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      [code],
    );
  }
});
