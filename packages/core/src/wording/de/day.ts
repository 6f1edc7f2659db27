import { dayIn } from '../day-in.ts';

/** A day, month or year of our data as German writes it: "1. November 2026", "November 2026", "2026". */
export const germanDay: (day: string) => string = dayIn(
  ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  (day, month, year) => `${day}. ${month} ${year}`,
);
