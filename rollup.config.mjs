// One file for all packages: JavaScript by esbuild straight from TypeScript (source maps end at the .ts files), bundled .d.ts by
// rollup-plugin-dts from what `tsc -b` wrote to .types/.
import { chmodSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import typescript from 'typescript';

const E = 'packages/elements';
const target = 'es2022';
const ts = (pkg) => esbuild({ target, tsconfig: `${pkg}/tsconfig.json`, sourceMap: true });
const bare = (id) => !/^[./\0]|^[a-z]:/i.test(id);
const present = (file) => existsSync(file) || console.log(`build: ${file} is not there yet, left out`);
/** A warning that would only be seen in somebody's browser stops the build. */
const onwarn = (warning, warn) => {
  if (
    ['UNRESOLVED_IMPORT', 'MISSING_EXPORT', 'MISSING_GLOBAL_NAME', 'CIRCULAR_DEPENDENCY'].includes(warning.code) &&
    !/node_modules/.test(warning.message)
  )
    throw new Error(warning.message);
  if (warning.code !== 'CIRCULAR_DEPENDENCY' && warning.code !== 'EMPTY_BUNDLE') warn(warning);
};

/** One JavaScript file per source file, dependencies left as imports. */
function modules(pkg, inputs) {
  const input = inputs.map((i) => `${pkg}/src/${i}`).filter(present);
  rmSync(`${pkg}/dist`, { recursive: true, force: true });
  return {
    input,
    external: bare,
    onwarn,
    plugins: [ts(pkg)],
    output: { dir: `${pkg}/dist`, format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: `${pkg}/src` },
  };
}

/** One .d.ts per public entry, the internal ones rolled into it. */
function types(pkg, inputs) {
  const files = inputs.filter((i) => existsSync(`${pkg}/src/${i}`));
  return {
    input: Object.fromEntries(files.map((i) => [i.replace(/\.ts$/, ''), `${pkg}/.types/${i.replace(/\.ts$/, '.d.ts')}`])),
    external: bare,
    onwarn,
    plugins: [dts()],
    output: { dir: `${pkg}/dist`, format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'types/[name]-[hash].d.ts' },
  };
}

/**
 * The single file brings its own Lit. Lit's Trusted Types policy is called `lit-html`, and a page may allow each policy name only once;
 * ours gets its own name, so that a host page with its own Lit and a strict `trusted-types` header keeps working.
 */
function ownTrustedTypesPolicy() {
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js$/.test(id)) return null;
      const own = code.replace(/createPolicy\((["'])lit-html\1/g, () => (renamed++, 'createPolicy("netz-lit"'));
      return { code: own, map: null };
    },
    generateBundle() {
      if (renamed !== 1)
        this.error(`expected to rename exactly one Trusted Types policy of Lit, found ${renamed}: look at lit-html's createPolicy call`);
    },
  };
}

/** Puts one module in the place of another: the builds for script tags load further files in their own way. */
const instead = (name, file) => ({
  name: 'instead',
  resolveId: (id, from) => (from && id.endsWith(`/${name}`) ? path.resolve(file) : null),
});

/**
 * Takes the indentation out of `css`, `html` and `svg` templates, which minifiers leave alone. Line breaks stay: they mean the same as a
 * space there, and the source maps go on fitting.
 */
function unindentTemplates() {
  const tags = new Set(['css', 'html', 'svg']);
  return {
    name: 'unindent-templates',
    transform(code, id) {
      if (!id.startsWith(path.resolve(E)) || !/\b(css|html|svg)`/.test(code)) return null;
      const cuts = [];
      const visit = (node) => {
        if (typescript.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
          const { template } = node;
          const texts = template.head ? [template.head, ...template.templateSpans.map((span) => span.literal)] : [template];
          for (const text of texts)
            for (const { index, 0: found } of code.slice(text.getStart(), text.end).matchAll(/(?<=\n)[ \t]+/g))
              cuts.push([text.getStart() + index, found.length]);
        }
        typescript.forEachChild(node, visit);
      };
      visit(typescript.createSourceFile(id, code, typescript.ScriptTarget.Latest, true));
      const short = cuts.sort((a, b) => b[0] - a[0]).reduce((text, [at, length]) => text.slice(0, at) + text.slice(at + length), code);
      return { code: short, map: null };
    },
  };
}

/**
 * For a page without a build step, minified: one file that shows our own JSON in German by itself, and beside it what not every page
 * needs, which the first one loads when it meets it: the readers for tables and foreign files (also as a worker), further languages, the
 * suggestions, and the worker that draws large networks.
 */
function scriptTagFiles() {
  const folder = `${E}/dist/cdn`;
  const bundle = (input, name, plugins = []) => ({
    input,
    onwarn,
    plugins: [
      ...plugins,
      resolve({ browser: true, mainFields: ['browser', 'module', 'main'], preferBuiltins: false, exportConditions: ['@netz-map/source'] }),
      commonjs(),
      unindentTemplates(),
      ts(E),
    ],
    // esbuild minifies faster, terser four per cent smaller: this is what visitors load
    output: {
      file: `${folder}/${name}.js`,
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
      plugins: [terser({ module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: /@license|^!/ } })],
    },
  });
  /** The same file once more, for pages that cannot have modules. */
  const classic = (name, global) => ({
    input: `${folder}/${name}.js`,
    onwarn,
    plugins: [withSourceMap()],
    output: { file: `${folder}/${name}.iife.js`, format: 'iife', name: global, sourcemap: true, compact: true },
  });
  return [
    bundle(`${E}/src/cdn/cdn-entry.ts`, 'netz-map', [
      instead('load-extras.ts', `${E}/src/cdn/load-extras-beside.ts`),
      instead('load-advice.ts', `${E}/src/cdn/load-advice-beside.ts`),
      instead('load-reader.ts', `${E}/src/cdn/load-reader-beside.ts`),
      instead('start-drawing-worker.ts', `${E}/src/cdn/start-drawing-beside.ts`),
      ownTrustedTypesPolicy(),
    ]),
    classic('netz-map', 'NetzMap'),
    bundle(`${E}/src/extras/extras.ts`, 'netz-map-extra'),
    classic('netz-map-extra', 'NetzMapExtra'),
    bundle(`${E}/src/cdn/reader-entry.ts`, 'netz-map-reader'),
    classic('netz-map-reader', 'NetzMapReader'),
    bundle(`${E}/src/advice/advice.ts`, 'netz-map-advice'),
    classic('netz-map-advice', 'NetzMapAdvice'),
    bundle(`${E}/src/cdn/drawing-entry.ts`, 'netz-map-drawing'),
    classic('netz-map-drawing', 'NetzMapDrawing'),
  ];
}

/** Hands a built file on with its source map, so that the next map leads to the sources. */
const withSourceMap = () => ({
  name: 'with-source-map',
  load: (id) => ({ code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) }),
});

/** rollup writes `#!` lines through, but not the permission to run. */
const executable = (file) => ({ name: 'executable', writeBundle: () => existsSync(file) && chmodSync(file, 0o755) });

const entries = (folder) =>
  globSync(`${folder}/*.ts`)
    .filter((f) => !f.endsWith('.test.ts'))
    .map((f) => path.relative(`${E}/src`, f).replaceAll('\\', '/'))
    .sort();
const core = ['index.ts', 'metrics/index.ts', 'metrics/running/metrics-worker.ts', 'running/report-worker.ts'];
const importers = ['index.ts', 'running/read-worker.ts'];
const elements = ['index.ts', 'define.ts', ...entries(`${E}/src/define`)];
const cli = modules('packages/cli', ['index.ts', 'main.ts']);
cli.plugins.push(executable('packages/cli/dist/main.js'));

export default [
  modules('packages/core', core),
  types('packages/core', core),
  modules('packages/importers', importers),
  types('packages/importers', importers),
  modules('packages/drawing', ['index.ts']),
  types('packages/drawing', ['index.ts']),
  modules(E, elements),
  types(E, elements),
  ...scriptTagFiles(),
  cli,
  types('packages/cli', ['index.ts']),
].flat();
