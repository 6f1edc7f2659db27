/** A day, a month or a year as graph files write points in time, perhaps with an hour behind it. */
const DAY = /^((?:1[5-9]|2[01])\d\d(?:-\d\d(?:-\d\d)?)?)(?:T[\d:.,+-]*Z?)?$/;

/** The day in a point of time; `undefined` for seconds, steps and whatever else is counted there. */
export const dayOf = (text: string): string | undefined => DAY.exec(text.trim().slice(0, 40))?.[1];
