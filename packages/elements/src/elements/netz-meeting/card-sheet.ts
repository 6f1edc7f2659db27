import { html, type TemplateResult } from 'lit';

/** Cards in two columns, in their order; `kind` decides on their height. */
export function cardSheet(cards: readonly TemplateResult[], kind: 'talk' | 'name'): TemplateResult {
  const rows = cards.flatMap((card, index) => (index % 2 === 0 ? [[card, cards[index + 1]] as const] : []));
  return html`<div class=${kind}>${rows.map(([left, right]) => html`<div class="row">${left}${right ?? ''}</div>`)}</div>`;
}
