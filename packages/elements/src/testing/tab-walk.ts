import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';

/** What the keyboard can reach, by the rules of HTML; of radio buttons of one name only the one that is chosen. */
const REACHED = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, [tabindex="0"]';

/** Nobody presses Tab more often; something keeps the focus from leaving. */
const MOST_PRESSES = 600;

/** Presses Tab from before the element until the focus is behind it or on `target`, and tells where it stopped inside, in order. */
async function tabWalk(element: Element, target?: HTMLElement): Promise<HTMLElement[]> {
  const [before, behind] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(behind);
  before.focus();
  const stops: HTMLElement[] = [];
  try {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      await sendKeys({ press: 'Tab' });
      if (document.activeElement === behind) return stops;
      const inside = element.shadowRoot!.activeElement as HTMLElement | null;
      // the parts of a field for a day are stops of one field
      if (inside && stops.at(-1) !== inside) stops.push(inside);
      if (inside && inside === target) return stops;
    }
    throw new Error(`Tab does not come out of <${element.localName}>: ${stops.slice(-3).map(told).join(', ')}`);
  } finally {
    before.remove();
    behind.remove();
  }
}

/** Presses Tab from before the element until `target` has the focus; fails when it does not get there. */
export async function tabTo(element: Element, target: HTMLElement): Promise<void> {
  await tabWalk(element, target);
  if (element.shadowRoot!.activeElement !== target) throw new Error(`Tab does not come to ${told(target)}`);
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

function isChosen(one: HTMLElement): boolean {
  if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
  const group = [...(one.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${one.name}"]`)];
  return one.checked || (one === group[0] && !group.some(({ checked }) => checked));
}

const told = (one: HTMLElement): string =>
  `${one.localName}${one.id ? `#${one.id}` : ''} ${(one.getAttribute('aria-label') ?? one.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)}`;
