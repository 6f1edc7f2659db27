import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../../base/element-heading.ts';
import type { EntryTexts } from '../../partners/entry-texts.ts';
import { partnerEntry } from '../../partners/partner-entry.ts';
import type { PartnerLeader } from '../../partners/partner-leader.ts';
import type { Entry } from './directory-facets.ts';

export interface EntriesView {
  /** Of the headings, 1 to 6. */
  readonly level: number;
  /** So many are seen. */
  readonly atFirst: number;
  /** Id of the partner that is selected on the page; it is seen in any case. */
  readonly selected: string | undefined;
  readonly texts: EntryTexts;
  /** Whether the city of each is told. */
  readonly cities: boolean;
  readonly lead: PartnerLeader | undefined;
}

/** The entries of a directory, each with its name as a heading. */
export function entriesView(found: readonly Entry[], { level, atFirst, selected, texts, cities, lead }: EntriesView): TemplateResult {
  const chosen = found.findIndex(({ organisation }) => organisation.id === selected);
  const seen = [...found.slice(0, atFirst), ...(chosen >= atFirst ? [found[chosen]!] : [])];
  return html`<ul class="entries" part="entries" role="list">
    ${seen.map(({ organisation, name }) => {
      const { id } = organisation;
      const current = id === selected;
      return html`<li
        class="entry"
        part="entry"
        aria-current=${current ? 'true' : nothing}
        ?data-current=${current}
      >
        ${elementHeading(level, lead ? lead(id, name) : html`<bdi dir="auto">${name}</bdi>`, { part: 'name' })}
        ${partnerEntry(organisation, texts, { city: cities })}
      </li>`;
    })}
  </ul>`;
}
