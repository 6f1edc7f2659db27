// Arrangements in a process of their own: `node place-once.mjs <contender> <graph> <runs>` tells milliseconds of CPU time and the quality.
import { graphNamed } from './graphs.mjs';
import { neighbourhood, stress } from './quality.mjs';

const [contender, name, runs] = process.argv.slice(2);
const graph = graphNamed(name);
const { prepare } = await import(`./contenders/${contender}.mjs`);
const times = [];
let xy;
for (let run = 0; run < Number(runs); run++) {
  const place = prepare(graph);
  const before = process.cpuUsage();
  xy = place();
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
console.log(JSON.stringify({ times, stress: stress(graph, xy), near: neighbourhood(graph, xy) }));
