import type { TextDocument } from '@netz-map/core';
import { html, type TemplateResult } from 'lit';
import { documentView } from '../../documents/document-view.ts';

/** An answer of the core for paper. `cards`: only what is handed out; what the coordination alone should read stays behind. */
export function documentSheet(document: TextDocument, what: 'all' | 'cards'): TemplateResult {
  const sections = what === 'all' ? document.sections : document.sections.filter((section) => section.sections !== undefined);
  const bare = what === 'all' ? sections : sections.map((section) => ({ ...section, heading: undefined }));
  return html`<h1 class="title">${document.title}</h1>
    ${documentView({ ...document, sections: bare }, { level: 2 })}`;
}
