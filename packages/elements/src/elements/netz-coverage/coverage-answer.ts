import {
  coverage,
  publicNetwork,
  referrals,
  tellCoverage,
  type Audience,
  type Coverage,
  type IsoDay,
  type Language,
  type Network,
  type TextDocument,
} from '@netz-map/core';

export interface CoverageAnswer {
  /** What is spoken of: for the public, the part of the network that may be. */
  readonly network: Network;
  readonly coverage: Coverage;
  readonly document: TextDocument;
}

/** How well the needs are covered; for the public, by the public part of the data alone. */
export function coverageAnswer(whole: Network, asOf: IsoDay, language: Language, audience: Audience): CoverageAnswer {
  const network = audience === 'public' ? publicNetwork(whole) : whole;
  const answer = coverage(network, { asOf });
  return {
    network,
    coverage: answer,
    document: tellCoverage(answer, referrals(network, { asOf }), { network, asOf, language, audience, whole: true }),
  };
}
