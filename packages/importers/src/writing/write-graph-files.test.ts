import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createNetwork, type Network, type Organisation } from '@netz-map/core';
import { readFiles } from '../read-files.ts';
import { EVERY_HEADING } from '../testing/every-heading.ts';
import { expectSame, networks } from '../testing/random-network.ts';
import type { Written } from './written.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphMl } from './write-graphml.ts';

const textOf = ({ files }: Written): string => new TextDecoder().decode(files[0]!.bytes);
const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: id,
  topics: [],
  targetGroups: [],
  places: [],
  groups: [],
  status: 'active',
  visibility: 'network',
  ...more,
});
const network: Network = createNetwork({
  name: 'Sonnbrück',
  asOf: '2026-11',
  organisations: [organisation('A & B', { topics: ['Sprache', 'a|b, "c\\d"'], x: 1.5, y: -2, staff: 2.5 }), organisation('C')],
  ties: [{ id: '1', from: 'A & B', to: 'C', kind: 'Projekt', strength: 3, mutual: true, visibility: 'network' }],
  needs: [{ id: 'n', who: 'C', topic: 'Sprache', done: false }],
  meetings: [{ id: 'm', date: '2026-10-01', attendees: ['C'] }],
});

const carried = networks({ without: ['needs', 'meetings', 'roles', 'cities'] });

const FORMATS = [
  {
    format: 'GEXF',
    write: writeGexf,
    finds: 'Gephi finds what it knows: label, place, weight and kind; everything else has its German heading',
    parts: [
      '<meta lastmodifieddate="2026-11">',
      '<description>Sonnbrück</description>',
      'title="Themen" type="liststring"',
      'title="Hauptamt (Stellen)" type="double"',
      '<node id="A &amp; B" label="A &amp; B">',
      'value="[&quot;Sprache&quot;, &quot;a|b, \\&quot;c\\\\d\\&quot;&quot;]"',
      '<viz:position x="1.5" y="-2" z="0"/>',
      '<edge id="1" source="A &amp; B" target="C" kind="Projekt" weight="3">',
    ],
  },
  {
    format: 'GraphML',
    write: writeGraphMl,
    finds: 'programs find what they look for: label, weight, x and y; everything else has its German heading',
    parts: [
      '<key id="label" for="node" attr.name="label" attr.type="string"/>',
      '<key id="weight" for="edge" attr.name="weight" attr.type="double"/>',
      'attr.name="Hauptamt (Stellen)" attr.type="double"',
      'attr.name="x" attr.type="double"',
      '<data key="asOf">2026-11</data>',
      'Sprache, &quot;a|b, &quot;&quot;c\\d&quot;&quot;&quot;<',
      '<data key="label">A &amp; B</data></node>',
      '<data key="weight">3</data></edge>',
    ],
  },
];

for (const { format, write, finds, parts } of FORMATS) {
  test(`a network written as ${format} and read again is the same network`, async () => {
    await fc.assert(
      fc.asyncProperty(carried, async (network) => {
        const { files, losses } = write(network);
        assert.deepEqual(losses, []);
        const { network: again } = await readFiles(files, { personal: EVERY_HEADING });
        expectSame(again, network);
      }),
      { numRuns: 1000 },
    );
  });

  test(`in ${format}, ${finds}`, () => {
    const text = textOf(write(network));
    for (const part of parts) assert.ok(text.includes(part), `${part}\n${text}`);
  });

  test(`in ${format}, the same network is the same file, and what it has no place for is counted`, () => {
    assert.equal(textOf(write(network)), textOf(write(network)));
    assert.deepEqual(write(network).losses, [
      { what: 'needs', count: 1 },
      { what: 'meetings', count: 1 },
    ]);
    assert.deepEqual(write(createNetwork({ organisations: [] })).losses, []);
  });

  test(`in ${format}, the network keeps its name, however long`, async () => {
    const name = 'Bündnis für ein gutes Ankommen, '.repeat(20).trim();
    const { network: again, problems } = await readFiles(write(createNetwork({ ...network, needs: [], meetings: [], name })).files);
    assert.equal(again!.name, name);
    assert.deepEqual(problems, []);
  });

  test(`in ${format}, text that XML cannot hold is replaced, and the file can be read`, async () => {
    const strange = createNetwork({
      organisations: [organisation('a\u0000', { name: 'x\u001f\ud800]]><y' }), organisation('b', { name: '\uffff' })],
    });
    const { network: again } = await readFiles(write(strange).files);
    assert.equal(again!.organisations.length, 2);
    assert.match(again!.organisations[0]!.name, /^x.*\]\]><y$/);
  });
}
