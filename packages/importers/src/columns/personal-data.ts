import { hasContactData, isBirthDate } from '../cells/contact-data.ts';
import { isPersonName } from '../cells/person-name.ts';
import { headingKey } from './heading-words.ts';

const HEADINGS = new Set(
  (
    'email emails mail mails mailadresse emailadresse kontaktemail kontaktmail mailadressen emailaddress contactemail ' +
    'telefon telefonnummer telefonnr telefonnummern tel telnr fon festnetz durchwahl phone phonenumber phonenumbers telephone phones mobil mobilnummer mobiltelefon mobile ' +
    'handy handynummer handynr cell cellphone rufnummer fax faxnummer telefax whatsapp signal telegram ' +
    'ansprechpartner ansprechpartnerin ansprechpartnerinnen ansprechperson ansprechpersonen kontakt kontakte kontaktperson kontaktpersonen kontaktdaten ' +
    'kontaktname kontaktinfo contact contactperson contactname contactdetails contacts person personen people ' +
    'geburtsdatum geburtstag geburtsjahr geburtsort geb gebdatum alter birthdate birthday dateofbirth dob age yearofbirth ' +
    'vorname vornamen nachname nachnamen familienname zuname rufname firstname lastname surname givenname familyname anrede titelanrede ' +
    'leitung leiter leiterin einrichtungsleitung geschaeftsfuehrung geschaeftsfuehrer geschaeftsfuehrerin vorstand vorsitz vorsitzende vorsitzender ' +
    'koordinator koordinatorin betreuung betreuer betreuerin sachbearbeiter sachbearbeiterin zustaendig zustaendigeperson verantwortlich verantwortliche ' +
    'privatadresse privatanschrift wohnadresse wohnanschrift staatsangehoerigkeit nationalitaet religion iban kontonummer'
  ).split(' '),
);
/** Dates of organisations, however old. */
const NO_BIRTH = /gruend|gegr|seit|eintrag|eingetragen|regist|found|start|beginn|besteh|erstellt|geaendert|stand|datum$/;
/** How many cells are looked at, and how large a part of them must look like data about persons. */
const SAMPLE = 200;
const PART = 0.3;

/** Whether a heading announces data about persons. */
export function isPersonalHeading(heading: string): boolean {
  return HEADINGS.has(headingKey(heading));
}

/** Whether a column that has no field seems to hold data about persons: by its heading, or by addresses, numbers and names in it. */
export function looksPersonal(heading: string, cells: Iterable<string>): boolean {
  if (isPersonalHeading(heading)) return true;
  const born = !NO_BIRTH.test(headingKey(heading));
  let filled = 0;
  let personal = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled += 1;
    if (hasContactData(cell) || isPersonName(cell) || (born && isBirthDate(cell))) personal += 1;
    if (filled === SAMPLE) break;
  }
  return filled > 0 && personal >= filled * PART;
}
