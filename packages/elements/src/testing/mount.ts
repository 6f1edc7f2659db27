/** Shows a piece of HTML in the page of the test, below its main heading, as it would stand in a website. */
export function mount(html: string): HTMLElement {
  document.documentElement.lang = 'de';
  document.title = 'Test';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Netzwerk Ankommen';
  main.append(heading, document.createRange().createContextualFragment(html));
  document.body.append(main);
  return main;
}

/** Removes what {@link mount} has shown, and waits until the elements have let go of their stores. */
export async function unmount(): Promise<void> {
  document.querySelectorAll('body > main').forEach((main) => main.remove());
  await new Promise((done) => setTimeout(done, 5));
}

/** Waits until something is true; fails with the description otherwise. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 15_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** Waits until an element is in a state and has been drawn in it. */
export async function reach(element: Element, state: 'empty' | 'loading' | 'ready' | 'error'): Promise<void> {
  await until(() => element.matches(`:state(${state})`), `<${element.localName}> is ${state}`);
  await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
}

/** What an element says, with single spaces. */
export function spoken(element: Element): string {
  const base = element.shadowRoot?.querySelector('.base') ?? element;
  return (base.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The only element inside a shadow root that matches; fails when there is none. */
export function inside<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}
