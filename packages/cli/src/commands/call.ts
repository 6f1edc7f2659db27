import { multipliers, tellMultipliers } from '@netz-map/core';
import { internalCommand } from './internal-command.ts';

/** `netz-map call`: the fewest to call so that everybody hears it. */
export const call = internalCommand({
  name: 'call',
  answer({ network, asOf, options: { language } }) {
    const answer = multipliers(network, { asOf });
    return {
      json: () => ({ schema: 'netz-map/call/1', asOf, tiesKnown: answer !== null, ...answer }),
      document: () => tellMultipliers(answer, { network, asOf, language }),
    };
  },
});
