import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

/** What the keyboard can reach, by the rules of HTML; of radio buttons of one name only the one that is chosen. */
const REACHED = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]';

/** Presses Tab from the heading of the page on until the focus has left the element, and tells where it stopped inside, in order. */
async function tabWalk(element: Element): Promise<HTMLElement[]> {
  focusHeadingOfPage(element);
  const stops: HTMLElement[] = [];
  for (let presses = 0, entered = false; presses < 600; presses++) {
    await sendKeys({ press: 'Tab' });
    const inside = element.shadowRoot!.activeElement as HTMLElement | null;
    if (inside === null && entered) break;
    if (inside === null) continue;
    entered = true;
    // the parts of a field for a day are stops of one field
    if (stops.at(-1) !== inside) stops.push(inside);
  }
  return stops;
}

/** Presses Tab from the heading of the page on until `target` has the focus; fails when it does not get there. */
export async function tabTo(element: Element, target: HTMLElement): Promise<void> {
  focusHeadingOfPage(element);
  for (let presses = 0; element.shadowRoot!.activeElement !== target; presses++) {
    if (presses > 600) throw new Error(`Tab does not come to ${told(target)}`);
    await sendKeys({ press: 'Tab' });
  }
}

/** Fails unless Tab comes to everything that can be used, once, in the order in which it stands there, and out again at the end. */
export async function expectTabReachesAll(element: Element): Promise<HTMLElement[]> {
  const stops = await tabWalk(element);
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>(REACHED)].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && isChosen(one),
  );
  expect(stops.map(told)).to.deep.equal(all.map(told));
  expect(stops.length, 'there is something to reach').to.be.greaterThan(0);
  return stops;
}

function focusHeadingOfPage(element: Element): void {
  const heading = element.closest('main')!.querySelector<HTMLElement>('h1')!;
  heading.tabIndex = -1;
  heading.focus();
}

function isChosen(one: HTMLElement): boolean {
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
  const group = [...(one.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${one.name}"]`)];
  return one.checked || (one === group[0] && !group.some(({ checked }) => checked));
}

const told = (one: HTMLElement): string =>
  `${one.localName}${one.id ? `#${one.id}` : ''} ${(one.getAttribute('aria-label') ?? one.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}`;
