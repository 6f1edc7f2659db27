import type { ReactiveElement } from 'lit';
import type { Selection } from '../network-store/selection.ts';

const revealed = new WeakMap<ReactiveElement, Selection>();

/**
 * Brings the marked card of an element into view after something was selected elsewhere. Only when the element itself is in
 * view, so that a page never jumps to a part that nobody is looking at; the focus stays where it is.
 */
export function revealCurrent(element: ReactiveElement, selection: Selection | undefined): void {
  const before = revealed.get(element);
  if (selection) revealed.set(element, selection);
  else revealed.delete(element);
  if (!selection || selection === before) return;
  const card = element.renderRoot.querySelector('[data-current]');
  if (!card || !inView(element)) return;
  const closed = card.closest('details');
  if (closed) closed.open = true;
  if (!inView(card)) card.scrollIntoView({ block: 'nearest', behavior: 'auto' });
}

function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < element.ownerDocument.documentElement.clientHeight;
}
