import { balancedGroups, tellGroups } from '@netz-map/core';
import { ATTENDEE_OPTIONS, attendeeFiles, attendeesOf, couplesOf } from '../arguments/attendees.ts';
import { seedOf, wholeNumberOf } from '../arguments/given.ts';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { internalCommand } from './internal-command.ts';

/** Four can talk without anybody leading the talk. */
const USUAL_SIZE = 4;
/** More people or groups than a hall holds are a slip. */
const BOUNDS = { least: 1, most: 1000 };

/** `netz-map groups`: groups in which those sit together who differ. */
export const groups = internalCommand({
  name: 'groups',
  options: [...ATTENDEE_OPTIONS, 'size', 'count', 'seed'],
  textFilesOf: ({ given }) => attendeeFiles(given),
  answer({ network, asOf, options: { given, language }, textFiles }) {
    if (given.has('size') && given.has('count')) throw new CliError(EXIT.usage, (texts) => texts.onlyOne(['--size', '--count']));
    const how = given.has('count')
      ? { count: wholeNumberOf('count', { ...BOUNDS, usual: 1 }, given) }
      : { size: wholeNumberOf('size', { ...BOUNDS, usual: USUAL_SIZE }, given) };
    const attendees = attendeesOf(given, network, asOf, textFiles);
    const answer = balancedGroups(network, { asOf, attendees, ...how, seed: seedOf(given), avoid: couplesOf('avoid', given, network) });
    return {
      json: () => ({ schema: 'netz-map/groups/1', ...answer }),
      document: () => tellGroups(answer, { network, asOf, language }),
    };
  },
});
