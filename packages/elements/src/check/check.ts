import { checkPage } from './check-page.ts';
import { checkPanel } from './check-panel.ts';
import type { CheckNote } from './check-note.ts';
import { bindCheckForm } from './check-form.ts';

export type { CheckNote } from './check-note.ts';

/** Looks at the page that is open, shows what was found at its top, and returns it. */
export async function checkOpenPage(document: Document): Promise<CheckNote[]> {
  const { version: running } = (customElements.get('netz-map') ?? {}) as { readonly version?: string };
  const url = new URL(document.URL);
  const notes = await checkPage({ document, url, running, open: true, fetch: (...order) => fetch(...order) });
  checkPanel(notes, document);
  return notes;
}

const form = globalThis.document?.querySelector<HTMLFormElement>('form[data-netz-check]');
if (form) bindCheckForm(form);
