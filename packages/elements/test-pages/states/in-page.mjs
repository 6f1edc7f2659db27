// Runs in the page under test, so it can use nothing from outside itself.

/** In the page: what the states are brought about with, as `globalThis.states`. */
export function helpInPage() {
  const main = () => document.querySelector('main');
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const settled = async (element) => {
    await element.updateComplete;
    await wait(0);
    await element.updateComplete;
  };
  const inside = (element, selector) => {
    const found = element.shadowRoot.querySelector(selector);
    if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
    return found;
  };
  const until = async (condition, what) => {
    for (const end = performance.now() + 15_000; !condition(); await wait(10))
      if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
  };
  const parts = new Map();
  const tokens = new Map();
  const readSheets = new WeakMap();
  /** The tokens of a style sheet; those of our own names count by the name that pages set. The sheet that derives them says nothing. */
  const tokensIn = (sheet) => {
    if (readSheets.has(sheet)) return readSheets.get(sheet);
    const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    const own = /--_ink: *var\(--netz-ink/.test(text) ? [] : [...text.matchAll(/var\(--_([a-z]+)/g)].map(([, name]) => `--netz-${name}`);
    const found = [...own, ...[...text.matchAll(/var\((--netz-[a-z0-9-]+)/g)].map(([, name]) => name)];
    readSheets.set(sheet, own.length > 0 ? found : []);
    return readSheets.get(sheet);
  };
  const noted = (all, tag) => all.get(tag) ?? all.set(tag, new Set()).get(tag);
  const sorted = (all) => [...all].map(([tag, known]) => [tag, [...known].sort()]);
  globalThis.states = {
    inside,
    until,
    /** Puts this below the heading of the page, in the place of what was there. */
    show(html) {
      for (const old of [...main().children].slice(1)) old.remove();
      main().append(document.createRange().createContextualFragment(html));
    },
    /** Waits until each of these has come to rest in a state. */
    async reach(tags, state) {
      for (const element of tags.flatMap((tag) => [...document.querySelectorAll(tag)])) {
        await until(() => element.matches(`:state(${state})`), `<${element.localName}> is ${state}`);
        await settled(element);
      }
    },
    async press(element, selector) {
      inside(element, selector).click();
      await settled(element);
    },
    /** Chooses in a list by what stands in it, or by its place. */
    async choose(element, selector, choice) {
      const list = inside(element, selector);
      const at = typeof choice === 'number' ? choice : [...list.options].findIndex(({ text }) => text.startsWith(choice));
      if (at < 0) throw new Error(`${selector} has no ${choice}`);
      list.selectedIndex = at;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(element);
    },
    async type(element, selector, text) {
      const field = inside(element, selector);
      field.value = text;
      for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
      await settled(element);
    },
    async set(element, properties) {
      Object.assign(element, properties);
      await settled(element);
    },
    async openAll(element) {
      for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
      await wait(30);
      await settled(element);
    },
    wait,
    /** Notes which parts and tokens the elements have at present. */
    note() {
      for (const element of main().querySelectorAll('*')) {
        if (!element.shadowRoot || !element.localName.startsWith('netz-')) continue;
        const known = noted(parts, element.localName);
        for (const one of element.shadowRoot.querySelectorAll('[part]')) for (const part of one.part) known.add(part);
        for (const sheet of element.shadowRoot.adoptedStyleSheets)
          for (const token of tokensIn(sheet)) noted(tokens, element.localName).add(token);
      }
    },
    /** Tells the elements that printing begins or ends, waits until they are drawn for it and notes what they have then. */
    async print(event) {
      dispatchEvent(new Event(event));
      // pages hear of other colours with the next frame
      await Promise.race([new Promise((done) => requestAnimationFrame(done)), wait(250)]);
      await wait(0);
      for (const element of main().querySelectorAll('*')) if (element.localName.startsWith('netz-')) await element.updateComplete;
      globalThis.states.note();
    },
    seen: () => ({ parts: sorted(parts), tokens: sorted(tokens) }),
  };
}
