// The weight of what a page loads, gzipped as a server would send it, against its budget: the files for websites, and one measure alone.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const KB = 1000;
/** Files for websites, each as a module and without: ending of its name -> the budget in gzipped kB */
const BUDGETS = {
  // the goal is 75; leaving out shelters that nobody has released, wherever the public looks, is worth the rest
  '': 75.5,
  // with every map, while the network is on its way: regions, tables, shapes for paper
  '-picture': 11.5,
  // only for large networks, as a worker
  '-drawing': 12,
  // what suggestions and most elements of the family judge by
  '-ground': 6.5,
  // only where findings are shown
  '-findings': 15.5,
  // only where suggestions are shown
  '-advice': 25.5,
  // only for tables and foreign files: as a worker, or into the page where there can be none
  '-reader': 88,
  // only for what is wrong in the data, and the help
  '-extra': 11,
  // what several elements of the family show with, and each of them
  '-family': 9.6,
  '-sentences': 14,
  '-finder': 3.5,
  '-directory': 4,
  '-suggestions': 1.5,
  '-organisation': 9.5,
  '-coverage': 9.4,
  '-meeting': 35,
  '-representation': 12.5,
  '-change': 8,
  '-compare': 18.5,
  // only where a page speaks it; the second for what only those who coordinate read
  '-de-einfach': 11,
  '-de-einfach-team': 28,
  '-en': 15,
  '-en-team': 26,
  // only when somebody asks why nothing is to be seen
  '-check': 7.8,
  // only when somebody narrows or saves what is seen
  '-tools': 14,
};
/** Around a frame, where there is no map: the whole file. */
const FRAME = 1.5;
/** What a page loads until all of it is there: the files -> what must not be exceeded, in gzipped kB. The goal for a map is told beside it. */
const GOAL = 75;
const FINDER = ['-ground', '-family', '-finder'];
const TEAM = ['suggestions', 'directory', 'organisation', 'coverage', 'meeting', 'representation', 'change', 'compare'].map(
  (name) => `-${name}`,
);
const ALL = [...FINDER, '-findings', '-advice', '-sentences', ...TEAM];
const PAGES = [
  { shows: 'a map of our own format', parts: ['', '-picture'], ceiling: 87 },
  { shows: 'the same with more than 700 partners and ties', parts: ['', '-picture', '-drawing'], ceiling: 98.5 },
  { shows: 'a map of tables', parts: ['', '-picture', '-reader', '-extra'], ceiling: 187 },
  { shows: 'findings alone', parts: ['', '-findings'], ceiling: 90.5 },
  { shows: 'a map and the finder, for visitors', parts: ['', '-picture', ...FINDER], ceiling: 103 },
  { shows: 'the finder, in English', parts: ['', ...FINDER, '-en'], ceiling: 107 },
  { shows: 'all elements, for a team, of tables', parts: ['', '-picture', '-reader', '-extra', ...ALL], ceiling: 350 },
];
/**
 * Layout, stage and painting of the page, with the worker: gzipped kB. What comes later (regions, shapes for paper) is not in it, nor is Lit.
 * The goal is missed, it weighs nearly twice as much: the layout is in both files (9 kB in each), since small networks are laid out in the page,
 * which waits for no further file; what stands around the marks, above all placed names and the legend, weighs another 10. So the goal is told
 * beside the figure, and what fails is what would make it heavier than it is.
 */
const ENGINE = { goal: 25, ceiling: 47.5 };
const METRICS = 'packages/core/dist/metrics/index.js';
/** What somebody pays at most who imports one measure, in gzipped kB. */
const ONE_MEASURE = 8;

let ok = true;
const fileOf = (part, end = 'js') => `packages/elements/dist/cdn/netz-map${part}.${end}`;
for (const [part, limit] of Object.entries(BUDGETS)) for (const end of ['js', 'iife.js']) weighFile(fileOf(part, end), limit);
weighFile(fileOf('-frame'), FRAME);
for (const page of PAGES) weighPage(page);
await weighEngine();
if (existsSync(METRICS)) await weighMeasures();
else {
  console.log(`${METRICS}: missing, build first`);
  ok = false;
}
process.exit(ok ? 0 : 1);

function gzipped(bytes) {
  return gzipSync(bytes, { level: 9 }).length / KB;
}

function sizeOf(file) {
  return existsSync(file) ? gzipped(readFileSync(file)) : Infinity;
}

/** All that is loaded without anybody doing something, whether it is waited for or not. */
function weighPage({ shows, parts, ceiling }) {
  const size = parts.reduce((sum, part) => sum + sizeOf(fileOf(part)), 0);
  const files = parts.map((part) => `netz-map${part}.js`).join(' + ');
  const missed = size > GOAL ? ', missed' : '';
  tell(`a page with ${shows}`, `${size.toFixed(1)} kB gzip (${files}; goal ${GOAL} kB${missed}, ceiling ${ceiling} kB)`, size > ceiling);
}

function weighFile(file, limit) {
  const size = sizeOf(file);
  const told = size === Infinity ? 'missing, build first' : `${size.toFixed(1)} kB of ${limit} kB gzip`;
  tell(file, told, size > limit);
}

function tell(what, told, tooBig) {
  if (tooBig) ok = false;
  console.log(`${what}: ${told}${tooBig ? ' – TOO BIG' : ''}`);
}

/** What draws, without Lit and what stands around the picture; the benchmark mounts the same. */
async function weighEngine() {
  const from = './packages/elements/src';
  const later = ['load-picture', 'start-drawing-worker'];
  const page = await bundled(`import { SceneController } from '${from}/stage/scene-controller.ts'; console.log(SceneController);`, later);
  const worker = sizeOf(fileOf('-drawing'));
  const [sum, told] = [page + worker, `${page.toFixed(1)} kB in the page, ${worker.toFixed(1)} kB in the worker`];
  const missed = sum > ENGINE.goal ? ', goal missed' : '';
  const beside = `goal ${ENGINE.goal} kB${missed}, ceiling ${ENGINE.ceiling} kB`;
  tell('the drawing engine', `${told}, together ${sum.toFixed(1)} kB gzip (${beside})`, sum > ENGINE.ceiling);
}

/** Each export of the measures bundled by itself, as an application would that uses nothing else. */
async function weighMeasures() {
  const names = Object.keys(await import(pathToFileURL(METRICS).href));
  const weights = await Promise.all(
    names.map(async (name) => ({ name, size: await bundled(`import { ${name} } from './${METRICS}'; console.log(${name});`) })),
  );
  const [{ name, size }] = weights.sort((a, b) => b.size - a.size);
  const average = weights.reduce((sum, weight) => sum + weight.size, 0) / weights.length;
  const all = await bundled("import { metrics } from './packages/core/dist/index.js'; console.log(metrics.degree);");
  const kB = (weight) => `${weight.toFixed(1)} kB`;
  console.log(
    `each of ${weights.length} exports of the measures alone: ${kB(average)} on average, at most ${kB(size)} (${name}) of ${ONE_MEASURE} kB gzip; ` +
      `all together, as the root's namespace brings them: ${kB(all)}`,
  );
  const tooBig = weights.filter((weight) => weight.size > ONE_MEASURE);
  if (tooBig.length > 0) {
    ok = false;
    console.log(`TOO BIG: ${tooBig.map((weight) => `${weight.name} ${kB(weight.size)}`).join(', ')}`);
  }
}

/** @param {readonly string[]} later modules of ours that are loaded on demand */
async function bundled(contents, later = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.resolve('.') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@netz-map/source'],
    external: later.map((name) => `*/${name}.ts`),
    write: false,
    logLevel: 'warning',
  });
  return gzipped(outputFiles[0].contents);
}
