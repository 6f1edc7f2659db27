// `node scripts/run.mjs test:corpus [word]`: does every odd and hostile file give what its manifest says, in time and without eating memory?
// Reads the *manifest*.json in the directory named by NETZ_CORPUS (default: ../shared/corpus). Each case is read in a process of its own, with
// the limits of the manifest. One line per case; the last line counts. With a word only files with that word in their name.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSources } from './typescript-node.mjs';

ensureSources('test:corpus');
const { casesOf } = await import('../packages/importers/src/testing/corpus/corpus-case.ts');

const CHILD = fileURLToPath(new URL('corpus-case.mjs', import.meta.url));
const TOGETHER = 2;
/** What loading the program and checking what came of a file may take besides reading it. */
const BESIDE = { ms: 20_000, mb: 192 };

const directory = path.resolve(process.env.NETZ_CORPUS || '../shared/corpus');
const [word = ''] = process.argv.slice(2);
const manifests = existsSync(directory) ? readdirSync(directory).filter((name) => /manifest.*\.json$/.test(name)) : [];
const jobs = manifests.flatMap((manifest) =>
  casesOf(readFileSync(path.join(directory, manifest), 'utf8'))
    .map((one, number) => ({ manifest, number, one }))
    .filter(({ one }) => one.file.includes(word)),
);

/** Reads one case in a process of its own; it ends there, whatever happens. */
function read({ manifest, number, one }) {
  const heap = `--max-old-space-size=${one.limits.mb + BESIDE.mb}`;
  const args = ['--conditions=@netz-map/source', '--disable-warning=ExperimentalWarning', '--expose-gc', heap, CHILD];
  return new Promise((done) => {
    const child = spawn(process.execPath, [...args, directory, manifest, String(number)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    let hangs = false;
    const timer = setTimeout(() => {
      hangs = true;
      child.kill('SIGKILL');
    }, one.limits.ms + BESIDE.ms);
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (err += data));
    child.on('error', (error) => (err += String(error)));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const told = out.trim().split('\n').at(-1);
      if (told?.startsWith('{')) return done(JSON.parse(told));
      const reason = hangs
        ? 'did not come back and was ended'
        : `ended with ${signal ?? code}: ${/^.*(?:Error|memory).*$/m.exec(err)?.[0] ?? err.slice(0, 200)}`;
      done({ failures: [reason], remarks: [], ms: Number.NaN, mb: Number.NaN });
    });
  });
}

let passed = 0;
let failed = 0;
/** What is under way: told in the order of the manifest. */
const underWay = [];
for (let i = 0; i < jobs.length; i++) {
  while (underWay.length < TOGETHER && i + underWay.length < jobs.length) underWay.push(read(jobs[i + underWay.length]));
  const { failures, remarks, ms, mb } = await underWay.shift();
  if (failures.length === 0) passed++;
  else failed++;
  console.log(
    `${failures.length === 0 ? 'ok  ' : 'FAIL'}  ${jobs[i].one.file}  ${jobs[i].one.outcome}  ${ms.toFixed(0)} ms  ${mb.toFixed(0)} MB`,
  );
  for (const failure of failures) console.log(`      ${failure}`);
  for (const remark of remarks) console.log(`      (${remark})`);
}
if (jobs.length === 0) console.log(`no case ${word && `with "${word}" `}in ${directory}`);
console.log(`${passed} passed, ${failed} failed`);
// nothing read is nothing proved
process.exit(failed > 0 || passed === 0 ? 1 : 0);
