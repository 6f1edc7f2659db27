import type { Language, NameOf, Network, Organisation } from '@netz-map/core';
import { html, type TemplateResult } from 'lit';
import type { MeetingAnswers } from './meeting-answers.ts';
import type { MeetingState, Step } from './meeting-state.ts';
import type { MeetingTexts } from './texts-de.ts';

/** What every step of the meeting is shown with. */
export interface MeetingView {
  readonly network: Network;
  readonly language: Language;
  readonly texts: MeetingTexts;
  readonly state: MeetingState;
  readonly answers: MeetingAnswers;
  readonly name: NameOf;
  /** Those in the network, by name. */
  readonly partners: readonly Organisation[];
  /** How a day is written. */
  readonly date: (day: string) => string;
  /** Level of the headings inside a step. */
  readonly level: number;
  /** What was done last, for those who do not see it. */
  readonly said: string;
  /** Takes over what was chosen or typed. `kept`: all that is shown now stands in a file. */
  change(news: Partial<MeetingState>, said?: string, kept?: boolean): void;
  /** Shows a step and puts the focus on its heading. */
  go(step: Step): void;
  /** Hands out a file. `kept`: with it nothing that was entered is lost any more. */
  save(
    content: string,
    words: readonly (string | undefined)[],
    file: { readonly ending: string; readonly type: string; readonly kept?: boolean },
  ): void;
  /** Puts the focus on something after the next rendering. */
  focusNext(selector: string): void;
}

/** One word to be chosen from the data, or none. */
export function wordSelect(
  label: string,
  chosen: string,
  words: readonly string[],
  none: string,
  onChoose: (word: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <select part="select" @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${chosen === ''}>${none}</option>
      ${words.map((word) => html`<option value=${word} .selected=${word === chosen}>${word}</option>`)}
    </select>
  </label>`;
}
