import { talkLists, tellTalks } from '@netz-map/core';
import { ATTENDEE_OPTIONS, attendeeFiles, attendeesOf, couplesOf } from '../arguments/attendees.ts';
import { internalCommand } from './internal-command.ts';

/** `netz-map talks`: for each of those who come, with whom to talk and why. */
export const talks = internalCommand({
  name: 'talks',
  options: ATTENDEE_OPTIONS,
  textFilesOf: ({ given }) => attendeeFiles(given),
  answer({ network, asOf, options: { given, language }, textFiles }) {
    const attendees = attendeesOf(given, network, asOf, textFiles);
    const answer = talkLists(network, { asOf, attendees, avoid: couplesOf('avoid', given, network) });
    return {
      json: () => ({ schema: 'netz-map/talks/1', ...answer }),
      document: () => tellTalks(answer, { network, asOf, language }),
    };
  },
});
