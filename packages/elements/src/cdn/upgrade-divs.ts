import { FAMILY_TAGS } from '../base/family-tags.ts';

const TAGS = ['netz-map', 'netz-findings', ...FAMILY_TAGS];
/** For editors that strip unknown tags: an ordinary `<div>` with the attribute `data-netz-map`. */
const MARKED = TAGS.map((tag) => `[data-${tag}]`).join();

/**
 * Turns `<div data-netz-map data-src="…">` into a `<netz-map src="…">` inside the same `<div>`, around whatever stands there (a
 * table, a sentence). Those already there are done once the page is read, later ones when they appear.
 *
 * @param load defines a tag that is not there from the beginning; called once, when the page has it
 * @returns a function that ends it
 */
export function upgradeDivs(document: Document, load?: (tag: string) => Promise<unknown>): () => void {
  const asked = new Set<string>();
  const upgradeAll = (): void => document.querySelectorAll<HTMLElement>(MARKED).forEach(upgrade);
  const all = (): void => {
    upgradeAll();
    if (!load) return;
    for (const tag of FAMILY_TAGS) {
      if (asked.has(tag) || !document.querySelector(`${tag}:not(:defined),[data-${tag}]`)) continue;
      asked.add(tag);
      void load(tag).then(upgradeAll);
    }
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
