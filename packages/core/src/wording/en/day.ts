import { dayIn } from '../day-in.ts';

/** A day, month or year of our data as English writes it: "1 November 2026", "November 2026", "2026". */
export const englishDay: (day: string) => string = dayIn(
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  (day, month, year) => `${day} ${month} ${year}`,
);
