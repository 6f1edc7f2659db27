import type { PosterSheet } from './map-picture.ts';
import { readSvg, type SvgNode } from './read-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Prints a poster alone, on paper of its size where the browser follows the page's wish for one; else the printer's dialogue decides. For
 * the time of printing everything else on the page is hidden, by a style sheet of the document: paper cannot be chosen from a shadow root.
 *
 * @param svg what `toSvg` has written for this sheet
 */
export function printPoster(svg: string, { paper, orientation }: PosterSheet, page: Document): void {
  const view = page.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: ${paper} ${orientation}; margin: 0; }
    netz-map-poster { display: none; }
    @media print {
      html { margin: 0 !important; padding: 0 !important; max-width: none !important; }
      body { display: none !important; }
      netz-map-poster { display: block !important; }
      netz-map-poster > svg { display: block; width: 100vw; height: 99.5vh; }
    }`);
  // an unknown element: no style of the page means it, and nothing of ours is registered
  const poster = page.createElement('netz-map-poster');
  poster.append(toElement(readSvg(svg), page));
  // beside the body: an element with a shadow root decides itself whether it is seen, and the body decides for all
  page.documentElement.append(poster);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const end = (): void => {
    poster.remove();
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  view.addEventListener('afterprint', end, { once: true });
  view.print();
}

function toElement({ name, attributes, children }: SvgNode, page: Document): Element {
  const element = page.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (!key.startsWith('xml')) element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : toElement(child, page))));
  return element;
}
