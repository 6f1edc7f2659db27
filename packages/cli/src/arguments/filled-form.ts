import { isIsoDay, type MeetingCapture } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';

/**
 * The form for the two minutes after a meeting, filled in: what `netz-map capture --format json` gave, with what people added. Lists may be
 * missing; names need not be known.
 *
 * @throws CliError when the file is something else.
 */
export function filledForm(file: string, text: string): MeetingCapture {
  const wrong = new CliError(EXIT.usage, (texts) => texts.notAForm(file));
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw wrong;
  }
  const form = recordOf(content, wrong);
  const list = (field: string): readonly unknown[] => {
    const value = form[field] ?? [];
    if (!Array.isArray(value)) throw wrong;
    return value;
  };
  const word = (value: unknown): string => {
    if (typeof value !== 'string') throw wrong;
    return value;
  };
  const maybe = (value: unknown): string | undefined => (value === undefined || value === null ? undefined : word(value));
  const two = (value: unknown): readonly [string, string] => {
    if (!Array.isArray(value) || value.length !== 2) throw wrong;
    return [word(value[0]), word(value[1])];
  };
  const date = word(form.date);
  if (!isIsoDay(date)) throw new CliError(EXIT.usage, (texts) => texts.notADay('date', date));
  return {
    date,
    topic: maybe(form.topic),
    attendees: list('attendees').map(word),
    talked: list('talked').map(two),
    agreed: list('agreed').map((one) => {
      const { between, what } = recordOf(one, wrong);
      return { between: two(between), what: maybe(what) };
    }),
    needs: list('needs').map((one) => {
      const { who, topic, targetGroup, place } = recordOf(one, wrong);
      return { who: word(who), topic: word(topic), targetGroup: maybe(targetGroup), place: maybe(place) };
    }),
    offers: list('offers').map((one) => {
      const { who, topic } = recordOf(one, wrong);
      return { who: word(who), topic: word(topic) };
    }),
  };
}

function recordOf(value: unknown, wrong: CliError): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong;
  return value as Readonly<Record<string, unknown>>;
}
