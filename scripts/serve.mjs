// A static server for the example pages; page tests start it too, with the headers they want.
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const START_PAGE = '/examples/ankommen-sonnbrueck/index.html';
/** Where the built guide is shown; it lies in site/. */
const GUIDE = /^\/anleitung(?=\/|$)/;
/** What a page may load; nothing else of the folder is shown. */
const OPEN = /^\/(site|examples|fixtures|docs|packages\/[\w-]+\/(dist|test-pages))(\/|$)/;

const FIRST_SCRIPT = '/first-script.js';
const withFirstScript = (page) => page.replace(/<head>/i, (head) => `${head}<script src="${FIRST_SCRIPT}"></script>`);

const text = (type) => `${type}; charset=utf-8`;
const types = {
  '.css': text('text/css'),
  '.csv': text('text/csv'),
  '.gif': 'image/gif',
  '.html': text('text/html'),
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.map': text('application/json'),
  '.mjs': text('text/javascript'),
  '.png': 'image/png',
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': text('application/xml'),
};

/** The file behind a request, or undefined when there is none to show. */
async function fileFor(pathname) {
  const wanted = pathname === '/' ? START_PAGE : pathname.replace(GUIDE, '/site');
  const file = path.resolve(root, `.${path.posix.normalize(wanted)}`);
  const shown = `/${path.relative(root, file).replaceAll(path.sep, '/')}`;
  if (wanted.includes('\0') || !OPEN.test(shown)) return undefined;
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory()) return (await stat(path.join(file, 'index.html')).catch(() => undefined)) && { file, folder: true };
  return info && { file, folder: false };
}

/**
 * Serve the repository's pages on this machine only.
 *
 * @param {object} [options]
 * @param {number} [options.port] where to begin; the next free port is taken when it is busy. 0: any free port
 * @param {Record<string, string>} [options.headers] sent with every answer, for instance a `content-security-policy`
 * @param {string} [options.firstScript] a script that every page runs before its own, as a file, so that a strict policy allows it
 * @param {Record<string, string | ((request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => unknown)>} [options.answers]
 *   what is answered for a file of this name, wherever it is looked for: its text, or a server that misbehaves; one that returns `false`
 *   leaves it to the file
 * @returns {Promise<{url: string, port: number, requests: string[], close: () => Promise<void>}>} `requests` lists the paths asked for so far
 */
export async function startServer({ port = 0, headers = {}, firstScript, answers = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    let pathname;
    try {
      pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      return void response.writeHead(400).end('bad request');
    }
    requests.push(pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (pathname === '/') return void response.writeHead(302, { location: START_PAGE }).end();
    const send = (type, body) => void response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
    if (firstScript && pathname === FIRST_SCRIPT) return send(types['.js'], firstScript);
    const name = path.posix.basename(pathname);
    const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (typeof answer === 'function' && answer(request, response) !== false) return undefined;
    if (typeof answer === 'string') {
      const type = types[path.extname(name)] ?? types['.txt'];
      return send(type, firstScript && name.endsWith('.html') ? withFirstScript(answer) : answer);
    }
    const found = await fileFor(pathname);
    if (!found) return void response.writeHead(404, { 'content-type': types['.txt'] }).end('not found');
    // relative links of the page only work with the slash
    if (found.folder && !pathname.endsWith('/')) return void response.writeHead(302, { location: `${encodeURI(pathname)}/` }).end();
    const file = found.folder ? path.join(found.file, 'index.html') : found.file;
    const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    if (firstScript && file.endsWith('.html')) return send(type, withFirstScript(await readFile(file, 'utf8')));
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Listen on the port, or on the next one that is free. */
function listen(server, port) {
  return new Promise((done, fail) => {
    let attempt = port;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || attempt >= port + 50) return fail(error);
      server.listen(++attempt, '127.0.0.1');
    });
    server.on('listening', () => done(server.address().port));
    server.listen(attempt, '127.0.0.1');
  });
}
