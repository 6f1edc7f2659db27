import { CAPTURE_SCHEMA, isIsoDay, writeNetwork, type IsoDay } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../../base/element-heading.ts';
import { documentView } from '../../documents/document-view.ts';
import { captureRows } from './capture-rows.ts';
import { comingIds, talkKey, toggled } from './meeting-state.ts';
import type { MeetingView } from './meeting-view.ts';
import { openView } from './open-view.ts';

/** The fourth step: what the meeting brought, in two minutes, as a file to take away. */
export function captureView(view: MeetingView): TemplateResult {
  const { texts, level } = view;
  return html`<p>${texts.captureHow}</p>
    ${openView(view)} ${dayField(view)} ${cameBoxes(view)} ${talkedBoxes(view)} ${captureRows('talked', view)} ${captureRows('agreed', view)}
    ${captureRows('needs', view)} ${captureRows('offers', view)}
    <p class="small">${texts.internalNote}</p>
    ${elementHeading(level + 1, texts.whatIsNew, { part: 'subheading' })} ${news(view)}
    <div class="actions">
      <button type="button" part="button" class="save-capture" @click=${() => withDay(view, saveCapture)}>${texts.saveCapture}</button>
      <button type="button" part="button" class="save-network" @click=${() => withDay(view, saveNetwork)}>${texts.saveNetwork}</button>
    </div>
    <p class="small">${texts.saveHow}</p>
    <p role="status" class="said">${view.said}</p>`;
}

function dayField({ texts, state, change }: MeetingView): TemplateResult {
  const take = ({ target }: Event): void => {
    const day = (target as HTMLInputElement).value;
    change({ date: isIsoDay(day) ? day : '', dateMissing: false });
  };
  return html`<label class="field">
      <span>${texts.day}</span>
      <input
        type="date"
        part="input"
        class="day"
        required
        .value=${state.date}
        aria-invalid=${state.dateMissing ? 'true' : nothing}
        aria-describedby=${state.dateMissing ? 'day-missing' : nothing}
        @change=${take}
      />
    </label>
    <p id="day-missing" role="alert">${state.dateMissing ? texts.dayMissing : nothing}</p>`;
}

function cameBoxes({ texts, state, name, partners, change }: MeetingView): TemplateResult {
  const coming = new Set(comingIds(state));
  return html`<fieldset class="boxes-frame">
    <legend>${texts.came}</legend>
    <div class="tick-list">
      ${partners.filter(({ id }) => coming.has(id)).map(({ id }) => tick(name(id), !state.absent.has(id), (on) => change({ absent: toggled(state.absent, id, !on) })))}
    </div>
  </fieldset>`;
}

function talkedBoxes({ texts, state, name, answers, change }: MeetingView): TemplateResult | typeof nothing {
  const planned = answers.planned(state).filter((two) => !two.some((id) => state.absent.has(id)));
  if (planned.length === 0) return nothing;
  return html`<fieldset class="boxes-frame">
    <legend>${state.opened ? texts.talkedInFile : texts.talkedAsPlanned}</legend>
    <div class="tick-list">
      ${planned.map((two) => {
        const key = talkKey(two);
        const toggle = (on: boolean): void => change({ notTalked: toggled(state.notTalked, key, !on) });
        return tick(two.map(name).join(` ${texts.and} `), !state.notTalked.has(key), toggle);
      })}
    </div>
  </fieldset>`;
}

function tick(label: string, checked: boolean, toggle: (on: boolean) => void): TemplateResult {
  return html`<label class="tick">
    <input type="checkbox" .checked=${checked} @change=${(event: Event) => toggle((event.target as HTMLInputElement).checked)} />
    <bdi dir="auto">${label}</bdi>
  </label>`;
}

function news({ answers, state, level }: MeetingView): TemplateResult {
  // without a day it is told as of today; the file waits for the day
  const told = answers.tellCaptured(state, state.date || answers.options.asOf);
  return html`<div part="news">${documentView({ ...told, subtitle: undefined }, { level: level + 2 })}</div>`;
}

function withDay(view: MeetingView, save: (view: MeetingView, day: IsoDay) => void): void {
  const { date } = view.state;
  if (date !== '') return save(view, date);
  view.focusNext('.day');
  view.change({ dateMissing: true });
}

const JSON_FILE = { ending: 'json', type: 'application/json', kept: true } as const;

function saveCapture({ answers, state, texts, save }: MeetingView, day: IsoDay): void {
  const file = { schema: CAPTURE_SCHEMA, ...answers.capture(state, day) };
  save(`${JSON.stringify(file, null, 2)}\n`, [texts.captureFile, day], JSON_FILE);
}

function saveNetwork({ answers, state, texts, network, save }: MeetingView, day: IsoDay): void {
  const file = writeNetwork(answers.applied(state, day).network);
  save(`${JSON.stringify(file, null, 2)}\n`, [network.name, texts.networkFile, day], JSON_FILE);
}
