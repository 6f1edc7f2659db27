/**
 * Runs in the page: through the list of a map with the arrow keys alone; opens what can be opened, closes it behind.
 *
 * @returns how many partners and ties were met, how many ties from both ends, how long keys took, how many stops Tab has in the list
 */
export async function walk() {
  const map = document.querySelector('netz-map');
  const root = map.shadowRoot;
  const said = () => root.activeElement.textContent.replace(/\s+/g, ' ').trim();
  const [partners, ties, took] = [new Set(), new Map(), []];
  const press = async (key) => {
    const begin = performance.now();
    root.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await map.updateComplete;
    root.activeElement.getBoundingClientRect();
    took.push(performance.now() - begin);
  };
  const here = (name) => root.activeElement.getAttribute(`aria-${name}`);
  root.querySelector('[role=treeitem]').focus();
  for (;;) {
    if (here('level') === '1') partners.add(said());
    else if (here('expanded') === null) ties.set(said(), (ties.get(said()) ?? 0) + 1);
    if (here('expanded') === 'false') await press('ArrowRight');
    while (here('level') !== '1' && here('expanded') !== 'true' && here('posinset') === here('setsize')) {
      await press('ArrowLeft');
      await press('ArrowLeft');
    }
    const before = root.activeElement;
    await press('ArrowDown');
    if (root.activeElement === before) break;
    // so that the page can draw now and then
    if (took.length % 200 < 3) await new Promise((done) => setTimeout(done));
  }
  took.sort((a, b) => a - b);
  const stops = [...root.querySelectorAll('.list, .list *')].filter((element) => element.tabIndex >= 0).length;
  const bothEnds = [...ties.values()].filter((times) => times === 2).length;
  return { partners: partners.size, ties: ties.size, bothEnds, keys: took.length, p95: took[Math.ceil(0.95 * took.length) - 1], stops };
}
