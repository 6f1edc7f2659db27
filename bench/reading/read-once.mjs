// One reading in a process of its own: `node read-once.mjs <contender> <format> <file…>` tells milliseconds, megabytes and what was read.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const [contender, format, ...paths] = process.argv.slice(2);
const files = paths.map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }));
const { prepare } = await import(`./contenders/${contender}.mjs`);
const read = await prepare();
const before = process.resourceUsage().maxRSS;
const start = performance.now();
const count = await read(format, files);
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, mb: (process.resourceUsage().maxRSS - before) / 1000, count }));
