import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { IsoDay } from '@netz-map/core';
import type { LocalizeController } from '../../controllers/localize-controller.ts';
import { loadExtras } from '../../extras/load-extras.ts';
import { fetchPicture, pictureNow } from '../../picture/picture-now.ts';
import type { Sorting, TableModel } from '../../picture/table-model.ts';
import { matching } from './partner-list.ts';
import type { Narrowed } from './narrowed.ts';

type Table = 'partners' | 'ties';

export interface TablesView {
  readonly prepared: Narrowed;
  readonly asOf: IsoDay;
  readonly filter: string;
  /** Whether all rows are to be there at once, as on paper. */
  readonly full: boolean;
  readonly words: Pick<LocalizeController, 'texts' | 'wording' | 'locale'>;
}

/** The two tables, with what is sorted and which page is seen. A table of ties alone would lose those who have none. */
export class TablesPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #asked = false;
  #missing = false;
  readonly #seen: Record<Table, { sorting: Sorting | undefined; page: number }> = {
    partners: { sorting: undefined, page: 0 },
    ties: { sorting: undefined, page: 0 },
  };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  render({ prepared, asOf, filter, full, words }: TablesView): TemplateResult {
    const texts = words.texts.map;
    const picture = pictureNow();
    if (!picture) return this.#wait(words);
    const { dressTables, partnerTable, tableView, tieTable } = picture;
    if (this.#host.shadowRoot) dressTables(this.#host.shadowRoot);
    const { list, name, audience } = prepared;
    const partners = matching(list.partners, filter);
    const found = new Set(partners.map(({ id }) => id));
    const rows = list.pairs.flatMap(({ ties }) => ties).filter((tie) => found.has(tie.from) || found.has(tie.to));
    const table = (which: Table, model: TableModel): TemplateResult => {
      const { sorting, page } = this.#seen[which];
      const see = (next: { sorting?: Sorting; page: number }): void => {
        this.#seen[which] = { sorting, ...next };
        this.#host.requestUpdate();
      };
      return html`<div>
        ${tableView({
          table: model,
          sorting,
          page: full ? 'all' : page,
          locale: words.locale,
          texts,
          onSort: (to) => see({ sorting: to, page: 0 }),
          onPage: (to) => see({ page: to }),
          onDownload: () => void tableFile(prepared, which).then((text) => save(text, `${model.caption}.csv`)),
        })}
      </div>`;
    };
    return html`<div class="tables" part="tables">
      ${table('partners', partnerTable(partners, list.tellsUnconnected, texts))}
      ${table('ties', tieTable(rows, asOf, { name, date: words.wording.date, audience, texts }))}
    </div>`;
  }

  /** The tables come with the regions, mostly before anybody asks for them. */
  #wait({ texts }: TablesView['words']): TemplateResult {
    if (!this.#asked)
      void fetchPicture().then(() => {
        this.#missing = !pictureNow();
        this.#host.requestUpdate();
      });
    this.#asked = true;
    return html`<p class="wait" role="status">${this.#missing ? texts.map.tablesMissing : texts.shared.loading}</p>`;
  }
}

/** A table of those who are shown as the text of a CSV file, whatever is searched for. */
export async function tableFile({ network, list, only }: Narrowed, which: Table): Promise<string> {
  const { partnersCsv, tiesCsv } = await loadExtras();
  const organisations = network.organisations.filter(({ id }) => !only || only.has(id));
  return which === 'partners' ? partnersCsv({ organisations }) : tiesCsv(list.pairs.flatMap(({ ties }) => ties));
}

/** Hands a file to the visitor; nothing leaves the page. */
function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // some browsers read the file only after the click
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
