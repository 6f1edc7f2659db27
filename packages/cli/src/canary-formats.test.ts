import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';
import { findSecrets } from './testing/find-secrets.ts';
import { inFolder } from './testing/folder-world.ts';
import {
  plantedCx2,
  plantedGeoJson,
  plantedGexf,
  plantedGraphml,
  plantedHsds,
  plantedKumu,
  plantedPajek,
  plantedRecords,
} from './testing/planted-graphs.ts';
import { plantedTables, Planter } from './testing/planted-tables.ts';

/** How many secrets a file of the kind holds at least, and who is meant to be published of it. */
interface Kind {
  readonly file: string;
  readonly secrets: number;
  readonly open: readonly string[];
  make(planted: ReturnType<typeof plantedTables>, planter: Planter): string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'a GEXF file of Gephi': { file: 'netz.gexf', secrets: 200, open: ['Teestube', 'Sprachtreff', 'Wir kochen Tee.'], make: plantedGexf },
  'a GraphML file': { file: 'netz.graphml', secrets: 200, open: ['Teestube', 'Sprachtreff', 'Wir kochen Tee.'], make: plantedGraphml },
  'a project of Kumu': { file: 'kumu.json', secrets: 200, open: ['Teestube', 'Sprachtreff', 'Wir kochen Tee.'], make: plantedKumu },
  'a network of Cytoscape': { file: 'netz.cx2', secrets: 200, open: ['Teestube', 'Sprachtreff'], make: plantedCx2 },
  'a map of the world': { file: 'orte.geojson', secrets: 200, open: ['Teestube', 'Sprachtreff'], make: plantedGeoJson },
  'lists of records': { file: 'listen.json', secrets: 200, open: ['Teestube', 'Dolmetschen'], make: plantedRecords },
  'a directory of Open Referral': {
    file: 'hsds.json',
    secrets: 200,
    open: ['Teestube', 'Sprachtreff'],
    make: (_, planter) => plantedHsds(planter),
  },
  'a bare list of Pajek': { file: 'netz.net', secrets: 10, open: ['Teestube', 'Sprachtreff'], make: (_, planter) => plantedPajek(planter) },
};

for (const [kind, { file, secrets: least, open, make }] of Object.entries(KINDS))
  test(`of the secrets in ${kind} none stands in the public folder`, async () => {
    const planted = plantedTables();
    const planter = new Planter();
    planted.secrets.forEach(() => planter.word());
    const text = make(planted, planter);
    const all = [...planted.secrets, ...planter.secrets.slice(planted.secrets.length)];
    const secrets = all.filter((secret) => text.includes(secret));
    assert.ok(new Set(secrets).size >= least, `${secrets.length} secrets`);
    await inFolder(async (world) => {
      world.put({ [`daten/${file}`]: text });
      const code = await run(['publish', world.at(`daten/${file}`), '-o', world.at('public')], world);
      assert.ok(code <= 1, world.said.err);
      const folder = world.files('public');
      const page = String(folder.get('netz.html'));
      for (const word of open) assert.ok(page.includes(word), `${word} is meant to be published: ${world.said.err}`);
      assert.deepEqual(findSecrets(secrets, folder), []);
      // the preview is for the coordination, and lands in logs
      const told = new Map([['preview', new TextEncoder().encode(world.said.out + world.said.err)]]);
      assert.deepEqual(
        findSecrets(
          secrets.filter((secret) => /@|\d{4}/.test(secret)),
          told,
        ),
        [],
      );
    });
  });
