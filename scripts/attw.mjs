// "Are the types wrong?" on the packed packages: does TypeScript find the right types in projects that use ES modules?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { tarballs } from './pack.mjs';

/** We publish ES modules only: `require()` and the resolution of Node 10 are not promised. */
const PROMISED = new Set(['node16-esm', 'bundler']);
/** Loaded by a script tag or read as data, not imported from TypeScript. */
const NOT_IMPORTED = [/^\.\/cdn\//, /\.json$/];

let ok = true;
for (const file of tarballs()) {
  const name = path.basename(file);
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(file))), { excludeEntrypoints: NOT_IMPORTED });
  const problems = result.types
    ? result.problems.filter((p) => !p.resolutionKind || PROMISED.has(p.resolutionKind))
    : [{ kind: 'NoTypes' }];
  for (const p of problems) console.log(`${name}: ${p.kind} ${p.entrypoint ?? ''} ${p.resolutionKind ?? ''}`);
  if (problems.length === 0) console.log(`${name}: all good`);
  else ok = false;
}
process.exit(ok ? 0 : 1);
