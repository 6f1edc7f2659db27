import { html, nothing, type TemplateResult } from 'lit';

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface ChoiceField {
  /** Of the list, unique in the element. */
  readonly id: string;
  readonly label: string;
  /** What stands in the list while nothing is chosen. */
  readonly none: string;
  readonly choices: readonly Choice[];
  /** The value that is chosen, if one is. */
  readonly chosen: string | undefined;
  /** What choosing does, in a sentence. */
  readonly hint?: string | undefined;
  /** @returns whether the choice holds; if not, the list shows again what it showed before */
  readonly onChoose: (value: string | undefined) => boolean | void;
}

/** A list to choose from with its label: the browser's own, so that every keyboard, finger and screen reader knows it. */
export function choiceField({ id, label, none, choices, chosen, hint, onChoose }: ChoiceField): TemplateResult {
  const choose = (event: Event): void => {
    const list = event.target as HTMLSelectElement;
    if (onChoose(list.value || undefined) === false) list.value = chosen ?? '';
  };
  return html`<div class="field" part="field">
    <label for=${id}>${label}</label>
    <select id=${id} part="choice" aria-describedby=${hint ? `${id}-hint` : nothing} @change=${choose}>
      <option value="" .selected=${chosen === undefined}>${none}</option>
      ${choices.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
  </div>`;
}

/** The words of a list as choices. */
export const wordChoices = (words: readonly string[]): Choice[] => words.map((word) => ({ value: word, text: word }));
