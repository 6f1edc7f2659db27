import { oneLine } from '@netz-map/core';
import { csvText } from '@netz-map/importers';
import type { MeetingView } from './meeting-view.ts';

/** The list for letters, as German Excel opens it: no cell is ever a formula, nor more than one line. */
export function saveInvitations({ texts, answers, state, save }: MeetingView): void {
  const rows = answers.invitationRows(state).map(({ name, reason, website }) => [name, reason, website]);
  const csv = csvText([texts.csvColumns, ...rows].map((row) => row.map(oneLine)));
  save(csv, [texts.listFile, state.topic, state.people], { ending: 'csv', type: 'text/csv;charset=utf-8' });
}
