import type { IsoDay, Language, Network } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { facetView } from './facet-view.ts';
import type { FacetName } from './facets.ts';
import type { PosterSheet } from './map-picture.ts';
import { monthRange } from './month-range.ts';
import { printPoster } from './print-poster.ts';
import { fileName, saveFile } from './save-file.ts';
import { saveView, type Saving } from './save-view.ts';
import { monthInWords, timeView } from './time-view.ts';
import type { Reach, Toolbox } from './toolbox.ts';
import { toolsTextsFor, type ToolsTexts } from './tools-texts.ts';

/** The map that is saved. */
export interface SavableMap {
  toSVG(sheet?: PosterSheet): Promise<string | undefined>;
  toPNG(sheet?: PosterSheet): Promise<Blob | undefined>;
  toCSV(table: 'partners' | 'ties'): Promise<string | undefined>;
  requestUpdate(): void;
}

export interface PanelView {
  readonly network: Network;
  /** How many partners there are, and how many of them are shown. */
  readonly all: number;
  readonly shown: number;
  readonly language: Language;
  /** The day of the map, and how it is written. */
  readonly today: IsoDay;
  readonly date: (day: IsoDay) => string;
  /** Name of the partner that is selected. */
  readonly selected: string | undefined;
  /** Whether findings or suggestions stand on the same page, which speak of the day of the map. */
  readonly toldBeside: boolean;
}

/** The panel that narrows and saves the map, and the line above the map that says what is left. */
export class ToolsPanel {
  readonly #toolbox: Toolbox;
  readonly #map: SavableMap;
  readonly #queries = new Map<FacetName, string>();
  #sheet: PosterSheet = { paper: 'A3', orientation: 'landscape' };
  #said = '';

  constructor(toolbox: Toolbox, map: SavableMap) {
    this.#toolbox = toolbox;
    this.#map = map;
  }

  /** What is hidden at present, told whether the panel is open or not. */
  line({ all, shown, language, today, date, toldBeside }: PanelView): TemplateResult | typeof nothing {
    const texts = toolsTextsFor(language);
    const { day } = this.#toolbox;
    const hides = this.#toolbox.choice.size > 0 || this.#toolbox.reach > 0;
    if (!hides && day === undefined) return nothing;
    return html`<div class="narrowed">
      ${hides ? html`<p>${texts.shown(shown, all)}</p><button type="button" part="button" class="clear" @click=${() => this.#toolbox.clear()}>${texts.everything}</button>` : nothing}
      ${day === undefined ? nothing : html`<p>${toldBeside ? texts.otherDay(texts.month(day), date(today)) : texts.month(day)}</p>`}
    </div>`;
  }

  render(view: PanelView): TemplateResult {
    const texts = toolsTextsFor(view.language);
    return html`<div class="tools" id="tools" part="tools" role="group" aria-label=${texts.panel}>
      ${this.#facets(view, texts)} ${this.#neighbours(view, texts)} ${this.#time(view, texts)}
      ${saveView({
        sheet: this.#sheet,
        said: this.#said,
        texts,
        onSheet: (sheet) => {
          this.#sheet = sheet;
          this.#map.requestUpdate();
        },
        onSave: (what) => void this.#save(what, view, texts),
      })}
    </div>`;
  }

  #facets({ network }: PanelView, texts: ToolsTexts): TemplateResult | typeof nothing {
    const facets = this.#toolbox.facetsOf(network);
    if (facets.length === 0) return nothing;
    return html`<div class="group" role="group" aria-label=${texts.filter}>
      ${facets.map((facet) =>
        facetView({
          facet,
          texts,
          chosen: this.#toolbox.choice.get(facet.name),
          query: this.#queries.get(facet.name) ?? '',
          onToggle: (key) => this.#toolbox.toggle(facet.name, key, facets),
          onQuery: (query) => {
            this.#queries.set(facet.name, query);
            this.#map.requestUpdate();
          },
        }),
      )}
    </div>`;
  }

  #neighbours({ selected }: PanelView, texts: ToolsTexts): TemplateResult {
    const { reach } = this.#toolbox;
    const toggle = (text: string, pressed: boolean, to: Reach): TemplateResult =>
      html`<button type="button" part="button" aria-pressed=${pressed} @click=${() => void (this.#toolbox.reach = to)}>${text}</button>`;
    return html`<fieldset>
      <legend>${texts.neighbours}</legend>
      ${
        selected === undefined
          ? html`<p class="quiet">${texts.chooseFirst}</p>`
          : html`<div class="buttons">
              ${toggle(texts.neighboursOf(selected), reach > 0, reach > 0 ? 0 : 1)}
              ${reach > 0 ? toggle(texts.neighboursToo, reach === 2, reach === 2 ? 1 : 2) : nothing}
            </div>`
      }
    </fieldset>`;
  }

  #time({ network, today, date }: PanelView, texts: ToolsTexts): TemplateResult | typeof nothing {
    const range = monthRange(network, today);
    if (!range) return nothing;
    const month = this.#toolbox.monthIn(range);
    return timeView({ range, month, today: date(today), texts, onMonth: (to) => this.#toolbox.goTo(range, to) });
  }

  async #save(what: Saving, view: PanelView, texts: ToolsTexts): Promise<void> {
    const { network, today, date } = view;
    const range = monthRange(network, today);
    const day = range && monthInWords({ range, month: this.#toolbox.monthIn(range), today: date(today), texts });
    const name = (kind: string, ending: string): string => fileName([network.name, kind, day], ending);
    const sheet = what.startsWith('poster') ? this.#sheet : undefined;
    const kind = sheet ? `${texts.files.poster} ${sheet.paper}` : texts.files.drawing;
    const content = what.endsWith('csv')
      ? await this.#map.toCSV(what === 'ties-csv' ? 'ties' : 'partners')
      : what.endsWith('png')
        ? await this.#map.toPNG(sheet)
        : await this.#map.toSVG(sheet);
    if (content !== undefined && typeof content === 'string' && sheet && what === 'poster-print') {
      printPoster(content, sheet, document);
      return;
    }
    if (content !== undefined) {
      if (what === 'partners-csv') saveFile(content, name(texts.files.partners, 'csv'), 'text/csv;charset=utf-8');
      else if (what === 'ties-csv') saveFile(content, name(texts.files.ties, 'csv'), 'text/csv;charset=utf-8');
      else if (what.endsWith('png')) saveFile(content, name(kind, 'png'), 'image/png');
      else saveFile(content, name(kind, 'svg'), 'image/svg+xml;charset=utf-8');
    }
    this.#said = content === undefined ? texts.failed : texts.saved;
    this.#map.requestUpdate();
  }
}
