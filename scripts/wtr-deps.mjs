// Web Test Runner plugin: dependencies that are CommonJS (or import CommonJS) are bundled once by esbuild into ES modules; our own sources
// stay one file per module, so that V8 coverage maps straight to the .ts files.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

/** @param {Record<string, string>} dependencies specifier -> folder whose package.json depends on it */
export function prebundle(dependencies, out = '.wtr/deps') {
  const file = (id) => id.replace(/[^\w.-]/g, '_').replace(/\.js$/, '');
  return {
    name: 'prebundle-dependencies',
    async serverStart() {
      mkdirSync(out, { recursive: true });
      await build({
        entryPoints: Object.keys(dependencies).map((id) => ({ in: `dep:${id}`, out: file(id) })),
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        outdir: out,
        define: { global: 'globalThis' },
        logLevel: 'warning',
        logOverride: { 'import-is-undefined': 'silent' }, // a name that only the CommonJS side of a package has
        platform: 'browser',
        mainFields: ['browser', 'module', 'main'],
        plugins: [facades(dependencies)],
      });
    },
    resolveImport({ source }) {
      return source in dependencies ? `/${out}/${file(source)}.js` : undefined;
    },
  };
}

/** A facade per dependency, so that CommonJS exports come out as named ES exports. */
function facades(dependencies) {
  const named = (specifier, folder) => {
    try {
      return Object.keys(createRequire(path.join(folder, 'x.js'))(specifier)).filter(
        (k) => /^[A-Za-z_$][\w$]*$/.test(k) && k !== 'default',
      );
    } catch {
      return []; // an ES module: esbuild sees its names
    }
  };
  return {
    name: 'facade',
    setup(b) {
      b.onResolve({ filter: /^dep:/ }, (a) => ({ path: a.path.slice(4), namespace: 'dep' }));
      b.onLoad({ filter: /.*/, namespace: 'dep' }, (a) => {
        const folder = path.resolve(dependencies[a.path]);
        const id = JSON.stringify(a.path);
        const names = named(a.path, folder).map((k) => `export const ${k} = ns[${JSON.stringify(k)}] ?? d?.[${JSON.stringify(k)}];`);
        return {
          contents: [`import d from ${id};`, `import * as ns from ${id};`, 'export default d;', ...names].join('\n'),
          resolveDir: folder,
          loader: 'js',
        };
      });
    },
  };
}
