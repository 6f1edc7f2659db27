// What all files for websites are bundled with.
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { flattenedPairs } from './flatten-pairs.mjs';
import { smallTemplates } from './small-templates.mjs';

/** The package whose files these are. */
export const ELEMENTS = 'packages/elements';

/** JavaScript by esbuild straight from TypeScript. */
export const ts = (pkg) => esbuild({ target: 'es2022', tsconfig: `${pkg}/tsconfig.json`, sourceMap: true });

/** A warning that would only be seen in somebody's browser stops the build. */
export function onwarn(warning, warn) {
  if (
    ['UNRESOLVED_IMPORT', 'MISSING_EXPORT', 'MISSING_GLOBAL_NAME', 'CIRCULAR_DEPENDENCY'].includes(warning.code) &&
    !/node_modules/.test(warning.message)
  )
    throw new Error(warning.message);
  if (warning.code !== 'CIRCULAR_DEPENDENCY' && warning.code !== 'EMPTY_BUNDLE') warn(warning);
}

export const bundling = () => [
  resolve({ browser: true, mainFields: ['browser', 'module', 'main'], preferBuiltins: false, exportConditions: ['@netz-map/source'] }),
  commonjs(),
  smallTemplates(ELEMENTS),
  flattenedPairs(),
  ts(ELEMENTS),
];
