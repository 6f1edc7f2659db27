import { headingKey } from './heading-words.ts';

const HEADINGS = new Set(
  (
    'email emails mail mailadresse emailadresse telefon telefonnummer tel phone mobil mobiltelefon handy fax ansprechpartner ansprechpartnerin ' +
    'ansprechpartnerinnen ansprechperson ansprechpersonen kontakt kontakte kontaktperson kontaktdaten contact contactperson contacts ' +
    'geburtsdatum geburtstag birthdate dateofbirth vorname nachname firstname lastname betreuung'
  ).split(' '),
);
/** How many cells are looked at, and how large a part of them must look like contact data. */
const SAMPLE = 200;
const PART = 0.3;

/** Whether a column that has no field seems to hold data about persons: by its heading, or by addresses and numbers in it. */
export function looksPersonal(heading: string, cells: Iterable<string>): boolean {
  if (HEADINGS.has(headingKey(heading))) return true;
  let filled = 0;
  let personal = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled += 1;
    if (isEmail(cell) || isPhone(cell)) personal += 1;
    if (filled === SAMPLE) break;
  }
  return filled > 0 && personal >= filled * PART;
}

function isEmail(cell: string): boolean {
  const at = cell.indexOf('@');
  return at > 0 && cell.length < 200 && !cell.includes('/') && cell.indexOf('.', at) > at + 1;
}

function isPhone(cell: string): boolean {
  return cell.length < 30 && /^(\+|00?)[1-9][\d ()/.-]{5,}$/.test(cell);
}
