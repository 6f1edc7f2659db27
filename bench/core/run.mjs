// `node bench/core/run.mjs`: our measures beside those of others, on the same graphs, in one run, results compared. See README.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureNode } from '../../scripts/typescript-node.mjs';
import { ContenderProcess } from './contender-process.mjs';
import { availableContenders, CONTENDERS } from './contenders.mjs';
import { makeGraph, seeded } from './graphs.mjs';
import { describeMachine, load } from './machine.mjs';
import { measure } from './measure.mjs';
import { report, writeReport } from './report.mjs';
import { GRAPHS, TASKS } from './tasks.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.join(HERE, '..', '..');
/** The two that decide about the goals; the first one that is there is also what results are compared with. */
const DECISIVE = ['igraph', 'netz-map'];

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    graphs: { type: 'string' },
    tasks: { type: 'string' },
    cap: { type: 'string', default: '25' },
    'this-node': { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    from: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

if (!options['this-node'] && !options.from) ensureNode('bench');

/** The words of a list option, all of them known. */
function chosen(option, known) {
  const words = options[option]?.split(',') ?? known;
  const strange = words.find((word) => !known.includes(word));
  if (strange === undefined) return words;
  console.error(`--${option}: expected some of ${known.join(', ')}, got "${strange}"`);
  process.exit(2);
}

/** CPU milliseconds that a call will take on this graph, judged by the smaller ones of its model; 0 when nothing is known. */
function predictor(cells) {
  return (graph, task, name) => {
    const [model, order] = [graph.model, graph.order];
    const at = (size) => cells.find((c) => c.graph === `${model}_${size}` && c.task === task)?.contenders[name];
    const [before, twoBefore] = [at(order / 10), at(order / 100)];
    if (before?.skipped || (before?.error && before.error.startsWith('no answer'))) return Infinity;
    if (!before?.cpu) return 0;
    // ten times the nodes: at least ten times the work, and more than cubic is chance
    const growth = twoBefore?.cpu ? Math.min(1000, Math.max(10, before.cpu / twoBefore.cpu)) : 30;
    return before.cpu * growth;
  };
}

async function measureAll() {
  const graphs = (options.graphs?.split(',') ?? GRAPHS.filter((name) => !options.quick || !name.endsWith('0000'))).map(makeGraph);
  const tasks = chosen('tasks', Object.keys(TASKS));
  if (!options.built) {
    const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
  const { contenders: descriptions, versions, missing } = availableContenders(chosen('only', Object.keys(CONTENDERS)));
  const contenders = descriptions.map((description) => new ContenderProcess(description));
  for (const contender of contenders) await contender.start();

  const began = performance.now();
  const loadBefore = load();
  const random = seeded(1);
  const cells = [];
  const predict = predictor(cells);
  for (const graph of graphs) {
    for (const contender of contenders) contender.use(graph);
    for (const task of tasks) {
      const { peerSizes } = TASKS[task];
      const measured = await measure({
        graph,
        task,
        contenders: contenders.filter((c) => c.name.startsWith('netz-map') || !peerSizes || peerSizes.includes(graph.order)),
        predict: (contender) => predict(graph, task, contender),
        cap: Number(options.cap) * 1000,
        decisive: DECISIVE,
        random,
      });
      if (Object.keys(measured).length === 0) continue;
      cells.push({ graph: graph.name, task, contenders: measured });
      console.log(progress(graph.name, task, measured));
    }
  }
  for (const contender of contenders) await contender.stop();
  const minutes = (performance.now() - began) / 60_000;
  return { machine: describeMachine(), versions, missing, load: [loadBefore, load()], minutes, quick: options.quick, cells };
}

function progress(graph, task, measured) {
  const said = Object.entries(measured).map(([name, { cpu, skipped, error, difference }]) => {
    const number = skipped ? 'skipped' : error ? `FAILED (${error})` : `${cpu.toPrecision(3)}`;
    return `${name} ${number}${difference ? ' DIFFERS' : ''}`;
  });
  return `${graph} ${task} (ms): ${said.join(', ')}`;
}

let results;
if (options.from) results = JSON.parse(readFileSync(options.from, 'utf8'));
else {
  results = await measureAll();
  mkdirSync(path.join(HERE, 'results'), { recursive: true });
  const file = path.join(HERE, 'results', `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}.json`);
  writeFileSync(file, JSON.stringify(results, null, 1));
  console.log(`written to ${path.relative(process.cwd(), file)}`);
}
const markdown = report(results);
console.log(`\n${markdown}`);
if (options.write) writeReport(path.join(ROOT, 'docs', 'leistung.md'), markdown);

const wrong = results.cells.flatMap(({ graph, task, contenders }) =>
  Object.entries(contenders)
    .filter(([name, { difference, error }]) => name.startsWith('netz-map') && (difference || error))
    .map(([name, { difference, error }]) => `${name}, ${task} of ${graph}: ${difference ?? error}`),
);
if (wrong.length > 0) {
  console.error(`ours is not right:\n${wrong.join('\n')}`);
  process.exitCode = 1;
}
