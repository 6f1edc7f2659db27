import { compareText, isBefore } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MeetingView } from './meeting-view.ts';

/** Nobody repeats the list of a meeting of years ago. */
const MOST_MEETINGS = 12;

/** Takes over who was at an earlier meeting; whoever has left the network since is not ticked. */
export function meetingSelect({ network, texts, partners, state, date, answers, change }: MeetingView): TemplateResult | typeof nothing {
  const held = network.meetings
    .filter(({ date: day, attendees }) => attendees.length > 0 && !isBefore(answers.options.asOf, day))
    .sort((a, b) => compareText(b.date, a.date))
    .slice(0, MOST_MEETINGS);
  if (held.length === 0) return nothing;
  const take = ({ target }: Event): void => {
    const select = target as HTMLSelectElement;
    const meeting = held.find(({ id }) => id === select.value);
    if (!meeting) return;
    const there = new Set(meeting.attendees);
    change({ present: new Set([...state.present, ...partners.filter(({ id }) => there.has(id)).map(({ id }) => id)]) });
    // the choice is an order that was carried out, not a state
    select.value = '';
  };
  return html`<label class="field">
    <span>${texts.asAt}</span>
    <select part="select" class="as-at" @change=${take}>
      <option value="">${texts.chooseMeeting}</option>
      ${held.map(({ id, date: day, topic }) => html`<option value=${id}>${[date(day), topic].filter(Boolean).join(', ')}</option>`)}
    </select>
  </label>`;
}
