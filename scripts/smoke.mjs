// The packed packages as somebody else has them: bundled by what people build websites with, and imported in Node. Needs `pack`.
import { globSync } from 'node:fs';
import path from 'node:path';
import { chosen, runNodeTests } from './node-tests.mjs';

// what is bundled is the same for all browsers
process.env.BROWSERS ??= 'chromium';
const files = chosen(globSync('scripts/smoke/*.smoke.mjs')).map((file) => path.resolve(file));
const ok = await runNodeTests('smoke tests', files, { isolation: 'none', compact: Boolean(process.env.NETZ_COUNTS), timeout: 120_000 });
process.exit(ok ? 0 : 1);
