import { html, nothing, type TemplateResult } from 'lit';
import type { MeetingView } from './meeting-view.ts';
import { openCapture } from './open-capture.ts';

/** Notes of before, to go on with: a button that asks for the file, what came of it, and the way back. */
export function openView(view: MeetingView): TemplateResult {
  const { texts, state, change, focusNext } = view;
  const { before } = state;
  // the browser's own field speaks the language of the browser, and only half of it can be styled
  const ask = ({ currentTarget }: Event): void => (currentTarget as HTMLElement).parentElement!.querySelector('input')!.click();
  const take = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file) void openCapture(file, view);
    // so that the same file can be chosen once more
    field.value = '';
  };
  const undo = (): void => {
    focusNext('.open-notes');
    change({ ...before, step: state.step, notice: texts.undone });
  };
  return html`<p class="small">${texts.openHow}</p>
    <div class="actions">
      <button type="button" part="button" class="open-notes" @click=${ask}>${texts.openNotes}</button>
      <input type="file" class="notes-file" accept=".json,application/json" hidden @change=${take} />
      ${before ? html`<button type="button" part="button" class="plain undo" @click=${undo}>${texts.undo}</button>` : nothing}
    </div>
    <p role="status" class="said notice">${state.notice}</p>`;
}
