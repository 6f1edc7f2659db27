// A client for any classic WebDriver server, enough for our tests and without webdriverio's 400 packages. Starts the server and, where there
// is no screen, an Xvfb for it on the first use.
import { spawn } from 'node:child_process';
import net from 'node:net';

const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const freePort = () =>
  new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** In the order of their numbers. */
const BUTTONS = ['left', 'middle', 'right'];

/** Runs in the page: calls the function that the test wrote and waits for its promise. */
const AWAITED = `const done = arguments[arguments.length - 1];
const given = Array.prototype.slice.call(arguments, 0, -1);
Promise.resolve().then(() => (FUNCTION).apply(null, given)).then((value) => done({ value }), (error) => done({ error: [error, error && error.stack].join("\\n") }));`;

/**
 * @param {{name: string, command: string, args: (port: number) => string[], env: Record<string, string>, capabilities: object}} options
 */
export function webDriverBrowser({ name, command, args, env, capabilities }) {
  const processes = [];
  let base, session, starting, busy;

  const kill = () => {
    for (const p of processes.splice(0).reverse()) p.kill('SIGTERM');
  };
  const send = async (method, route, body) => {
    const response = await fetch(base + route, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const { value } = await response.json();
    if (value?.error) throw new Error(`${name}: ${value.error}: ${value.message}`);
    return value;
  };
  async function start() {
    const childEnv = { ...process.env, ...env };
    process.once('exit', kill);
    if (!childEnv.DISPLAY && !childEnv.WAYLAND_DISPLAY) childEnv.DISPLAY = await startScreen();
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    processes.push(spawn(command, args(port), { env: childEnv, stdio: 'ignore' }));
    for (let i = 0; !(await send('GET', '/status').catch(() => undefined))?.ready; i++) {
      if (i > 200) throw new Error(`${name}: no answer from ${command}`);
      await new Promise((r) => setTimeout(r, 50));
    }
    session = (await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } })).sessionId;
    await send('POST', `/session/${session}/timeouts`, { script: 30_000, pageLoad: 60_000 });
  }
  function startScreen() {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    processes.push(screen);
    return new Promise((done, fail) => {
      screen.on('error', fail);
      screen.stdio[3].once('data', (d) => done(`:${String(d).trim()}`));
    });
  }
  const call = async (method, route, body) => {
    await (starting ??= start());
    return send(method, `/session/${session}${route}`, body);
  };

  const keys = (...steps) =>
    call('POST', '/actions', {
      actions: [{ type: 'key', id: 'keys', actions: steps.map(([type, value]) => ({ type, value: KEYS[value] ?? value })) }],
    });
  let at = { x: 0, y: 0 };
  let turned = { deltaX: 0, deltaY: 0 };
  const pointer = (...actions) => call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  const onTheWay = (x, y, steps) => {
    const from = at;
    at = { x: Math.round(x), y: Math.round(y) };
    return Array.from({ length: steps }, (_, i) => ({
      type: 'pointerMove',
      duration: 0,
      x: Math.round(from.x + ((x - from.x) * (i + 1)) / steps),
      y: Math.round(from.y + ((y - from.y) * (i + 1)) / steps),
    }));
  };
  const page = {
    goto: (url) => call('POST', '/url', { url }),
    goBack: () => call('POST', '/back', {}),
    title: () => call('GET', '/title'),
    url: () => call('GET', '/url'),
    content: () => call('GET', '/source'),
    async evaluate(code, ...given) {
      const source = typeof code === 'function' ? String(code) : `() => (${code})`;
      const answer = await call('POST', '/execute/async', { script: AWAITED.replace('FUNCTION', () => source), args: given });
      if (answer?.error !== undefined) throw new Error(`${name}: ${answer.error}`);
      return answer?.value;
    },
    keyboard: {
      press: (key) => keys(['keyDown', key], ['keyUp', key]),
      down: (key) => keys(['keyDown', key]),
      up: (key) => keys(['keyUp', key]),
      type: (text) =>
        keys(
          ...[...text].flatMap((c) => [
            ['keyDown', c],
            ['keyUp', c],
          ]),
        ),
    },
    /** As in puppeteer: a wheel turns where the pointer is. */
    mouse: {
      move: (x, y, { steps = 1 } = {}) => pointer(...onTheWay(x, y, steps)),
      down: ({ button = 'left' } = {}) => pointer({ type: 'pointerDown', button: BUTTONS.indexOf(button) }),
      up: ({ button = 'left' } = {}) => pointer({ type: 'pointerUp', button: BUTTONS.indexOf(button) }),
      /** WebKit's driver scrolls by how much more it is than the last time. */
      wheel({ deltaX = 0, deltaY = 0 }) {
        turned = { deltaX: turned.deltaX + deltaX, deltaY: turned.deltaY + deltaY };
        return call('POST', '/actions', { actions: [{ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', ...at, ...turned }] }] });
      },
    },
    setViewport: ({ width, height }) => call('POST', '/window/rect', { width, height }),
    /** The window as PNG bytes. */
    screenshot: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
    emulateMediaFeatures() {
      throw new Error(`${name} cannot emulate media features`);
    },
    accessibility: {
      snapshot() {
        throw new Error(`${name} has no accessibility snapshot`);
      },
    },
    async close() {
      busy = false;
      await page.goto('about:blank');
    },
  };
  return {
    page,
    async newPage() {
      if (busy) throw new Error(`${name}: close the open page first, there is only one window`);
      busy = true;
      await page.goto('about:blank');
      return page;
    },
    async close() {
      await starting?.catch(() => {});
      if (session) await send('DELETE', `/session/${session}`).catch(() => {}); // gone already
      process.off('exit', kill);
      kill();
    },
  };
}
