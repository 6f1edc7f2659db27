// What can become of any element, whatever it shows: nothing yet, nothing at all, each failure, little data. All elements stand on one page.
import { TAGS } from './element-states.mjs';
import { CITY, NAMES, NOBODY, ONE, TOWN, WORKBOOK } from './sources.mjs';

const all = (attributes, inside = '') => TAGS.map((tag) => `<${tag} ${attributes}>${inside}</${tag}>`).join('');

/**
 * @typedef {object} SharedState
 * @property {string} title
 * @property {string} html
 * @property {'empty' | 'loading' | 'ready' | 'error'} [reach] by default `ready`
 * @property {() => void} [before] runs in the page
 * @property {boolean} [offline]
 * @property {readonly string[]} [ways] how else it is looked at, of `WAYS`; by default all
 */

/** Other words have the same colours: where only those differ, axe looks once. @type {readonly SharedState[]} */
export const SHARED_STATES = [
  { title: 'no source', html: all(''), reach: 'empty' },
  { title: 'following nobody', html: all('for="niemand"'), reach: 'empty' },
  { title: 'on its way', html: all('src="nie.csv"', '<p>Hier steht gleich ein Netzwerk.</p>'), reach: 'loading' },
  { title: 'nobody in the data', html: all('', NOBODY) },
  { title: 'one partner', html: all('', ONE) },
  { title: 'names alone: every further column is lacking', html: all(NAMES) },
  { title: 'names alone, in plain German', html: all(`${NAMES} plain`), ways: [] },
  { title: 'names alone, in English', html: all(`${NAMES} lang="en"`), ways: [] },
  { title: 'names alone, for the public', html: all(`${NAMES} audience="public"`) },
  { title: 'forty partners', html: all(TOWN), ways: [] },
  { title: 'a hundred partners, in plain German', html: all(`${CITY} plain`), ways: [] },
  { title: 'a hundred partners, in English', html: all(`${CITY} lang="en"`), ways: [] },
  { title: 'a hundred partners, set to dark by the page', html: all(`${CITY} theme="dark"`), ways: ['paper'] },
];

/** Answers of a server that misbehaves, by the name of the file; `nie.csv` never comes. */
export const ANSWERS = {
  'nie.csv': () => true,
  'verboten.csv': (_, response) => response.writeHead(403).end(),
  'kaputt.csv': (_, response) => response.writeHead(500).end(),
  'abgebrochen.csv': (_, response) => response.destroy(),
  'seite.csv': (_, response) => response.end('<!doctype html><title>Anmeldung</title>'),
  'riesig.csv': (_, response) => response.end(Buffer.alloc(10_000_001, 'a')),
  'unlesbar.json': '{"schema": "netz-map/network/1", "nodes": [',
};

const failing = (code, attributes, more = {}) => ({ title: `failure: ${code}`, html: all(attributes), reach: 'error', ...more });

/** Each kind of failure but those that need another page: see `every-state.test.mjs`. @type {readonly SharedState[]} */
export const FAILURES = [
  failing('not-found', 'src="fehlt.csv"'),
  failing('refused', 'src="verboten.csv"'),
  failing('server', 'src="kaputt.csv"'),
  failing('unreachable', 'src="abgebrochen.csv"'),
  failing('offline', 'src="fort.csv"', { offline: true }),
  failing('timeout', 'src="nie.csv?zu-spaet"', {
    // nobody waits ten seconds for a test
    before: () => {
      const { setTimeout: later } = globalThis;
      globalThis.setTimeout = (run, ms, ...rest) => later(run, ms === 2000 ? 1 : ms, ...rest);
    },
  }),
  failing('html', 'src="seite.csv"'),
  failing('too-large', 'src="riesig.csv"'),
  failing('other-origin', 'src="https://example.org/netz.csv"'),
  failing('bad-address', 'src="http://["'),
  failing('unreadable', 'src="unlesbar.json"'),
];

/** On a page whose reader is missing. @type {SharedState} */
export const NO_READER = failing('no-extras', WORKBOOK);
/** On a page that was opened from the disk. @type {SharedState} */
export const FROM_DISK = failing('file-page', 'src="netz.csv"');
