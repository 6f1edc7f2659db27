import { matching, type PartnerList } from './partner-list.ts';
import type { Subject } from './subject-of.ts';

/** Whom a search has found, as something the map can speak about. Searched once for each word. */
export class FoundPartners {
  #last: { readonly list: PartnerList; readonly filter: string; readonly subject: Subject } | undefined;

  /** Nothing stands out where nothing is searched for, nobody found, or everybody. */
  of(list: PartnerList, filter: string): Subject {
    if (this.#last?.list === list && this.#last.filter === filter) return this.#last.subject;
    const found = filter.trim() === '' ? [] : matching(list.partners, filter);
    const some = found.length > 0 && found.length < list.partners.length;
    const subject: Subject = some ? { highlight: { organisations: found.map(({ id }) => id), ties: [], cutOff: [], proposed: [] } } : {};
    this.#last = { list, filter, subject };
    return subject;
  }
}
