// `npm test`: every check and every test, two steps at a time, each step's output in one piece when it ends (in full when it failed).
// The last line counts all of it: every test as one, every other step as one.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const cache = path.resolve('node_modules/.cache/check');
const bin = path.resolve('node_modules/.bin');
const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, FORCE_COLOR: '0', NO_COLOR: '1' };
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * In order of urgency. `after`: steps that must have ended, in whatever way; `needs`: steps that must have passed; `tests`: the step counts
 * its own tests; `alone`: steps with the same word do not run together.
 */
const STEPS = {
  browser: { tests: true, alone: 'browsers' },
  'browser:family': { tests: true, alone: 'browsers' },
  types: {},
  build: { after: ['types'], command: scripts.build },
  pages: { tests: true, alone: 'browsers', needs: ['build'] },
  'pages:website': { tests: true, alone: 'browsers', needs: ['build'] },
  'pages:faults': { tests: true, alone: 'browsers', needs: ['build'] },
  'pages:faults:even': { tests: true, alone: 'browsers', needs: ['build'] },
  'pages:states': { tests: true, alone: 'browsers', needs: ['build'] },
  docs: { needs: ['build'] },
  'docs:test': { tests: true, alone: 'browsers', needs: ['docs'] },
  frameworks: { tests: true, alone: 'browsers', needs: ['build'] },
  pack: { needs: ['build'] },
  publint: { needs: ['pack'], command: 'node scripts/publint.mjs' },
  attw: { needs: ['pack'], command: 'node scripts/attw.mjs' },
  smoke: { tests: true, needs: ['pack'], command: 'node scripts/smoke.mjs' },
  packed: { needs: ['pack'], command: 'node scripts/check-packed.mjs' },
  unit: { tests: true, command: `${scripts.unit} --without-importers` },
  'unit:importers': { tests: true, command: `${scripts.unit} packages/importers` },
  lint: {},
  arrows: {},
  'format:check': {},
  knip: {},
  size: { needs: ['build'] },
};
const TOGETHER = 2;
const SLOW = 300_000;

const total = { passed: 0, failed: 0, skipped: 0 };
const ended = new Map(); // name -> whether it passed
const running = new Set();
const remarks = [];
const began = performance.now();
rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

/** Run one step; its counts, its output and whether it went well. */
function run(name, { command = scripts[name], tests }) {
  const file = path.join(cache, `${name.replaceAll(':', '-')}.json`);
  const start = performance.now();
  return new Promise((done) => {
    const output = [];
    const child = spawn(command, { shell: true, env: { ...env, NETZ_COUNTS: file }, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => {
      output.push(Buffer.from(`\n${name} has not ended after ${SLOW / 1000} s and was stopped\n`));
      child.kill('SIGKILL');
    }, SLOW);
    child.stdout.on('data', (d) => output.push(d));
    child.stderr.on('data', (d) => output.push(d));
    child.on('error', (e) => output.push(Buffer.from(String(e))));
    child.on('close', (code) => {
      clearTimeout(timer);
      const counts = tests ? readCounts(file) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
      // a runner that crashed, or that failed without a failed test, counts as one failure
      if (code !== 0 && counts.failed === 0) counts.failed = 1;
      done({
        ok: code === 0 && counts.failed === 0,
        counts,
        output: Buffer.concat(output).toString().trim(),
        seconds: (performance.now() - start) / 1000,
      });
    });
  });
}

function readCounts(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
}

const sentence = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

function finish(name, { ok, counts, output, seconds }) {
  for (const key of Object.keys(total)) total[key] += counts[key];
  ended.set(name, ok);
  for (const line of output.split('\n')) if (line.startsWith('MISSING ENGINE') && !remarks.includes(line)) remarks.push(line);
  if (!ok) console.log(`\n──── ${name} ────\n${output}\n────`);
  const detail = STEPS[name].tests ? ` (${sentence(counts)})` : '';
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} ${seconds.toFixed(1)} s${detail}`);
}

/** Start what can start; ends when nothing is left. */
async function next() {
  for (;;) {
    const waiting = Object.keys(STEPS).filter((n) => !ended.has(n) && !running.has(n));
    const blocked = waiting.find((n) => STEPS[n].needs?.some((d) => ended.get(d) === false));
    if (blocked) {
      finish(blocked, {
        ok: false,
        counts: { passed: 0, failed: 1, skipped: 0 },
        output: `not run: ${STEPS[blocked].needs.join(', ')} failed`,
        seconds: 0,
      });
      continue;
    }
    const free = (n) =>
      [...(STEPS[n].after ?? []), ...(STEPS[n].needs ?? [])].every((d) => ended.has(d)) &&
      !(STEPS[n].alone && [...running].some((r) => STEPS[r].alone === STEPS[n].alone));
    const name = running.size < TOGETHER && waiting.find(free);
    if (!name) return;
    running.add(name);
    lanes.push(
      run(name, STEPS[name]).then((result) => {
        running.delete(name);
        finish(name, result);
        return next();
      }),
    );
  }
}
const lanes = [];
await next();
for (let i = 0; i < lanes.length; i++) await lanes[i];

for (const remark of remarks) console.log(remark);
console.log(`${((performance.now() - began) / 1000).toFixed(1)} s`);
console.log(sentence(total));
process.exitCode = total.failed ? 1 : 0;
