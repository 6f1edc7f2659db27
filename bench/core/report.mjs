// The results of a run as Markdown, in German, for docs/leistung.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { CONTENDERS } from './contenders.mjs';
import { TASKS } from './tasks.mjs';

const BEGIN = '<!-- Messung: Anfang, geschrieben von bench/core/run.mjs -->';
const END = '<!-- Messung: Ende -->';
/** Kinds of results of which there is one right one. */
const COMPARED = new Set(['values', 'labels', 'cuts', 'scores']);
const MODELS = { ba: 'BA', pp: 'PP' };

/** Puts the report between the markers of a page. */
export function writeReport(file, markdown) {
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`expected the lines "${BEGIN}" and "${END}" in ${file}`);
  writeFileSync(file, `${page.slice(0, from + BEGIN.length)}\n\n${markdown}\n\n${page.slice(to)}`);
}

/** @param {object} results what run.mjs measured */
export function report(results) {
  const graphs = [...new Set(results.cells.map((cell) => cell.graph))];
  const tasks = Object.keys(TASKS).filter((task) => results.cells.some((cell) => cell.task === task));
  const names = Object.keys(CONTENDERS).filter((name) => results.cells.some((cell) => cell.contenders[name]));
  const at = (graph, task) => results.cells.find((cell) => cell.graph === graph && cell.task === task)?.contenders ?? {};
  return [
    circumstances(results),
    goals(graphs, tasks, at),
    sameness(results),
    times(graphs, tasks, names, at),
    qualities(graphs, tasks, names, at),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function circumstances({ machine, versions, missing, load, minutes, quick }) {
  const { date, cpu, cores, memoryGB, system, node, v8, commit } = machine;
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const lines = [
    `Gemessen am ${date.split('-').reverse().map(Number).join('.')}${commit ? `, Stand ${commit}` : ''}, in einem Lauf von ${decimal(minutes, 1)} Minuten.`,
    `Rechner: ${cpu}, ${cores} ${cores === 1 ? 'Kern' : 'Kerne'}, ${memoryGB} GB, ${system}; Auslastung ${load.map((x) => decimal(x, 2)).join(' vorher, ')} nachher.`,
    `Node ${node} (V8 ${v8})${peers.length ? `; ${peers.join(', ')}` : ''}.`,
  ];
  if (quick) lines.push('Nur die kleinen Netze (`--quick`).');
  if (missing.length) lines.push(`Nicht dabei, weil hier nicht vorhanden: ${missing.map((name) => CONTENDERS[name].title).join(', ')}.`);
  return lines.join('\n');
}

function goals(graphs, tasks, at) {
  let missed = 0;
  const rows = ratioRows(graphs, tasks, at, 'netz-map', (ratio, graph, { goal, goalFrom = 0 }) => {
    const binding = goal !== undefined && Number(graph.split('_')[1]) >= goalFrom;
    if (!binding || ratio <= goal) return share(ratio);
    missed++;
    // rounded, it must not look like the goal
    return `**${Number(ratio.toFixed(2)) <= goal ? decimal(ratio, 3) : share(ratio)}**`;
  });
  if (rows.length === 0) return undefined;
  const verdict = missed === 0 ? 'Alle Ziele sind erreicht.' : `Fett: Ziel verfehlt (${missed}-mal).`;
  const again = ratioRows(graphs, tasks, at, 'netz-map-snapshot', share);
  return `### CPU-Zeit als Anteil der Zeit von igraph (C)

${table(['', 'Ziel', ...graphs.map(graphTitle)], rows)}

${verdict}${
    again.length === 0
      ? ''
      : `

Wenn der Schnappschuss schon da ist, wie bei igraph der Graph:

${table(['', 'Ziel', ...graphs.map(graphTitle)], again)}`
  }`;
}

/** By task: title, goal, and per graph how much of igraph's time this contender takes. */
function ratioRows(graphs, tasks, at, name, show) {
  const row = (task) => {
    const { title, goal, goalFrom } = TASKS[task];
    const ratios = graphs.map((graph) => {
      const ratio = at(graph, task)[name]?.cpu / at(graph, task).igraph?.cpu;
      return ratio > 0 ? show(ratio, graph, TASKS[task]) : '–';
    });
    return [title, goal === undefined ? '–' : goalText(goal, goalFrom), ...ratios];
  };
  return tasks.map(row).filter(([, , ...ratios]) => ratios.some((ratio) => ratio !== '–'));
}

const goalText = (goal, from) => `≤ ${decimal(goal, 2).replace(/0$/, '')}${from ? ` (ab ${thousands(from)})` : ''}`;

function times(graphs, tasks, names, at) {
  const rows = tasks.flatMap((task) =>
    graphs
      .filter((graph) => Object.keys(at(graph, task)).length > 0)
      .map((graph) => [TASKS[task].title, graphTitle(graph), ...names.map((name) => time(at(graph, task)[name]))]),
  );
  return `### CPU-Zeit je Aufruf in Millisekunden\n\n${table(['', 'Netz', ...names.map((name) => CONTENDERS[name].title)], rows, 2)}

– bietet es nicht an; ≠ anderes Ergebnis; (1×) so viele Runden statt fünf, weil ein Aufruf lange dauert; „zu lang“: nach den kleineren Netzen zu urteilen über der Grenze.`;
}

function time(cell) {
  if (!cell) return '–';
  if (cell.skipped) return 'zu lang';
  if (cell.error) return 'scheitert';
  return `${milliseconds(cell.cpu)}${cell.rounds < 5 ? ` (${cell.rounds}×)` : ''}${cell.difference ? ' ≠' : ''}`;
}

function sameness({ cells, missing }) {
  let compared = 0;
  const differing = new Map();
  for (const { graph, task, contenders } of cells) {
    if (!COMPARED.has(TASKS[task].kind)) continue;
    for (const [name, cell] of Object.entries(contenders)) {
      if (cell.cpu === undefined) continue;
      compared++;
      if (!cell.difference) continue;
      const key = `${CONTENDERS[name].title}, ${TASKS[task].title}`;
      differing.set(key, [...(differing.get(key) ?? []), graphTitle(graph)]);
    }
  }
  const list = [...differing].map(([what, where]) => `${what} (${where.join(', ')})`);
  const first = `Verglichen wurden ${compared} Ergebnisse, Wert für Wert, relativ auf 10⁻⁶.`;
  return list.length === 0
    ? `${first} Alle stimmen überein.`
    : `${first} Anders als bei ${missing.includes('igraph') ? 'netz-map' : 'igraph'}: ${list.join('; ')}. Alle übrigen stimmen überein.`;
}

function qualities(graphs, tasks, allNames, at) {
  // ours finds the same in all three ways
  const names = allNames.filter((name) => !name.startsWith('netz-map-'));
  const rows = tasks
    .filter((task) => TASKS[task].kind === 'partition')
    .flatMap((task) =>
      names.map((name) => [TASKS[task].title, CONTENDERS[name].title, ...graphs.map((graph) => at(graph, task)[name]?.modularity)]),
    )
    .filter((row) => row.some((cell) => typeof cell === 'number'))
    .map((row) => row.map((cell) => (typeof cell === 'number' ? decimal(cell, 4) : (cell ?? '–'))));
  if (rows.length === 0) return undefined;
  return `### Modularität der gefundenen Gruppen\n\nMehr ist besser.\n\n${table(['', '', ...graphs.map(graphTitle)], rows, 2)}`;
}

/** `words`: so many columns from the left hold words, the others numbers. */
function table(head, rows, words = 1) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i < words ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const graphTitle = (graph) => `${MODELS[graph.split('_')[0]]} ${thousands(graph.split('_')[1])}`;
const thousands = (number) => String(number).replace(/(?<=\d)(?=(\d{3})+$)/g, '.');
const decimal = (number, places) => number.toFixed(places).replace('.', ',');
const share = (ratio) => decimal(ratio, ratio < 0.1 ? 3 : 2);
const milliseconds = (ms) => (ms >= 100 ? thousands(Math.round(ms)) : decimal(ms, ms >= 10 ? 1 : ms >= 1 ? 2 : 4));
