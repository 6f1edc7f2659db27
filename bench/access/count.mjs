// What a screen reader is given and where the keys lead.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Roles of mere text, which no key and no gesture of a screen reader stops at as a thing. */
const TEXT = new Set(['StaticText', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'none', 'generic']);
/** So many keys in a row that bring nothing new end the search at a stop. */
const PATIENCE = 12;
const MOST_STOPS = 250;

/** @param {{partners: {name: string}[], ties: {from: number, to: number}[]}} network */
export function counter({ partners, ties }) {
  const names = partners.map(({ name }) => name);
  const pairs = new Set(ties.map(({ from, to }) => [names[from], names[to]].sort().join('|')));
  const named = (text) => names.filter((name) => text.includes(name));
  const pairIn = (text) => {
    const found = named(text);
    const key = found.sort().join('|');
    return found.length === 2 && pairs.has(key) ? key : undefined;
  };
  return {
    /** In the whole tree: partners mentioned anywhere, partners and ties that are objects. */
    inTree(nodes) {
      const [mentioned, objects, tied] = [new Set(), new Set(), new Set()];
      for (const { ignored, role, name } of nodes) {
        const text = name?.value ?? '';
        if (ignored || text === '') continue;
        const found = named(text);
        for (const each of found) mentioned.add(each);
        if (TEXT.has(role?.value)) continue;
        if (found.length === 1) objects.add(found[0]);
        const pair = pairIn(text);
        if (pair) tied.add(pair);
      }
      return { mentioned: mentioned.size, objects: objects.size, ties: tied.size };
    },
    /** Of the names of what had the focus. */
    reached(said) {
      const partnersMet = new Set(said.flatMap((text) => (named(text).length === 1 ? named(text) : [])));
      const tiesMet = new Set(said.map(pairIn).filter(Boolean));
      return { partners: partnersMet.size, ties: tiesMet.size };
    },
  };
}

export async function treeOf(cdp) {
  await cdp.send('Accessibility.enable');
  return (await cdp.send('Accessibility.getFullAXTree')).nodes;
}

/** The name of what has the focus, as a screen reader says it, and which link around the picture it is. */
async function focus(cdp) {
  const expression = `(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const active = at?.getAttribute('aria-activedescendant');
    return (active && at.getRootNode().getElementById(active)) || at;
  })()`;
  const { result } = await cdp.send('Runtime.evaluate', { expression });
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  const { result: id } = await cdp.send('Runtime.callFunctionOn', {
    objectId: result.objectId,
    functionDeclaration: 'function () { return this.id || this.localName }',
    returnByValue: true,
  });
  return { id: id.value, name: nodes[0]?.name?.value ?? '' };
}

/** Every stop of Tab from before the picture until after it, and from each of them as far as the arrow keys lead. */
export async function walkKeys(page, cdp) {
  const said = [];
  let stops = 0;
  await page.focus('#before');
  for (; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const { id, name } = await focus(cdp);
    if (id === 'after' || id === 'before' || id === 'body') break;
    said.push(name);
  }
  const met = new Set(said);
  await page.focus('#before');
  for (let stop = 0; stop < Math.min(stops, 30); stop++) {
    await page.keyboard.press('Tab');
    let idle = 0;
    while (idle < PATIENCE && met.size < 2000) {
      for (const key of ['ArrowRight', 'ArrowDown']) {
        await page.keyboard.press(key);
        const { name } = await focus(cdp);
        idle = met.has(name) ? idle + 1 : 0;
        met.add(name);
      }
    }
  }
  return { stops, said: [...met] };
}

export async function axeOf(page) {
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }) => `${id} × ${nodes.length}`);
  }, RULES);
}
