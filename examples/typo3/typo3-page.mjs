import { readFileSync } from 'node:fs';
import { renderFluid } from './fluid-stand-in.mjs';

const read = (file) => readFileSync(new URL(`netz_map/${file}`, import.meta.url), 'utf8');
const german = read('Resources/Private/Language/de.locallang.xlf');
const setup = read('Configuration/TypoScript/setup.typoscript');
const BUILT = '/packages/elements/dist/cdn';
const tables = ['akteure.csv', 'beziehungen.csv'].map((file) => ({ publicUrl: `/fixtures/sonnbrueck-40/${file}` }));

/** What an editor can choose. */
export const types = ['netzmap_map', 'netzmap_finder', 'netzmap_directory'];

/** The page as TYPO3 would put it together: scripts collected, the elements in the content. */
export function typo3Page(shown = types) {
  const template = read('Resources/Private/Templates/Netz.html');
  const translate = (key) => new RegExp(`id="${key.split(':').at(-1)}">[\\s\\S]*?<target>([^<]*)`).exec(german)[1];
  const addressOf = (file) => file.replace('EXT:netz_map/Resources/Public/Netz', BUILT);
  const rendered = shown.map((type) => {
    const [, element] = new RegExp(`^(?:tt_content\\.${type}\\.| {2})settings\\.element = (netz-${type.slice(8)})$`, 'm').exec(setup);
    return renderFluid(template, { settings: { element }, tables }, { translate, addressOf });
  });
  const scripts = new Map(rendered.flatMap((one) => [...one.scripts]));
  return `<!doctype html><html lang="de"><head><title>TYPO3</title>${[...scripts.values()].join('')}</head>
    <body><h1>Unser Netzwerk</h1>${rendered.map(({ content }) => content).join('')}</body></html>`;
}
