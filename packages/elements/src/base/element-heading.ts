import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A heading of this level (1 to 6, others are brought into that range), so that the element fits the outline of its page. */
export function elementHeading(level: number, content: unknown, options: { readonly id?: string; readonly part: string }): TemplateResult {
  const { part } = options;
  const id = options.id ?? nothing;
  switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
    case 1:
      return html`<h1 id=${id} part=${part} class=${part}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part} class=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} class=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} class=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} class=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} class=${part}>${content}</h6>`;
  }
}
