/**
 * netz-map from a terminal or a cron job: `netz-map analyse`, `check` and `draw`. {@link run} is the whole program with its world as a
 * parameter, for other programs and for tests; the file `main` gives it the real one.
 *
 * @packageDocumentation
 */

export { run } from './run.ts';
export type { Output, World } from './world.ts';
export { EXIT } from './exit-code.ts';
export type { ExitCode } from './exit-code.ts';
export { version } from './version.ts';
