// Pictures for docs/einbetten, small enough to be read on a telephone.
import { mkdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';

const FOLDER = 'docs/bilder/einbetten';
/** So that a page of the docs with ten of them stays light. */
const MOST_BYTES = 60_000;

/**
 * @param {any} page of puppeteer
 * @param {string} name of the file, without ending
 * @param {{clip?: string}} [options] `clip`: only the first element that this selector finds
 */
export async function picture(page, name, { clip } = {}) {
  mkdirSync(FOLDER, { recursive: true });
  const what = clip ? await page.$(clip) : page;
  const file = `${FOLDER}/${name}.webp`;
  for (const quality of [80, 65, 50, 35, 20]) {
    await what.screenshot({ path: file, type: 'webp', quality });
    if ((await stat(file)).size <= MOST_BYTES) return;
  }
  throw new Error(`${file} is larger than ${MOST_BYTES / 1000} kB`);
}
