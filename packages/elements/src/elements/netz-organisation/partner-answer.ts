import { organisationView, peers, replacements, suggest, tellPartner } from '@netz-map/core';
import type { IsoDay, Language, Network, TextDocument } from '@netz-map/core';
import { LastAnswer } from '../../base/last-answer.ts';

/** Everything that the core says about one partner, kept until another one is asked for. */
export class PartnerAnswer {
  readonly #suggestions = new LastAnswer((network: Network, asOf: IsoDay) => suggest(network, { asOf }));
  readonly #told = new LastAnswer((network: Network, id: string, asOf: IsoDay, language: Language): TextDocument => {
    const answer = {
      view: organisationView(network, { asOf, id, known: this.#suggestions.to(network, asOf) }),
      peers: peers(network, { asOf, id }),
      replacements: replacements(network, { asOf, asker: id }),
    };
    return tellPartner(answer, { network, asOf, language, whole: true });
  });

  /**
   * @param id of an organisation that is in the network and has not left
   * @remarks Complexity: that of `suggest`, once for a network and day; then linear in it.
   */
  about(network: Network, id: string, asOf: IsoDay, language: Language): TextDocument {
    return this.#told.to(network, id, asOf, language);
  }
}
