// One file for all packages: JavaScript by esbuild straight from TypeScript (source maps end at the .ts files), bundled .d.ts by
// rollup-plugin-dts from what `tsc -b` wrote to .types/.
import { chmodSync, copyFileSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import typescript from 'typescript';
import { flattenedPairs } from './scripts/flatten-pairs.mjs';
import { asFunction, contentsOf, giveShared, takeShared } from './scripts/shared-code.mjs';

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
    plugins: [flattenedPairs(), ts(pkg)],
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
 * ours gets its own name, so that a host page with its own Lit and a strict `trusted-types` header keeps working, and a way to say so where
 * a page refuses it.
 */
function ownTrustedTypesPolicy() {
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js$/.test(id)) return null;
      const own = code.replace(/(\w+)\.createPolicy\((["'])lit-html\2,/g, (_, types) => (renamed++, `templatePolicy(${types},`));
      const where = JSON.stringify(path.resolve(E, 'src/base/template-policy.ts'));
      return { code: `import { templatePolicy } from ${where};${own}`, map: null };
    },
    generateBundle() {
      if (renamed !== 1)
        this.error(`expected to rename exactly one Trusted Types policy of Lit, found ${renamed}: look at lit-html's createPolicy call`);
    },
  };
}

/** Once, in the place of the same lines before each of its modules. */
const LIT = '/*! Lit, Copyright 2017 to 2020 Google LLC, SPDX-License-Identifier: BSD-3-Clause */';

/** Puts one module in the place of another: the builds for script tags load further files in their own way. */
const instead = (name, file) => ({
  name: 'instead',
  resolveId: (id, from) => (from && (id === name || id.endsWith(`/${name}`)) ? path.resolve(file) : null),
});

/**
 * Makes `css` templates without gaps as small as style sheets can be, and takes the indentation out of the other templates, all of which
 * minifiers of JavaScript leave alone. In those line breaks stay: they mean the same as a space there.
 */
function smallTemplates() {
  const tags = new Set(['css', 'html', 'svg']);
  return {
    name: 'small-templates',
    async transform(code, id) {
      if (!id.startsWith(path.resolve(E)) || !/\b(css|html|svg)`/.test(code)) return null;
      const cuts = [];
      const unindent = (text) => {
        for (const { index, 0: found } of code.slice(text.getStart(), text.end).matchAll(/(?<=\n)[ \t]+/g))
          cuts.push({ from: text.getStart() + index, to: text.getStart() + index + found.length, put: '' });
      };
      const visit = (node) => {
        if (typescript.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
          const { template } = node;
          if (template.head) [template.head, ...template.templateSpans.map((span) => span.literal)].forEach(unindent);
          else if (node.tag.getText() === 'css') cuts.push({ from: template.getStart() + 1, to: template.end - 1, css: template.text });
          else unindent(template);
        }
        typescript.forEachChild(node, visit);
      };
      visit(typescript.createSourceFile(id, code, typescript.ScriptTarget.Latest, true));
      let short = code;
      for (const { from, to, put, css } of cuts.sort((a, b) => b.from - a.from))
        short = short.slice(0, from) + (put ?? (await smallCss(css))) + short.slice(to);
      return { code: short, map: null };
    },
  };
}

/** Nothing newer and nothing older than what is written: only shorter. */
async function smallCss(css) {
  const { code, warnings } = await transform(css, { loader: 'css', minify: true, target: 'esnext' });
  if (warnings.length > 0) throw new Error(`not quite CSS: ${warnings.map(({ text }) => text).join(' ')}`);
  return code.trim().replace(/[\\`]|\$\{/g, '\\$&');
}

/**
 * Puts modules that read alike beside each other, room by room, instead of in the order in which they are met: gzip looks back 32 kB and no
 * further, so this makes the file nearly two per cent smaller. What a module needs still comes before it.
 *
 * @param {string} entry
 * @param {Iterable<string>} ids all modules of the file
 */
function alikeTogether(entry, ids) {
  // those of the drawing need the drawing, and would bring it along before the other styles
  const rooms = [/(?<!drawing-)styles/, /\/drawing\/src\//, /\/stage\//, /\/elements\/netz-map\//, /\/ui-texts\//, /./];
  const roomOf = (id) => rooms.findIndex((room) => room.test(id));
  // what does something when it is imported keeps its turn
  const sorted = [...ids].filter((id) => !/\/(define|cdn)\//.test(id)).sort((a, b) => roomOf(a) - roomOf(b));
  return {
    name: 'alike-together',
    transform: (code, id) =>
      id === path.resolve(entry) ? { code: sorted.map((each) => `import ${JSON.stringify(each)};`).join('') + code, map: null } : null,
  };
}

/** What `netz-map.js` and the files beside it are bundled with. */
const bundling = () => [
  resolve({ browser: true, mainFields: ['browser', 'module', 'main'], preferBuiltins: false, exportConditions: ['@netz-map/source'] }),
  commonjs(),
  smallTemplates(),
  flattenedPairs(),
  ts(E),
];

/**
 * For a page without a build step, minified: one file that shows our own JSON in German by itself, and beside it what not every page
 * needs, which the first one loads when it meets it: the readers for tables and foreign files (also as a worker), further languages, the
 * suggestions, and the worker that draws large networks. What the first one has, the others are given; workers bring everything.
 */
async function scriptTagFiles() {
  const folder = `${E}/dist/cdn`;
  const bundle = (input, name, plugins = [], { licence, beforeMinifying = [] } = {}) => ({
    input,
    onwarn,
    plugins: [...plugins, ...bundling()],
    // esbuild minifies faster, terser four per cent smaller: this is what visitors load
    output: {
      file: `${folder}/${name}.js`,
      format: 'es',
      sourcemap: true,
      inlineDynamicImports: true,
      banner: licence,
      plugins: [
        ...beforeMinifying,
        terser({ module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: licence ? /^!/ : /@license|^!/ } }),
      ],
    },
  });
  /** The same file once more, for pages that cannot have modules. */
  const classic = (name, global) => ({
    input: `${folder}/${name}.js`,
    onwarn,
    plugins: [withSourceMap()],
    output: {
      file: `${folder}/${name}.iife.js`,
      format: 'iife',
      name: global,
      sourcemap: true,
      compact: true,
      // what the wrapping brings; all else is small already
      plugins: [terser({ ecma: 2020, format: { comments: /@license|^!/ } })],
    },
  });
  const first = `${E}/src/cdn/cdn-entry.ts`;
  const loading = ['extras', 'tools', 'picture', 'findings', 'advice', 'check', 'reader'].map((part) =>
    instead(`load-${part}.ts`, `${E}/src/cdn/load-${part}-beside.ts`),
  );
  const inFirst = [...loading, instead('start-drawing-worker.ts', `${E}/src/cdn/start-drawing-beside.ts`)];
  const survey = await rollup({ input: first, onwarn, plugins: [...inFirst, ...bundling()] });
  const { output } = await survey.generate({ inlineDynamicImports: true });
  const contents = contentsOf(output[0]);
  /** What the first file loads when it meets it. */
  const beside = [
    ['extras/extras.ts', 'extra', 'NetzMapExtra'],
    ['tools/tools.ts', 'tools', 'NetzMapTools'],
    ['picture/picture.ts', 'picture', 'NetzMapPicture'],
    ['findings/findings.ts', 'findings', 'NetzMapFindings'],
    ['advice/advice.ts', 'advice', 'NetzMapAdvice'],
    ['cdn/family-entry.ts', 'family', 'NetzMapFamily'],
  ];
  /** What must do without it. */
  const alone = [
    ['check/check.ts', 'check', 'NetzMapCheck'],
    ['cdn/reader-entry.ts', 'reader', 'NetzMapReader'],
    ['cdn/drawing-entry.ts', 'drawing', 'NetzMapDrawing'],
  ];
  const further = (files, plugins, options) =>
    files.flatMap(([file, name, global]) => [
      bundle(`${E}/src/${file}`, `netz-map-${name}`, plugins(), options),
      classic(`netz-map-${name}`, global),
    ]);
  return [
    ...further(beside, () => [...inFirst, takeShared(contents)], { beforeMinifying: [asFunction(contents)] }),
    ...further(alone, () => []),
    bundle(
      first,
      'netz-map',
      [
        alikeTogether(first, contents.keys.keys()),
        giveShared(path.resolve(E, 'src/cdn/shared.ts'), contents),
        ...inFirst,
        ownTrustedTypesPolicy(),
      ],
      { licence: LIT },
    ),
    classic('netz-map', 'NetzMap'),
    frameFile(`${folder}/netz-map-frame.js`),
  ];
}

/** For websites around a frame: they have no map themselves, so this brings none of it. A classic script, for every place where scripts go. */
const frameFile = (file) => ({
  input: `${E}/src/cdn/frame-entry.ts`,
  onwarn,
  plugins: bundling(),
  output: { file, format: 'iife', sourcemap: true, plugins: [terser({ ecma: 2020, compress: { passes: 2 } })] },
});

/** Hands a built file on with its source map, so that the next map leads to the sources. */
const withSourceMap = () => ({
  name: 'with-source-map',
  load: (id) => ({ code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) }),
});

/** A page that lies beside the scripts as it is. */
const copied = (file, to) => ({ name: 'copied', writeBundle: () => copyFileSync(file, to) });

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
const scripts = await scriptTagFiles();
scripts[0].plugins.push(copied(`${E}/src/cdn/netz-check.html`, `${E}/dist/cdn/netz-check.html`));
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
  ...scripts,
  cli,
  types('packages/cli', ['index.ts']),
].flat();
