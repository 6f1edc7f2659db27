// publint on the packed packages: do the paths, types and fields of package.json hold for those who install it?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { tarballs } from './pack.mjs';

/** A script for a plain <script> tag: offered by name for those who copy it from node_modules, never imported. */
const isScript = (m) => m.code === 'FILE_INVALID_FORMAT' && /\.iife\.js$/.test(m.args.actualFilePath ?? '');

let ok = true;
for (const file of tarballs()) {
  const { buffer } = new Uint8Array(readFileSync(file));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  const serious = messages.filter((m) => !isScript(m));
  for (const m of serious) {
    if (m.type !== 'suggestion') ok = false;
    console.log(`${path.basename(file)}: ${m.type}: ${formatMessage(m, pkg, { color: false })}`);
  }
  if (serious.length === 0) console.log(`${path.basename(file)}: all good`);
}
process.exit(ok ? 0 : 1);
