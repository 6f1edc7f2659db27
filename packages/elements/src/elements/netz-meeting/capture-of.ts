import type { IsoDay, MeetingCapture } from '@netz-map/core';
import { comingIds, talkKey, type MeetingState, type Row } from './meeting-state.ts';

/** Rows in which something stands; half of a row is kept, so that what is missing in it is told and not lost. */
function filled(rows: readonly Row[]): Row[] {
  return rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some(Boolean));
}

/**
 * What was filled in on the screen, as the file of the two minutes holds it and `netz-map capture --filled` reads it.
 *
 * @param planned the pairs of the plan
 */
export function captureOf(state: MeetingState, date: IsoDay, planned: MeetingCapture['talked']): MeetingCapture {
  const { absent, notTalked, rows, topic } = state;
  return {
    date,
    topic: topic || undefined,
    attendees: comingIds(state).filter((id) => !absent.has(id)),
    talked: [
      ...planned.filter((two) => !notTalked.has(talkKey(two)) && !two.some((id) => absent.has(id))),
      ...filled(rows.talked).map(([a = '', b = '']) => [a, b] as const),
    ],
    agreed: filled(rows.agreed).map(([a = '', b = '', what]) => ({ between: [a, b] as const, what: what || undefined })),
    needs: filled(rows.needs).map(([who = '', word = '', people, place]) => ({
      who,
      topic: word,
      targetGroup: people || undefined,
      place: place || undefined,
    })),
    offers: filled(rows.offers).map(([who = '', word = '']) => ({ who, topic: word })),
  };
}
