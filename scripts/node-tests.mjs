// Runs node:test files, prints what they say, and leaves the counts for scripts/check.mjs in the file named by NETZ_COUNTS.
import { writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { dot, spec } from 'node:test/reporters';

/**
 * @param {string} what named when there is nothing to run
 * @param {string[]} files
 * @param {import('node:test').RunOptions & {compact?: boolean}} options compact: one dot per test and the failures, not every title
 * @returns {Promise<boolean>} whether all went well
 */
export async function runNodeTests(what, files, { compact = false, ...options }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) console.log(`no ${what} to run`);
  else {
    await new Promise((done, fail) => {
      const stream = run({ files, ...options });
      // a suite passes or fails with its tests; a file counts only when it fails by itself (it does not parse, it exits early)
      const suite = (e) => e.details?.type === 'suite';
      stream.on('test:pass', (e) => {
        if (!suite(e) && !files.includes(e.name)) counts[e.skip !== undefined || e.todo !== undefined ? 'skipped' : 'passed']++;
      });
      stream.on('test:fail', (e) => {
        const onlyItsTestsFailed = e.details?.error?.failureType === 'subtestsFailed';
        if (!onlyItsTestsFailed) counts.failed++;
      });
      stream.on('error', fail);
      stream
        .compose(compact ? dot : spec)
        .on('end', done)
        .pipe(process.stdout);
    });
  }
  console.log(`${what}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (process.env.NETZ_COUNTS) writeFileSync(process.env.NETZ_COUNTS, JSON.stringify(counts));
  return counts.failed === 0;
}

/** Only the files whose path contains one of the words on the command line; all of them without any. */
export function chosen(files, words = process.argv.slice(2).filter((a) => !a.startsWith('-'))) {
  return files.filter((f) => words.length === 0 || words.some((w) => f.includes(w))).sort();
}
