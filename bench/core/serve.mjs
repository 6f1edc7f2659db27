// The process of one contender: `node --expose-gc serve.mjs contenders/<name>.mjs [variant]`. Reads a line of JSON, does it, answers with a line.
//   {do: 'load', order, ids, ends}                {}
//   {do: 'run', task, calls?, leastMs?, warmUpMs?}
//                                                 {cpu, wall}: milliseconds per call. Collects the garbage, calls for `warmUpMs` without
//                                                 counting, then makes `calls` calls, again until `leastMs` have gone by
//   {do: 'result', task}                          {result}: what the last call found, by node number
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [file, variant] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const { default: made } = await import(pathToFileURL(path.resolve(file)).href);
const contender = typeof made === 'function' ? await made(variant) : made;
let graph, context, last;

function run({ task, calls = 1, leastMs = 0, warmUpMs = 0 }) {
  const { run, prepare } = contender.tasks[task];
  last = undefined;
  globalThis.gc();
  // with the garbage, V8 throws away what it compiled for objects that are gone; a program at work would have it
  for (const began = performance.now(); performance.now() - began < warmUpMs;) last = run(prepare ? prepare(context) : context);
  let cpu = 0;
  let wall = 0;
  let done = 0;
  const began = performance.now();
  do {
    // what each call needs for itself, outside the clock
    const inputs = Array.from({ length: prepare ? calls : 0 }, () => prepare(context));
    const cpuBefore = process.cpuUsage();
    const before = performance.now();
    for (let i = 0; i < calls; i++) last = run(prepare ? inputs[i] : context);
    wall += performance.now() - before;
    const { user, system } = process.cpuUsage(cpuBefore);
    cpu += (user + system) / 1000;
    done += calls;
  } while (performance.now() - began < leastMs);
  return { cpu: cpu / done, wall: wall / done };
}

function answer(message) {
  if (message.do === 'run') return run(message);
  if (message.do === 'result') return { result: contender.tasks[message.task].result(last, graph, context) };
  graph = { ids: message.ids, ends: Int32Array.from(message.ends) };
  last = undefined;
  context = contender.load(graph);
  return {};
}

say({ tasks: Object.keys(contender.tasks) });
for await (const line of createInterface({ input: process.stdin })) {
  try {
    say(answer(JSON.parse(line)));
  } catch (error) {
    say({ error: String(error?.message ?? error).slice(0, 200) });
  }
}
