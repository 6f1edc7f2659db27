import { FAMILY_TAGS } from '../base/family-tags.ts';

const TAGS = ['netz-map', 'netz-findings', 'netz-suggestions', ...FAMILY_TAGS];
/** For editors that strip unknown tags: an ordinary `<div>` with the attribute `data-netz-map`. */
const MARKED = TAGS.map((tag) => `[data-${tag}]`).join();
const OF_FAMILY = FAMILY_TAGS.map((tag) => `${tag}:not(:defined),[data-${tag}]`).join();

/**
 * Turns `<div data-netz-map data-src="…">` into a `<netz-map src="…">` inside the same `<div>`, around whatever stands there (a
 * table, a sentence). Those already there are done once the page is read, later ones when they appear.
 *
 * @param loadFamily defines the tags that are not there from the beginning; called when the page has one of them
 * @returns a function that ends it
 */
export function upgradeDivs(document: Document, loadFamily?: () => Promise<unknown>): () => void {
  let asked = false;
  const upgradeAll = (): void => document.querySelectorAll<HTMLElement>(MARKED).forEach(upgrade);
  const all = (): void => {
    upgradeAll();
    if (asked || !document.querySelector(OF_FAMILY)) return;
    asked = true;
    void loadFamily?.().then(upgradeAll);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE))) all();
  });
  const start = (): void => {
    all();
    observer.observe(document, { childList: true, subtree: true });
  };
  // before that, the children of a <div> may be half there
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
  return () => {
    document.removeEventListener('DOMContentLoaded', start);
    observer.disconnect();
  };
}

function upgrade(div: HTMLElement): void {
  for (const tag of TAGS) {
    if (!div.hasAttribute(`data-${tag}`) || !customElements.get(tag) || div.querySelector(`:scope > ${tag}`)) continue;
    const element = div.ownerDocument.createElement(tag);
    // only what the element knows: data-onclick must not become onclick
    for (const name of known(tag)) {
      const value = div.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...div.childNodes);
    div.append(element);
    return;
  }
}

function known(tag: string): readonly string[] {
  return (customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];
}
