import { coverage as coverageOf, referrals, tellCoverage } from '@netz-map/core';
import { internalCommand } from './internal-command.ts';

/** `netz-map coverage`: what is looked for, who can help, and to which help no way leads. */
export const coverage = internalCommand({
  name: 'coverage',
  answer({ network, asOf, options: { language } }) {
    const [answer, ways] = [coverageOf(network, { asOf }), referrals(network, { asOf })];
    return {
      json: () => ({
        schema: 'netz-map/coverage/1',
        asOf,
        ...answer,
        referrals: ways.referrals,
        deadEnds: ways.deadEnds,
        tiesKnown: ways.tiesKnown,
      }),
      document: () => tellCoverage(answer, ways, { network, asOf, language }),
    };
  },
});
