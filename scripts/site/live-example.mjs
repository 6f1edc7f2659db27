// A block of HTML that the guide shows and runs: "```html live". What runs is word by word what is shown, except that the addresses lead to
// the invented data that comes with the site, and that the script is the one of the page.
import { relativeLink } from './site-path.mjs';

/** Folders on the imagined server of the examples → fixtures. They are copied into the site under these names. */
export const LIVE_DATA = new Map([
  ['netz', 'fixtures/sonnbrueck-40'],
  ['grossstadt', 'fixtures/grossstadt-100'],
  ['netze', 'fixtures/modellkommunen'],
]);

const SCRIPT = /<script\b[^>]*\bsrc="[^"]*netz-map[^"]*"[^>]*><\/script>\s*/g;
const ADDRESS = /(\s[\w-]+=")\/([\w-]+)\//g;

/** Whether the words after the three backticks ask for it. */
export const isLive = (info) => /^html\s+live\b/.test(info.trim());

/**
 * The block as it runs in a page of the site.
 *
 * @param {string} code as the guide shows it
 * @param {string} sitePath the page in which it runs
 * @throws {Error} for an address in a folder that the site does not have
 */
export function runningExample(code, sitePath) {
  return code.replace(SCRIPT, '').replace(ADDRESS, (whole, attribute, folder) => {
    if (!LIVE_DATA.has(folder))
      throw new Error(`${sitePath}: a live example asks for /${folder}/, known are ${[...LIVE_DATA.keys()].join(', ')}`);
    return `${attribute}${relativeLink(sitePath, folder)}/`;
  });
}
