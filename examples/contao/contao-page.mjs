import { readFileSync } from 'node:fs';
import { renderTwig } from './twig-stand-in.mjs';

const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');

/** What an editor can choose. */
export const types = ['netz_map', 'netz_finder', 'netz_directory'];
const at = (file) => `/fixtures/sonnbrueck-40/${file}`;
const addresses = { src: at('akteure.csv'), ties: at('beziehungen.csv'), needs: '' };

/** The page as Contao would put it together: the head of all elements once, and the elements. */
export function contaoPage(shown = types) {
  const template = read('contao/templates/content_element/netz.html.twig');
  const texts = read('contao/languages/de/default.php');
  const translate = (key) => new RegExp(`\\['${key.split('.')[0]}'\\]\\['${key.split('.')[1]}'\\] = '([^']*)'`).exec(texts)[1];
  const asset = (file) => `/${file}`.replace('/netz/', '/packages/elements/dist/cdn/');
  const rendered = shown.map((type) => renderTwig(template, { element: type.replaceAll('_', '-'), ...addresses }, { translate, asset }));
  const head = new Map(rendered.flatMap((one) => [...one.head]));
  return `<!doctype html><html lang="de"><head><title>Contao</title>${[...head.values()].join('')}</head>
    <body><h1>Unser Netzwerk</h1>${rendered.map(({ content }) => content).join('')}</body></html>`;
}
