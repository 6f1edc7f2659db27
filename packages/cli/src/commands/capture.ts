import {
  applyCapture,
  CAPTURE_SCHEMA,
  meetingCapture,
  tellCaptured,
  tellCaptureForm,
  writeNetwork,
  type IsoDay,
  type Network,
} from '@netz-map/core';
import { attendeeFiles, attendeesOf } from '../arguments/attendees.ts';
import { earlierPairs } from '../arguments/earlier-pairs.ts';
import { filledForm } from '../arguments/filled-form.ts';
import { valueOf, valuesOf } from '../arguments/given.ts';
import type { Given } from '../arguments/options.ts';
import { internalCommand } from './internal-command.ts';

/**
 * `netz-map capture`: the two minutes after a meeting. Without `--filled` the form, to be printed or filled in; with it what the form brought,
 * and as JSON the network with all of it.
 */
export const capture = internalCommand({
  name: 'capture',
  options: ['present', 'meeting', 'plan', 'topic', 'filled'],
  textFilesOf: ({ given }) => [...attendeeFiles(given), ...valuesOf('plan', given), ...valuesOf('filled', given)],
  answer({ network, asOf, options: { given, language }, textFiles }) {
    const filled = valueOf('filled', given);
    if (filled !== undefined) {
      const applied = applyCapture(network, filledForm(filled, textFiles.get(filled)!));
      return {
        json: () => writeNetwork(applied.network),
        document: () => tellCaptured(applied, { network, asOf, language }),
      };
    }
    const form = emptyForm(given, network, asOf, textFiles);
    return {
      json: () => ({ schema: CAPTURE_SCHEMA, ...form }),
      document: () => tellCaptureForm(form, { network, asOf, language }),
    };
  },
});

function emptyForm(given: Given, network: Network, date: IsoDay, texts: ReadonlyMap<string, string>) {
  const plan = valueOf('plan', given);
  const pairs = plan === undefined ? [] : earlierPairs(plan, texts.get(plan)!, network);
  const named = plan === undefined || given.has('present') || given.has('meeting') ? attendeesOf(given, network, date, texts) : [];
  const attendees = [...new Set([...named, ...pairs.flat()])].sort();
  return { ...meetingCapture(network, { date, topic: valueOf('topic', given), attendees }), talked: pairs };
}
