import { isIsoDay } from '../shared/calendar.ts';
import type { MeetingCapture } from './meeting-capture.ts';

/** What the files of the two minutes call themselves. */
export const CAPTURE_SCHEMA = 'netz-map/capture/1';

/** Nobody writes down more in two minutes; a file of millions would only keep the reader waiting. */
const MOST_ROWS = 2000;
/** Longer than any name or agreement. */
const MOST_LETTERS = 2000;

/** A form that was read, or why there is none. */
export type CaptureRead =
  | { readonly capture: MeetingCapture; readonly refused?: undefined }
  | { readonly capture?: undefined; readonly refused: 'not-a-form' }
  /** All of it is a form but its day. `written`: what stands there. */
  | { readonly capture?: undefined; readonly refused: 'not-a-day'; readonly written: string };

/** Thrown and caught here alone: one wrong cell refuses the whole file. */
class NotAForm extends Error {}

/**
 * Reads the form for the two minutes after a meeting back from a file, as it was saved or as somebody has filled it in by hand. Lists may be
 * missing; names need not be known. Whatever the file holds, nothing is thrown, and only the known fields are taken.
 *
 * @param text the content of the file; at most 2,000 rows a list and 2,000 letters a cell
 * @remarks Complexity: linear.
 */
export function readCapture(text: string): CaptureRead {
  try {
    const form = record(parsed(text));
    if (form['schema'] !== undefined && form['schema'] !== CAPTURE_SCHEMA) throw new NotAForm();
    const date = word(form['date']);
    const capture: MeetingCapture = {
      date,
      topic: maybe(form['topic']),
      attendees: list(form['attendees']).map(word),
      talked: list(form['talked']).map(two),
      agreed: list(form['agreed'])
        .map(record)
        .map(({ between, what }) => ({ between: two(between), what: maybe(what) })),
      needs: list(form['needs'])
        .map(record)
        .map(({ who, topic, targetGroup, place }) => ({
          who: word(who),
          topic: word(topic),
          targetGroup: maybe(targetGroup),
          place: maybe(place),
        })),
      offers: list(form['offers'])
        .map(record)
        .map(({ who, topic }) => ({ who: word(who), topic: word(topic) })),
    };
    return isIsoDay(date) ? { capture } : { refused: 'not-a-day', written: date };
  } catch (e) {
    if (e instanceof NotAForm) return { refused: 'not-a-form' };
    throw e;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // each engine has an error of its own for what is nested too deeply
    throw new NotAForm();
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotAForm();
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > MOST_ROWS) throw new NotAForm();
  return value;
}

function word(value: unknown): string {
  if (typeof value !== 'string' || value.length > MOST_LETTERS) throw new NotAForm();
  return value;
}

const maybe = (value: unknown): string | undefined => (value === undefined || value === null ? undefined : word(value));

function two(value: unknown): readonly [string, string] {
  if (!Array.isArray(value) || value.length !== 2) throw new NotAForm();
  return [word(value[0]), word(value[1])];
}
