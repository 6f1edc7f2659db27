// Reads one case of a corpus, alone in its process, and says in one line of JSON what came of it, how long it took and how much memory it
// needed. Started by test-corpus.mjs: corpus-case.mjs <directory> <manifest> <number of the case>
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawNetwork } from '../packages/drawing/src/index.ts';
import { readFiles, writeFiles } from '../packages/importers/src/index.ts';
import { checkCase } from '../packages/importers/src/testing/corpus/check-case.ts';
import { checkInvariants } from '../packages/importers/src/testing/corpus/check-invariants.ts';
import { casesOf, filesOf } from '../packages/importers/src/testing/corpus/corpus-case.ts';

const [directory, manifest, number] = process.argv.slice(2);
const one = casesOf(readFileSync(path.join(directory, manifest), 'utf8'))[Number(number)];
const files = filesOf(one, (name) => readFileSync(path.join(directory, name)));
globalThis.fetch = () => {
  throw new Error('a file made the program ask the network');
};
// what reads is loaded and warm before the clock runs
await readFiles([{ name: 'warm.csv', bytes: new TextEncoder().encode('Name\nVerein') }]);
globalThis.gc?.();

forgetPeak();
const before = peakMemory();
const cpu = process.cpuUsage();
const began = performance.now();
const result = await readFiles(files);
const wall = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
const mb = Math.max(0, peakMemory() - before) / 1_000_000;
// on a machine with other work the clock on the wall tells of that work; with threads at work beside, the processor's does
const ms = Math.min(wall, (user + system) / 1000);

const verdict = checkCase(one, result);
const kept = await checkInvariants(one, files, result, {
  read: (written, personal) => readFiles(written, { personal }),
  write: writeFiles,
  draw: (network) => drawNetwork(network, { asOf: network.asOf ?? '2026-11-01', width: 800, height: 600, language: 'de' }),
});
const slow = ms > one.limits.ms ? [`took ${ms.toFixed(0)} ms, may take ${one.limits.ms}`] : [];
const large = mb > one.limits.mb ? [`needed ${mb.toFixed(0)} MB, may need ${one.limits.mb}`] : [];
const failures = [...verdict.failures, ...kept.failures, ...slow, ...large];
process.stdout.write(`${JSON.stringify({ failures, remarks: [...verdict.remarks, ...kept.remarks], ms, mb })}\n`);

/** Linux counts the peak anew from here; elsewhere the peak of the start stays in it. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // not Linux
  }
}

/** Largest amount of memory the process has had, in bytes. */
function peakMemory() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
