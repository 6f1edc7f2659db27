import { expansion, tellExpansion } from '@netz-map/core';
import { valuesOf } from '../arguments/given.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { internalCommand } from './internal-command.ts';

/** `netz-map expand`: who in a directory of others would close gaps of the network, and who could ask them. */
export const expand = internalCommand({
  name: 'expand',
  options: ['outside'],
  filesOf(files, { given }) {
    const outside = valuesOf('outside', given);
    if (outside.length === 0) throw new CliError(EXIT.usage, (texts) => texts.optionNeeded(['--outside']));
    return [files, outside];
  },
  answer({ networks: [network, outside], asOf, options: { language } }) {
    const answer = expansion(network!, outside!, { asOf });
    return {
      json: () => ({ schema: 'netz-map/expand/1', asOf, ...answer }),
      document: () => tellExpansion(answer, { network: network!, asOf, language }),
    };
  },
});
