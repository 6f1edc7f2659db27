// `node scripts/run.mjs bench:suggestions`: how good suggestions are, on networks whose ties are known. See README.md.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureSources } from '../../scripts/typescript-node.mjs';

ensureSources('bench:suggestions');
const { describeMachine } = await import('../core/machine.mjs');
const { dataFolder, FEWEST_TIES, realNetworks } = await import('./real-networks.mjs');
const { cityNetworks, structureOf } = await import('./city-networks.mjs');
const { hideAndSeek, tooFewWhenHidden } = await import('./link-prediction.mjs');
const { adviceInCity, adviceOnStructure } = await import('./advice.mjs');
const { adviceTables, meetingTable, needsTable } = await import('./advice-tables.mjs');
const { pairings } = await import('./meetings.mjs');
const { plantedNeeds } = await import('./needs.mjs');
const { predictionTables } = await import('./prediction-tables.mjs');
const { writeSection } = await import('./write-section.mjs');

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    splits: { type: 'string', default: '30' },
    cities: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const folder = dataFolder(root);
if (!folder) {
  console.log('Left out: the real networks are not part of the project. Name their folder with NETZ_SHARED.');
  process.exit(0);
}

/** From so many nodes on, a split takes seconds, and trying out what five ties change would take hours. */
const LARGE = 1000;
const splits = options.quick ? 5 : Number(options.splits);
const seeds = Array.from({ length: Number(options.cities) }, (_, i) => i + 1);
const cities = await cityNetworks(root, folder, seeds);
const networks = [...realNetworks(folder), ...cities.map(structureOf)].filter(({ ids }) => !options.quick || ids.length < LARGE);
/** Runs take minutes: who waits wants to see that something happens. */
const told = (name, run) => {
  const begun = performance.now();
  const result = run();
  console.error(`${name}: ${Math.round(performance.now() - begun)} ms`);
  return result;
};
const predicted = networks.map((network) =>
  told(network.name, () => ({ ...network, few: tooFewWhenHidden(network), found: hideAndSeek(network, splits) })),
);
const advised = networks
  .filter(({ group, ids, pairs }) => !['cities', 'twoMode'].includes(group) && pairs.length >= FEWEST_TIES && ids.length < LARGE)
  .map((network) => told(`${network.name}, advice`, () => ({ ...network, found: adviceOnStructure(network) })));
const lived = cities.map((city) =>
  told(`${city.name}, advice`, () => ({ ...city, found: adviceInCity(city), needs: plantedNeeds(city), meetings: pairings(city) })),
);

const { date, commit } = describeMachine();
const measured = `Gemessen am ${date.split('-').reverse().map(Number).join('.')}${commit ? `, Stand ${commit}` : ''}. Gleicher Stand, gleiche Zahlen: Aller Zufall ist gesät.`;
const sections = [measured, predictionTables(predicted, splits), adviceTables(advised, lived), needsTable(lived), meetingTable(lived)];
console.log(sections.join('\n\n'));
if (options.write) writeSection(path.join(root, 'docs/leistung.md'), sections.join('\n\n'));
