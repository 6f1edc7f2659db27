// One page per library, served with and without a policy.
import { createServer } from 'node:http';
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { network } from './network.mjs';

const HERE = import.meta.dirname;
/** The policy of section 3.3 of the reference: own files alone, nothing made of text. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

const page = (
  name,
) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="page.css"></head>
<body><main><h1>Netz</h1><p><a id="before" href="#after">davor</a></p><div id="frame"></div><p><a id="after" href="#before">danach</a></p></main><script type="module" src="${name}.js"></script></body></html>`;

/** Puts pages, bundles and our files into a folder. @param {string[]} names */
export async function makePages(names, folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of globSync('../../packages/elements/dist/cdn/*.js', { cwd: HERE }))
    copyFileSync(path.join(HERE, file), path.join(folder, path.basename(file)));
  writeFileSync(
    path.join(folder, 'page.css'),
    'body { font-family: sans-serif } #frame { inline-size: 800px; min-block-size: 600px; position: relative }',
  );
  for (const name of names) {
    writeFileSync(path.join(folder, `${name}.html`), page(name));
    const contents = `import { mount } from './contenders/${name}.mjs';
      globalThis.refused = 0;
      addEventListener('securitypolicyviolation', () => globalThis.refused++);
      const wait = new Promise((_, fail) => setTimeout(() => fail(new Error('nothing was drawn in time')), 15_000));
      const mounted = (async () => mount(document.querySelector('#frame'), ${JSON.stringify(network())}))();
      globalThis.shown = Promise.race([mounted, wait]).then(() => 'shown', (error) => String(error));`;
    await build({
      stdin: { contents, resolveDir: HERE },
      outfile: path.join(folder, name === 'netz-map' ? 'page-netz-map.js' : `${name}.js`),
      bundle: true,
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    // our own file has that name already
    if (name === 'netz-map') writeFileSync(path.join(folder, 'netz-map.html'), page('page-netz-map'));
  }
}

/** @returns {Promise<{url: string, close: () => void}>} */
export async function servePages(folder, policy) {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer((request, response) => {
    const file = path.join(folder, path.basename(new URL(request.url, 'http://localhost').pathname));
    try {
      const body = readFileSync(file);
      const type = `${types[path.extname(file)] ?? 'application/octet-stream'}; charset=utf-8`;
      response.writeHead(200, { 'content-type': type, ...(policy ? { 'content-security-policy': policy } : {}) }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
