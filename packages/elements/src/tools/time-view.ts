import type { IsoDay } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { monthAt, type MonthRange } from './month-range.ts';
import type { ToolsTexts } from './tools-texts.ts';

export interface TimeView {
  readonly range: MonthRange;
  /** Months after the first. */
  readonly month: number;
  /** The day of the map in words. */
  readonly today: string;
  readonly texts: ToolsTexts;
  readonly onMonth: (month: number) => void;
}

/** The day or month in words, as the slider tells it. */
export function monthInWords({ range, month, today, texts }: Omit<TimeView, 'onMonth'>): string {
  return month === range.count - 1 ? texts.now(today) : texts.month(monthAt(range, month) satisfies IsoDay);
}

/** Goes back and forth in the months of the data. */
export function timeView(view: TimeView): TemplateResult {
  const { range, month, texts, onMonth } = view;
  const last = range.count - 1;
  const words = monthInWords(view);
  const step = (text: string, to: number): TemplateResult =>
    html`<button type="button" part="button" ?disabled=${to < 0 || to > last} @click=${() => onMonth(to)}>${text}</button>`;
  return html`<fieldset class="time">
    <legend>${texts.time}</legend>
    <label for="month">${words}</label>
    <input
      id="month"
      type="range"
      min="0"
      max=${last}
      step="1"
      .value=${String(month)}
      aria-valuetext=${words}
      @input=${(event: Event) => onMonth(Number((event.target as HTMLInputElement).value))}
    />
    <div class="buttons">
      ${step(texts.earlier, month - 1)} ${step(texts.later, month + 1)}
      ${month < last ? html`<button type="button" part="button" @click=${() => onMonth(last)}>${texts.today}</button>` : nothing}
    </div>
    <p class="quiet">${texts.timeNote}</p>
  </fieldset>`;
}
