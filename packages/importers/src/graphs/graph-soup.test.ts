import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFiles } from '../read-files.ts';

const ATTRIBUTES = [
  'id="a"',
  'id="b"',
  'label="A"',
  'source="a"',
  'target="b"',
  'for="0"',
  'for="node"',
  'for="edge"',
  'key="0"',
  'key="r"',
  'value="x"',
  'value="[&quot;a, b"',
  'title="Name"',
  'attr.name="label"',
  'attr.name="r"',
  'type="liststring"',
  'class="edge"',
  'start="2020"',
  'start="1.5"',
  'r="1" g="2"',
  'x="1"',
  'y="NaN"',
  'color="#fff"',
  'pid="a"',
  'weight="1e400"',
  'defaultedgetype="mutual"',
];
const NAMES =
  'graph nodes node edges edge attributes attribute attvalues attvalue default meta creator title description spells spell parents parent ' +
  'viz:color viz:position viz:size key data hyperedge port y:NodeLabel y:Geometry y:Fill desc';

interface Element {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly content: readonly (Element | string)[];
}

const { element } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc.record({
    name: fc.constantFrom(...NAMES.split(' ')),
    attributes: fc.uniqueArray(fc.constantFrom(...ATTRIBUTES), { maxLength: 4, selector: (text) => text.split('=')[0]! }),
    content: fc.array(fc.oneof({ maxDepth: 5 }, fc.constantFrom('Text', ' ', '<![CDATA[<x>]]>'), tie('element')), { maxLength: 4 }),
  }),
}));
const xmlOf = (one: Element | string): string =>
  typeof one === 'string' ? one : `<${one.name} ${one.attributes.join(' ')}>${one.content.map(xmlOf).join('')}</${one.name}>`;

test('known elements in any order, depth and number never meet a mistake of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('gexf', 'graphml'), fc.array(element, { maxLength: 8 }), async (root, elements) => {
      const inside = `<graph>${elements.map(xmlOf).join('')}</graph>`;
      const { network, problems } = await readFiles([{ name: 'a', bytes: new TextEncoder().encode(`<${root}>${inside}</${root}>`) }]);
      assert.ok(!problems.some(({ code }) => code === 'file-unreadable' || code === 'xml-syntax'), JSON.stringify(problems));
      assert.ok(network !== undefined || problems.length > 0);
    }),
    { numRuns: 300 },
  );
});
