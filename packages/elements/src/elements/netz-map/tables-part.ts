import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { IsoDay } from '@netz-map/core';
import type { LocalizeController } from '../../controllers/localize-controller.ts';
import { loadExtras } from '../../extras/load-extras.ts';
import type { SeenOfTable, WhichTable } from '../../picture/both-tables.ts';
import { fetchPicture, pictureNow } from '../../picture/picture-now.ts';
import { matching, type PartnerList } from './partner-list.ts';
import type { Narrowed } from './narrowed.ts';

export interface TablesView {
  readonly prepared: Narrowed;
  readonly asOf: IsoDay;
  readonly filter: string;
  /** Whether all rows are to be there at once, as on paper. */
  readonly full: boolean;
  readonly words: Pick<LocalizeController, 'texts' | 'wording' | 'locale'>;
}

/** The two tables and what stands for them on paper, with what is sorted and which page is seen. */
export class TablesPart {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #asked = false;
  #missing = false;
  #seen: Readonly<Record<WhichTable, SeenOfTable>> = { partners: { sorting: undefined, page: 0 }, ties: { sorting: undefined, page: 0 } };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  render({ prepared, asOf, filter, full, words }: TablesView): TemplateResult {
    const { list, name, audience } = prepared;
    const picture = pictureNow();
    if (!picture || !list.sorted) return this.#wait(words);
    if (this.#host.shadowRoot) picture.dressTables(this.#host.shadowRoot);
    const partners = matching(list.partners, filter);
    const found = new Set(partners.map(({ id }) => id));
    return picture.bothTables({
      partners,
      ties: list.pairs.flatMap(({ ties }) => ties).filter((tie) => found.has(tie.from) || found.has(tie.to)),
      asOf,
      tellsUnconnected: list.tellsUnconnected,
      name,
      audience,
      date: words.wording.date,
      texts: words.texts.map,
      locale: words.locale,
      seen: this.#seen,
      full,
      onSee: (which, seen) => {
        this.#seen = { ...this.#seen, [which]: seen };
        this.#host.requestUpdate();
      },
      csv: (which) => tableFile(prepared, which),
    });
  }

  /** What is printed below a map. */
  onPaper(list: PartnerList, words: TablesView['words']): TemplateResult {
    const picture = pictureNow();
    if (!picture || !list.sorted) return this.#wait(words);
    if (this.#host.shadowRoot) picture.dressTables(this.#host.shadowRoot);
    return picture.paperList(list.partners, words.texts.map);
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
export async function tableFile({ network, list, only }: Narrowed, which: WhichTable): Promise<string> {
  const { partnersCsv, tiesCsv } = await loadExtras();
  const organisations = network.organisations.filter(({ id }) => !only || only.has(id));
  return which === 'partners' ? partnersCsv({ organisations }) : tiesCsv(list.pairs.flatMap(({ ties }) => ties));
}
