// The browsers of the test run. Chromium is always there: an installed one, or else the one inside the npm package @sparticuz/chromium.
// Firefox and WebKitGTK run when they are installed; what is missing is said out loud.
//
// `launchers()` is for the test runner (component tests), `openBrowsers()` for tests that open whole pages.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { webDriverBrowser } from './webdriver.mjs';

const first = (...paths) => paths.find((p) => p && existsSync(p));
const isRoot = process.getuid?.() === 0;
const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const chromiums = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

async function chromiumOptions() {
  const found = process.env.NPM_CHROMIUM ? undefined : first(process.env.CHROME_PATH, ...chromiums);
  if (found) return { executablePath: found, headless: true, args: [...quiet, ...(isRoot ? ['--no-sandbox'] : [])] };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium found: install one or set CHROME_PATH.');
  return npmChromiumOptions();
}

/** It unpacks into os.tmpdir(): give it a folder of our own, and its bundled NSS libraries where the system has none. */
async function npmChromiumOptions() {
  const folder = path.resolve('node_modules/.cache/chromium');
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  const nss = first('/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so', '/usr/lib/libnss3.so');
  if (!nss) process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const executablePath = await sparticuz.executablePath();
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH = path.join(folder, 'fonts') } = process.env;
  for (const k of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    if (before[k] === undefined) Reflect.deleteProperty(process.env, k);
    else process.env[k] = before[k];
  }
  const env = { ...before };
  if (!nss) env.LD_LIBRARY_PATH = LD_LIBRARY_PATH;
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = FONTCONFIG_PATH;
  // its own default arguments switch off the process model and web security: not for tests
  const args = [
    ...quiet,
    '--no-sandbox',
    '--font-render-hinting=none',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ];
  return { executablePath, headless: 'shell', args, env };
}

function firefoxOptions() {
  const executablePath = first(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
  return executablePath && { browser: 'firefox', executablePath, headless: true };
}

function webkitOptions() {
  const command = first('/usr/bin/WebKitWebDriver');
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const binary = first(...versions.flatMap((v) => ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/${v}/MiniBrowser`)));
  if (!command || !binary || !first('/usr/bin/Xvfb')) return undefined;
  return {
    name: 'WebKitGTK',
    command,
    args: (port) => [`--port=${port}`],
    env: { WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' },
    capabilities: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
  };
}

const engines = {
  chromium: { options: chromiumOptions, label: (o) => (o.headless === 'shell' ? 'Chromium (npm)' : 'Chromium') },
  firefox: { options: firefoxOptions, label: () => 'Firefox' },
  webkit: { options: webkitOptions, label: () => 'WebKitGTK' },
};

/** The engines of this run with their options; those wanted but not installed are announced. */
async function available() {
  const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',').map((b) => b.trim());
  const found = [];
  for (const id of wanted) {
    const engine = engines[id];
    if (!engine) throw new Error(`BROWSERS: "${id}" is none of ${Object.keys(engines).join(', ')}`);
    const options = await engine.options();
    if (options) found.push({ id, name: engine.label(options), options });
    else console.log(`MISSING ENGINE ${id}: not installed, its tests are left out`);
  }
  return found;
}

/** Launchers for Web Test Runner. */
export async function launchers() {
  const { chromeLauncher } = await import('@web/test-runner-chrome');
  return (await available()).map(({ id, name, options }) => {
    if (id === 'webkit') return webDriverLauncher(options);
    const launcher = chromeLauncher({ launchOptions: options, ...(id === 'firefox' ? { concurrency: 1 } : {}) });
    launcher.name = name;
    return launcher;
  });
}

/** A Web Test Runner launcher on a classic WebDriver; it says it is puppeteer so that sendKeys and setViewport reach its page. */
function webDriverLauncher(options) {
  const browser = webDriverBrowser(options);
  const urls = new Map();
  return {
    name: options.name,
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => browser.page,
    async startSession(id, url) {
      urls.set(id, url);
      await browser.page.goto(url);
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await browser.page.goto('about:blank');
      return {};
    },
    stop: () => browser.close(),
  };
}

/** @typedef {{name: string, id: 'chromium' | 'firefox' | 'webkit', newPage: () => Promise<any>}} Engine */

let opened;
let users = 0;

/**
 * Every engine that is there, started: `for (const { name, newPage } of await openBrowsers())`. `newPage()` gives puppeteer's page in
 * Chromium and Firefox; in WebKitGTK a small page with goto, evaluate, title, content, keyboard, setViewport, screenshot, close, of which one
 * can be open at a time. Call it at the top of a test file and end with `after(closeBrowsers)`: files in one process share the browsers.
 *
 * @returns {Promise<Engine[]>}
 */
export function openBrowsers() {
  users++;
  return (opened ??= start());
}

async function start() {
  const { launch } = await import('puppeteer-core');
  return Promise.all(
    (await available()).map(async ({ id, name, options }) => {
      const browser = id === 'webkit' ? webDriverBrowser(options) : await launch(options);
      return { id, name, newPage: () => browser.newPage(), close: () => browser.close() };
    }),
  );
}

/** Close what openBrowsers() opened, once everybody who opened it has called this. */
export async function closeBrowsers() {
  if (--users > 0 || !opened) return;
  const list = await opened.catch(() => []);
  opened = undefined;
  await Promise.all(list.map((b) => b.close()));
}
