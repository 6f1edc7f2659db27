import type { TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** A heading of this level (1 to 6, others are brought into that range), so that the element fits the outline of its page. */
export function elementHeading(level: number, content: unknown, options: { id?: string; part: string }): TemplateResult {
  const tag = TAGS[Math.min(6, Math.max(1, Math.round(level) || 2)) - 1]!;
  return html`<${tag} id=${options.id ?? ''} part=${options.part} class=${options.part}>${content}</${tag}>`;
}
