import { readCapture, type MeetingCapture } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';

/**
 * The form for the two minutes after a meeting, filled in: what `netz-map capture --format json` gave, with what people added. Lists may be
 * missing; names need not be known.
 *
 * @throws CliError when the file is something else.
 */
export function filledForm(file: string, text: string): MeetingCapture {
  const read = readCapture(text);
  if (read.capture) return read.capture;
  if (read.refused === 'not-a-day') throw new CliError(EXIT.usage, (texts) => texts.notADay('date', read.written));
  throw new CliError(EXIT.usage, (texts) => texts.notAForm(file));
}
