// One cell row: all contenders, one task, one graph. They take turns in an order that changes by round, never two at once.
import { difference, modularity } from './compare.mjs';
import { shuffle } from './graphs.mjs';
import { TASKS } from './tasks.mjs';

const ROUNDS = 5;
const ROUND_MS = 60;
const WARM_UP_MS = 250;
/** Before each round, for short calls: after the garbage was collected, the first calls may be slower. */
const WARM_AGAIN_MS = 40;
/** From here on, a call needs no warming up: the first one counts. */
const SLOW_MS = 2000;
/** What one contender without a part in the goals may take for its rounds. */
const PATIENCE_MS = 2000;
/** Wall-clock time may be this many times the CPU time when the machine is busy. */
const BUSY = 10;

/**
 * @param {object} setting
 * @param {object} setting.graph
 * @param {string} setting.task
 * @param {import('./contender-process.mjs').ContenderProcess[]} setting.contenders
 * @param {(name: string) => number} setting.predict CPU milliseconds of a call, as far as known
 * @param {number} setting.cap CPU milliseconds that a call may take
 * @param {readonly string[]} setting.decisive contenders that get all rounds, however slow
 * @param {() => number} setting.random
 * @returns {Promise<Record<string, object>>} by contender: `{ cpu, wall, rounds, all, difference?, modularity? }` (milliseconds of a call), or
 *   `{ skipped }` or `{ error }`
 */
export async function measure({ graph, task, contenders, predict, cap, decisive, random }) {
  const cells = {};
  const racing = [];
  const ask = (contender, message) => contender.ask({ task, ...message }, Math.max(cap * BUSY, 60_000));

  for (const contender of contenders) {
    const { name } = contender;
    if (!contender.tasks.includes(task)) continue;
    const expected = predict(name);
    if (expected > cap) {
      cells[name] = { skipped: true };
      continue;
    }
    const first = await ask(contender, { do: 'run' });
    if (first.error) {
      cells[name] = { error: first.error };
      continue;
    }
    const { result, error } = await ask(contender, { do: 'result' });
    if (error) {
      cells[name] = { error };
      continue;
    }
    const slow = first.cpu >= SLOW_MS;
    const warm = slow ? first : await ask(contender, { do: 'run', leastMs: WARM_UP_MS });
    if (warm.error) {
      cells[name] = { error: warm.error };
      continue;
    }
    const rounds = decisive.includes(name) ? ROUNDS : Math.min(ROUNDS, Math.max(1, Math.floor(PATIENCE_MS / warm.cpu)));
    cells[name] = { result };
    racing.push({ contender, rounds, calls: Math.max(1, Math.ceil(ROUND_MS / warm.wall)), runs: slow ? [first] : [] });
  }

  for (let round = 0; round < ROUNDS; round++) {
    for (const { contender, rounds, calls, runs } of shuffle([...racing], random)) {
      if (runs.length >= rounds || runs.some((run) => run.error)) continue;
      runs.push(await ask(contender, { do: 'run', calls, warmUpMs: calls > 1 ? WARM_AGAIN_MS : 0 }));
    }
  }

  for (const { contender, runs } of racing) {
    const failed = runs.find((run) => run.error);
    if (failed) cells[contender.name] = { error: failed.error };
    else {
      const cpu = runs.map((run) => run.cpu);
      Object.assign(cells[contender.name], { cpu: median(cpu), wall: median(runs.map((run) => run.wall)), rounds: runs.length, all: cpu });
    }
  }
  judge(cells, graph, TASKS[task].kind, decisive);
  return cells;
}

/** Compares the results with those of the first contender in `references` that has one, and lets go of them. */
function judge(cells, graph, kind, references) {
  const reference = references.map((name) => cells[name]).find((cell) => cell?.result)?.result;
  for (const cell of Object.values(cells)) {
    if (!cell.result) continue;
    if (kind === 'partition') cell.modularity = modularity(graph, cell.result);
    else if (kind && reference) cell.difference = difference(kind, cell.result, reference);
  }
  for (const cell of Object.values(cells)) delete cell.result;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
