import type { Meeting } from '@netz-map/core';
import { splitNames } from '../cells/list.ts';
import { readDate } from '../table/read-cell.ts';
import type { Reading } from '../table/sheet.ts';
import { oneLine } from '../text/clean-text.ts';
import type { Resolver } from './resolve.ts';
import type { Ids } from './slug.ts';

/** Reads the sheet "Treffen": one meeting in a row, its attendees in one cell; rows with the same id, day and topic are one meeting. */
export function readMeetings(reading: Reading, resolver: Resolver, ids: Ids): Meeting[] {
  const { sheet, problems } = reading;
  const meetings: (Omit<Meeting, 'attendees'> & { readonly present: Set<string> })[] = [];
  const told = new Map<string, Set<string>>();
  for (const row of sheet.rows) {
    const date = readDate(reading, row, 'date');
    const topic = oneLine(sheet.cell(row, 'topic')) || undefined;
    if (date === undefined) {
      problems.add({
        code: 'meeting-without-date',
        severity: 'error',
        ...sheet.problem(row, 'date'),
        value: topic ?? sheet.cell(row, 'attendees'),
      });
      continue;
    }
    const names = splitNames(sheet.cell(row, 'attendees'), (name) => resolver.index.has(name));
    const attendees = names.flatMap((name) => resolver.resolve(name, { sheet, row, field: 'attendees' }, 'attendee-unknown') ?? []);
    const wanted = oneLine(sheet.cell(row, 'id'));
    const key = `${wanted}\u001f${date}\u001f${topic ?? ''}`;
    const same = wanted === '' ? undefined : told.get(key);
    const present = same ?? new Set<string>();
    for (const id of attendees) present.add(id);
    if (same) continue;
    told.set(key, present);
    meetings.push({ id: ids.take(wanted || date), date, topic, present });
  }
  return meetings.map(({ present, ...meeting }) => ({ ...meeting, attendees: [...present] }));
}
