import type { FailureCode } from '../network-store/network-source.ts';
import type { FailureText, UiTexts } from './de.ts';
import { mapEn } from './map-en.ts';
import { capital, ENGLISH, numberWord } from './number-words.ts';

const file = (address: string | undefined): string => (address ? `The file “${address}”` : 'The file');
const number = (n: number): string => numberWord(n, { ...ENGLISH, none: 'no', one: 'one' });

const failure: Record<FailureCode, (address: string | undefined) => FailureText> = {
  'not-found': (address) => ({
    what: `${file(address)} was not found.`,
    todo: 'Please check the address and whether the file is on the server.',
  }),
  refused: (address) => ({ what: `${file(address)} may not be read here.`, todo: 'Please check the access rights on the server.' }),
  server: (address) => ({ what: `The server could not deliver ${file(address).replace('The', 'the')}.`, todo: 'Please try again later.' }),
  offline: () => ({ what: 'There is no connection to the internet.', todo: 'Please try again once you are connected.' }),
  unreachable: (address) => ({
    what: `${file(address)} could not be reached.`,
    todo: 'Please check the connection. Redirects to another address are not followed.',
  }),
  timeout: (address) => ({ what: `${file(address)} did not arrive in time.`, todo: 'Please try again.' }),
  html: (address) => ({
    what: `${file(address)} is a web page, not data.`,
    todo: 'Often it is an error page or a login. Please open the address yourself once.',
  }),
  'too-large': (address) => ({
    what: `${file(address)} is larger than 10 MB.`,
    todo: 'Please split it, or leave out columns that are not needed.',
  }),
  'other-origin': (address) => ({
    what: `${file(address)} is on another website.`,
    todo: 'Please put it on this website, or allow the other one expressly with the attribute allow-origins.',
  }),
  'bad-address': (address) => ({ what: `${file(address)} has no valid address.`, todo: 'Please check the spelling.' }),
  'file-page': (address) => ({
    what: `${file(address)} could not be loaded: browsers do not allow it on pages opened straight from the disk.`,
    todo: 'Please put the data into the page itself, as a table or as JSON, or open the page through a web server.',
  }),
  'no-extras': () => ({
    what: 'A file is missing that reads these data.',
    todo: 'Put the files “netz-map-reader.js” and “netz-map-extra.js” into the same folder as “netz-map.js”. If the page forbids scripts, it has to allow those of its own server.',
  }),
  unreadable: (address) => ({ what: `${address ? file(address) : 'The data'} could not be read.`, todo: '' }),
};

/** The English texts of the interface. */
export const en: UiTexts = {
  shared: {
    loading: 'Loading the network …',
    empty: 'There are no data here yet.',
    emptyTodo: 'Please name a file (src), or put a table between the tags.',
    templatesRefused:
      'This page does not allow the program here: in its Content Security Policy, “trusted-types” lacks the name “netz-lit”.',
    noTarget: (id) => `There is no element “${id}” on this page that this one could follow.`,
    retry: 'Try again',
    stale: 'What you see is the previous state.',
    failure: (code, address) => failure[code](address),
    showOnMap: 'Show on the map',
    and: 'and',
    problems: (errors, others) =>
      errors > 0
        ? `${capital(errors === 1 ? 'one entry' : `${number(errors)} entries`)} could not be read`
        : `${capital(others === 1 ? 'one remark' : `${number(others)} remarks`)} on the data`,
    moreProblems: (n) => (n === 1 ? 'There is one more.' : `There are ${number(n)} more.`),
  },
  findings: {
    heading: 'What stands out',
    unavailable: 'The findings could not be loaded. Does the file “netz-map-findings.js” lie beside “netz-map.js”?',
  },
  // the texts of <netz-map>
  map: mapEn,
};
