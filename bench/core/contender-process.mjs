// One contender, alive for the whole run: a process that is asked one thing at a time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
// one thread each, so that CPU time compares; a deep stack for those who recurse
const ENVIRONMENT = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONHASHSEED: '0' };
const NODE_FLAGS = ['--expose-gc', '--stack-size=4000', '--max-old-space-size=4000'];

export class ContenderProcess {
  #command;
  #child;
  #lines;
  #graph;
  #loaded = false;

  /** @param {{ name: string, file: string, variant?: string, python?: string }} contender */
  constructor({ name, file, variant, python }) {
    this.name = name;
    const script = path.join(HERE, 'contenders', file);
    this.#command = python
      ? [python, [script]]
      : [process.execPath, [...NODE_FLAGS, path.join(HERE, 'serve.mjs'), script, ...(variant ? [variant] : [])]];
  }

  /** Starts the process and notes what it can do. */
  async start() {
    const [command, flags] = this.#command;
    this.#child = spawn(command, flags, { env: ENVIRONMENT, cwd: HERE, stdio: ['pipe', 'pipe', 'pipe'] });
    let complaint = '';
    this.#child.stderr.on('data', (data) => (complaint = (complaint + data).slice(-1000)));
    this.#child.stdin.on('error', () => {}); // the end of the process is noticed where its answer is awaited
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
    this.#loaded = false;
    const { value } = await this.#lines.next();
    if (value === undefined) throw new Error(`${this.name} does not start: ${complaint.trim() || 'it says nothing'}`);
    this.tasks = JSON.parse(value).tasks;
  }

  /** From now on, everything is asked of this graph; a process that had to be stopped is started again and loads it anew. */
  use(graph) {
    this.#graph = graph;
    this.#loaded = false;
  }

  /** @returns {Promise<object>} the answer, or `{ error }` */
  async ask(message, timeoutMs) {
    if (!this.#child) await this.start();
    if (!this.#loaded) {
      const { order, ids, ends } = this.#graph;
      const answer = await this.#say({ do: 'load', order, ids, ends: [...ends] }, 120_000);
      if (answer.error) return answer;
      this.#loaded = true;
    }
    return this.#say(message, timeoutMs);
  }

  async #say(message, timeoutMs) {
    this.#child.stdin.write(`${JSON.stringify(message)}\n`);
    let timer;
    const late = new Promise((done) => (timer = setTimeout(done, timeoutMs, 'late')));
    const line = await Promise.race([this.#lines.next(), late]);
    clearTimeout(timer);
    if (line !== 'late' && !line.done) return JSON.parse(line.value);
    await this.stop();
    return { error: line === 'late' ? `no answer within ${Math.round(timeoutMs / 1000)} s` : 'the process ended' };
  }

  async stop() {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}
