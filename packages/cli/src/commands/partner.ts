import { organisationView, peers, replacements, tellPartner } from '@netz-map/core';
import { valueOf } from '../arguments/given.ts';
import { presentPartner } from '../arguments/present-partner.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { internalCommand } from './internal-command.ts';

/** `netz-map partner`: one partner and all that the network says about it, for the talk with it. */
export const partner = internalCommand({
  name: 'partner',
  options: ['who'],
  answer({ network, asOf, options: { given, language } }) {
    const who = valueOf('who', given);
    if (who === undefined) throw new CliError(EXIT.usage, (texts) => texts.optionNeeded(['--who']));
    const { id } = presentPartner('who', who, network);
    const answer = {
      view: organisationView(network, { asOf, id }),
      peers: peers(network, { asOf, id }),
      replacements: replacements(network, { asOf, asker: id }),
    };
    return {
      json: () => ({ schema: 'netz-map/partner/1', asOf, ...answer.view, peers: answer.peers, replacements: answer.replacements }),
      document: () => tellPartner(answer, { network, asOf, language }),
    };
  },
});
