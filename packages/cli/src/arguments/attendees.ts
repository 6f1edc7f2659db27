import { foldName, isIsoDay, type IsoDay, type Network } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { valueOf, valuesOf } from './given.ts';
import type { Given, OptionName } from './options.ts';
import { twoPartners } from './present-partner.ts';
import { severalPartners } from './several-partners.ts';

/** Options of every plan for those who come. */
export const ATTENDEE_OPTIONS: readonly OptionName[] = ['present', 'meeting', 'avoid'];

/** Whether a value of `--present` names a file with one name on each line. */
const isFile = (value: string): boolean => /\.(txt|csv)$/i.test(value);

/** The files that stand in options: they are read beforehand. */
export function attendeeFiles(given: Given): string[] {
  return [...valuesOf('present', given), ...valuesOf('late', given)].filter(isFile);
}

/**
 * Ids of those who come: named one by one, or those who were at a meeting of the data (`last`: the last one up to the as-of date).
 *
 * @throws CliError when nobody is named at all, or somebody or some meeting is not in the data.
 */
export function attendeesOf(given: Given, network: Network, asOf: IsoDay, texts: ReadonlyMap<string, string>): string[] {
  const meeting = valueOf('meeting', given);
  if (meeting === undefined && !given.has('present')) throw new CliError(EXIT.usage, (say) => say.optionNeeded(['--present', '--meeting']));
  return [...(meeting === undefined ? [] : attendeesOfMeeting(meeting, network, asOf)), ...partnersOf('present', given, network, texts)];
}

/** Ids of all that an option names, also those in files. */
export function partnersOf(option: OptionName, given: Given, network: Network, texts: ReadonlyMap<string, string>): string[] {
  return valuesOf(option, given).flatMap((value) =>
    severalPartners(option, isFile(value) ? withoutHeading(texts.get(value)!, network) : value, network),
  );
}

/** What a spreadsheet writes above a column of names. */
const HEADINGS: ReadonlySet<string> = new Set(['id', 'name', 'names', 'partner', 'akteur', 'akteure', 'organisation', 'wer']);

/** The list without its first line, where that is a heading and nobody bears that name. */
function withoutHeading(list: string, { organisations }: Network): string {
  const [first = ''] = list.split(/\r|\n/, 1);
  const heading = foldName(first.replace(/^\uFEFF/, ''));
  return HEADINGS.has(heading) && !organisations.some(({ id, name }) => foldName(name) === heading || id === first.trim())
    ? list.slice(first.length)
    : list;
}

/** `--avoid A01,A07`, once for each two. */
export function couplesOf(option: OptionName, given: Given, network: Network): (readonly [string, string])[] {
  return valuesOf(option, given).map((value) => {
    const [a, b] = twoPartners(option, value, network);
    return [a.id, b.id] as const;
  });
}

function attendeesOfMeeting(wanted: string, { meetings }: Network, asOf: IsoDay): readonly string[] {
  const dates = [...new Set(meetings.map(({ date }) => date))].sort();
  const date = wanted === 'last' ? dates.filter((one) => one <= asOf || one.slice(0, 7) === asOf).at(-1) : wanted;
  const held = meetings.filter((one) => one.date === date);
  if (held.length === 0)
    throw new CliError(EXIT.usage, (say) =>
      wanted !== 'last' && !isIsoDay(wanted) ? say.notADay('--meeting', wanted) : say.unknownMeeting(wanted, dates.slice(-5)),
    );
  return held.flatMap(({ attendees }) => attendees);
}
