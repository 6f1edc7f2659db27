import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.ts';
import { elementHeading } from '../../base/element-heading.ts';
import { loadExtras, type Extras } from '../../extras/load-extras.ts';

/** How everything is used. Its texts come when somebody opens it: most visitors never do. */
export class HelpView {
  readonly #host: ReactiveControllerHost;
  #texts: Extras['helpTexts'] | 'missing' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** @param level of the headings inside */
  render({ texts, language }: Pick<LocalizeController, 'texts' | 'language'>, level: number): TemplateResult {
    const { help, helpMissing } = texts.map;
    const told = this.#texts;
    return html`<details class="help" part="help" @toggle=${this.#onToggle}>
      <summary>${help}</summary>
      ${
        typeof told === 'function'
          ? told(language).map(
              ({ heading, lines }) =>
                html`${elementHeading(level, heading, { part: 'help-heading' })}
                  <dl class="keys">${lines.map(([what, effect]) => html`<dt>${what}</dt><dd>${effect}</dd>`)}</dl>`,
            )
          : told
            ? html`<p>${helpMissing}</p>`
            : nothing
      }
    </details>`;
  }

  readonly #onToggle = (event: Event): void => {
    if (!(event.target as HTMLDetailsElement).open || typeof this.#texts === 'function') return;
    void loadExtras()
      .then(
        ({ helpTexts }) => helpTexts,
        () => 'missing' as const,
      )
      .then((texts) => {
        this.#texts = texts;
        this.#host.requestUpdate();
      });
  };
}
