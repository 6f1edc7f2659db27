import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { IsoDay } from '@netz-map/core';
import { loadTools, type Tools } from '../../tools/load-tools.ts';
import type { ToolboxHost } from '../../tools/toolbox.ts';
import type { PanelView, SavableMap } from '../../tools/tools-panel.ts';
import type { MapTexts } from '../../ui-texts/map-de.ts';
import { narrowed, type Narrowed } from './narrowed.ts';
import type { Prepared } from './prepared.ts';

/** The element to which the tools belong. */
export type ToolsHost = ReactiveControllerHost & HTMLElement & ToolboxHost & SavableMap;

/** The tools as they are once their code is there. */
interface Loaded {
  readonly tools: Tools;
  readonly toolbox: InstanceType<Tools['Toolbox']>;
  readonly panel: InstanceType<Tools['ToolsPanel']>;
}

/**
 * What narrows and saves the map. Its code comes when somebody opens it, or at once where the page presets a filter: then nothing is shown
 * before, so that nobody sees first everybody and then some.
 */
export class ToolsPart {
  readonly #host: ToolsHost;
  #loaded: Loaded | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;
  #open = false;
  #last: { readonly of: Prepared; readonly it: Narrowed } | undefined;

  constructor(host: ToolsHost) {
    this.#host = host;
  }

  /** Whether a filter is asked for and what filters is on its way. */
  get waiting(): boolean {
    if (!this.#host.filter || this.#loaded || this.#failed) return false;
    void this.load();
    return true;
  }

  /** The month that is shown instead of the day of the data. */
  get day(): IsoDay | undefined {
    return this.#loaded?.toolbox.day;
  }

  /** Whether only neighbours of the selected partner are shown. */
  get near(): boolean {
    return (this.#loaded?.toolbox.reach ?? 0) > 0;
  }

  /** Fulfilled in any case; a page that comes back online may try again. */
  load(): Promise<void> {
    this.#loading ??= loadTools()
      .then(
        (tools) => {
          const toolbox = new tools.Toolbox(this.#host);
          this.#loaded = { tools, toolbox, panel: new tools.ToolsPanel(toolbox, this.#host) };
          this.#failed = false;
        },
        (error: unknown) => {
          console.warn(error);
          this.#failed = true;
          this.#loading = undefined;
        },
      )
      .then(() => this.#host.requestUpdate());
    return this.#loading;
  }

  /** The code for files. @throws when it cannot be loaded */
  async code(): Promise<Tools> {
    await this.load();
    return this.#loaded?.tools ?? loadTools();
  }

  /** What is left to see; see `Toolbox`. */
  narrow(prepared: Prepared, selected: string | undefined, spokenOf: readonly string[]): Narrowed {
    const only = this.#loaded?.toolbox.only(prepared.list, selected, spokenOf);
    if (!only) return prepared;
    if (this.#last?.of !== prepared || this.#last.it.only !== only) this.#last = { of: prepared, it: narrowed(prepared, only) };
    return this.#last.it;
  }

  /** Everybody again. @returns whether somebody was hidden */
  clear(): boolean {
    return this.#loaded?.toolbox.clear() ?? false;
  }

  toggleNear(): void {
    void this.load().then(() => {
      if (this.#loaded) this.#loaded.toolbox.reach = this.near ? 0 : 1;
    });
  }

  button(texts: MapTexts): TemplateResult {
    return html`<button
      type="button"
      part="button"
      class="open-tools"
      aria-expanded=${this.#open}
      aria-controls=${this.#open && this.#loaded ? 'tools' : nothing}
      @click=${() => {
        this.#open = !this.#open;
        if (this.#open) void this.load();
        this.#host.requestUpdate();
      }}
    >
      ${texts.tools}
    </button>`;
  }

  render(view: PanelView, texts: MapTexts): TemplateResult | typeof nothing {
    if (!this.#loaded) return this.#failed && this.#open ? html`<p class="message" part="message">${texts.toolsMissing}</p>` : nothing;
    const { panel } = this.#loaded;
    return html`${this.#open ? panel.render(view) : nothing}${panel.line(view)}`;
  }

  /** Puts the styles of the tools beside those of the map. */
  dress(root: ParentNode): void {
    if (root instanceof ShadowRoot) this.#loaded?.tools.dress(root);
  }

  end(): void {
    this.#loaded?.toolbox.end();
  }
}
