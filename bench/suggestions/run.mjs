// `node scripts/run.mjs bench:suggestions`: how good suggestions are, on networks whose ties are known. See README.md.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureSources } from '../../scripts/typescript-node.mjs';

ensureSources('bench:suggestions');
const { dataFolder, realNetworks } = await import('./real-networks.mjs');
const { cityNetworks, structureOf } = await import('./city-networks.mjs');
const { hideAndSeek, tooFewWhenHidden } = await import('./link-prediction.mjs');
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

const splits = options.quick ? 5 : Number(options.splits);
const seeds = Array.from({ length: Number(options.cities) }, (_, i) => i + 1);
const cities = await cityNetworks(root, folder, seeds);
const networks = [...realNetworks(folder), ...cities.map(structureOf)].filter(({ ids }) => !options.quick || ids.length < 1000);
const results = networks.map((network) => {
  const begun = performance.now();
  const result = { ...network, few: tooFewWhenHidden(network), found: hideAndSeek(network, splits) };
  console.error(`${network.name}: ${Math.round(performance.now() - begun)} ms`);
  return result;
});

const sections = [predictionTables(results, splits)];
console.log(sections.join('\n\n'));
if (options.write) writeSection(path.join(root, 'docs/leistung.md'), sections.join('\n\n'));
