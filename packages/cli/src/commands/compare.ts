import { compareStates, tellChange } from '@netz-map/core';
import { dayOf, valuesOf } from '../arguments/given.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { internalCommand } from './internal-command.ts';

/** `netz-map compare`: what has changed since an older state of the same network. */
export const compare = internalCommand({
  name: 'compare',
  options: ['before', 'before-as-of'],
  filesOf(files, { given }) {
    const before = valuesOf('before', given);
    if (before.length === 0) throw new CliError(EXIT.usage, (texts) => texts.optionNeeded(['--before']));
    return [files, before];
  },
  answer({ networks: [network, before], asOf, options: { given, language } }) {
    // unlike the state of today, an older one has no day that goes without saying
    const beforeAsOf = dayOf('before-as-of', given) ?? before!.asOf;
    if (beforeAsOf === undefined) throw new CliError(EXIT.usage, (texts) => texts.dayOfBeforeNeeded);
    const shown = Math.min(beforeAsOf.length, asOf.length);
    if (beforeAsOf.slice(0, shown) > asOf.slice(0, shown)) throw new CliError(EXIT.usage, (texts) => texts.beforeIsLater(beforeAsOf, asOf));
    const answer = compareStates({ network: before!, asOf: beforeAsOf }, { network: network!, asOf });
    return {
      json: () => ({ schema: 'netz-map/compare/1', ...answer }),
      document: () => tellChange(answer, { network: network!, before: before!, asOf, language }),
    };
  },
});
