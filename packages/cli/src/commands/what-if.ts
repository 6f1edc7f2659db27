import { foldName, tellWhatIf, whatIf as askWhatIf, type Network, type WhatIfOptions } from '@netz-map/core';
import { valueOf } from '../arguments/given.ts';
import type { Given, OptionName } from '../arguments/options.ts';
import { presentPartner, twoPartners } from '../arguments/present-partner.ts';
import { nearest } from '../arguments/nearest.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { internalCommand } from './internal-command.ts';

const SUPPOSITIONS: readonly OptionName[] = ['without', 'funding-ends', 'tie'];

/** `netz-map what-if`: what would be missing without a partner or a funding, and what one tie more would bring. */
export const whatIf = internalCommand({
  name: 'what-if',
  options: SUPPOSITIONS,
  answer({ network, asOf, options: { given, language } }) {
    const supposed = { asOf, ...supposition(given, network) } as WhatIfOptions;
    const answer = askWhatIf(network, supposed);
    return {
      json: () => ({ schema: 'netz-map/what-if/1', asOf, ...answer }),
      document: () => tellWhatIf(answer, { network, asOf, language }),
    };
  },
});

function supposition(given: Given, network: Network): object {
  const made = SUPPOSITIONS.filter((option) => given.has(option));
  const [only] = made;
  const names = SUPPOSITIONS.map((option) => `--${option}`);
  if (only === undefined) throw new CliError(EXIT.usage, (texts) => texts.optionNeeded(names));
  if (made.length > 1) throw new CliError(EXIT.usage, (texts) => texts.onlyOne(names));
  const value = valueOf(only, given)!;
  if (only === 'tie') return { addTie: twoPartners('tie', value, network).map(({ id }) => id) };
  if (only === 'without') return { without: presentPartner('without', value, network).id };
  return { fundingEnds: fundedOrFunder(value, network) };
}

/** The id of a partner, or the name of a funder as it is written in the data. */
function fundedOrFunder(value: string, network: Network): string {
  const funders = network.organisations.flatMap(({ status, funding }) => (status !== 'ended' && funding?.funder ? [funding.funder] : []));
  const funder = funders.find((one) => one === value) ?? funders.find((one) => foldName(one) === foldName(value));
  if (network.organisation(value) === undefined && funder !== undefined) return funder;
  try {
    return presentPartner('funding-ends', value, network).id;
  } catch (error) {
    const meant = nearest(value, funders);
    if (!(error instanceof CliError) || meant === undefined) throw error;
    throw new CliError(EXIT.usage, (texts) => texts.unknownPartner('--funding-ends', value, meant));
  }
}
