import type { Meeting, Need } from '../model/need.ts';
import { isIsoDay } from '../shared/calendar.ts';
import { type FileReading, list } from './file-reading.ts';
import { isRecord } from './fits.ts';
import { MEETING_FIELDS, NEED_FIELDS } from './network-file.ts';
import { idOf, isText } from './read-fields.ts';

/** Needs whose owners exist. */
export function readNeeds(records: readonly unknown[], organisations: ReadonlyMap<string, unknown>, reading: FileReading): Need[] {
  const needs = new Map<string, Need>();
  records.forEach((record, i) => {
    const path = `/needs/${i}`;
    const who = isRecord(record) ? idOf(record['who']) : undefined;
    if (!isRecord(record) || who === undefined) return reading.report('need-without-owner', 'error', path, record);
    if (!organisations.has(who)) return reading.report('need-of-unknown', 'error', `${path}/who`, who);
    if (!isText(record['topic'])) return reading.report('need-without-topic', 'error', path, who);
    const known = reading.fields(NEED_FIELDS, record, path);
    const id = reading.unusedId(needs, idOf(record['id']) ?? `need-${i + 1}`, path);
    needs.set(id, { done: false, ...known, id, who, topic: record['topic'] });
  });
  return [...needs.values()];
}

/** Meetings with a date, and those who were there as far as they exist. */
export function readMeetings(records: readonly unknown[], organisations: ReadonlyMap<string, unknown>, reading: FileReading): Meeting[] {
  const meetings = new Map<string, Meeting>();
  records.forEach((record, i) => {
    const path = `/meetings/${i}`;
    const date = isRecord(record) ? record['date'] : undefined;
    if (!isRecord(record) || !isText(date) || !isIsoDay(date)) return reading.report('meeting-without-date', 'error', path, date);
    const { attendees, ...known }: Partial<Meeting> = reading.fields(MEETING_FIELDS, record, path);
    const id = reading.unusedId(meetings, idOf(record['id']) ?? `meeting-${i + 1}`, path);
    const there = list(attendees).filter((attendee): attendee is string => {
      if (organisations.has(attendee as string)) return true;
      reading.report('attendee-unknown', 'warning', `${path}/attendees`, attendee);
      return false;
    });
    meetings.set(id, { ...known, id, date, attendees: there });
  });
  return [...meetings.values()];
}
