import { addLatecomers, pairMeeting, tellPairs } from '@netz-map/core';
import { ATTENDEE_OPTIONS, attendeeFiles, attendeesOf, couplesOf, partnersOf } from '../arguments/attendees.ts';
import { earlierPairs } from '../arguments/earlier-pairs.ts';
import { seedOf, valuesOf } from '../arguments/given.ts';
import { internalCommand } from './internal-command.ts';

/** `netz-map pairs`: who talks with whom at a meeting, as cards to hand out. */
export const pairs = internalCommand({
  name: 'pairs',
  options: [...ATTENDEE_OPTIONS, 'late', 'earlier', 'seed'],
  textFilesOf: ({ given }) => [...attendeeFiles(given), ...valuesOf('earlier', given)],
  answer({ network, asOf, options: { given, language }, textFiles }) {
    const known = {
      avoid: couplesOf('avoid', given, network),
      earlierPairs: valuesOf('earlier', given).flatMap((file) => earlierPairs(file, textFiles.get(file)!, network)),
    };
    const attendees = attendeesOf(given, network, asOf, textFiles);
    const planned = pairMeeting(network, { asOf, attendees, seed: seedOf(given), ...known });
    const latecomers = partnersOf('late', given, network, textFiles);
    const answer = latecomers.length > 0 ? addLatecomers(planned, network, { latecomers, ...known }) : planned;
    return {
      json: () => ({ schema: 'netz-map/pairs/1', ...answer }),
      document: () => tellPairs(answer, { network, asOf, language }),
    };
  },
});
