import { compareStates, tellChange, type Change, type IsoDay, type Language, type Network, type TextDocument } from '@netz-map/core';

export interface ChangeAnswer {
  readonly change: Change;
  readonly document: TextDocument;
}

/** What changed from one state to the other, in data and in sentences. The older day must not be later than the younger one. */
export function changeAnswer(before: Network, from: IsoDay, network: Network, to: IsoDay, language: Language): ChangeAnswer {
  const change = compareStates({ network: before, asOf: from }, { network, asOf: to });
  return { change, document: tellChange(change, { network, before, asOf: to, language, whole: true }) };
}

/** Whether a day lies after another; days may be as short as a month. */
export function isLater(day: IsoDay, other: IsoDay): boolean {
  const shown = Math.min(day.length, other.length);
  return day.slice(0, shown) > other.slice(0, shown);
}

/** The same day one year before; of 29 February the day before it. */
export function yearBefore(day: IsoDay): IsoDay {
  const [year, ...rest] = day.split('-');
  const earlier = String(Number(year) - 1).padStart(4, '0');
  const monthAndDay = rest.join('-');
  return `${earlier}-${monthAndDay === '02-29' ? '02-28' : monthAndDay}`;
}
