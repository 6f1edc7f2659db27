#!/usr/bin/env node
// `netz-map`: the program in its real world.
import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // the reader of the pipe has seen enough (`| head`)
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
// not process.exit(): what is still on its way into a pipe would be lost
process.exitCode = await run(process.argv.slice(2), nodeWorld());
