import { words, type FieldWords } from './field-words.ts';

/** The columns of the table of cities or networks ("netze.csv"). */
export const CITY_WORDS: readonly FieldWords[] = [
  {
    field: 'name',
    heading: 'Ort/Netz',
    required: true,
    words: words('ortnetz netz netzwerk network stadt city kommune gemeinde ort'),
    weak: words('name'),
  },
  { field: 'region', heading: 'Land', words: words('land bundesland region landkreis state') },
  {
    field: 'inhabitants',
    heading: 'Einwohner',
    words: words('einwohner einwohnerzahl inhabitants population'),
  },
  { field: 'x', heading: 'Lage X (km)', words: words('lagexkm lagex x') },
  { field: 'y', heading: 'Lage Y (km)', words: words('lageykm lagey y') },
  { field: 'office', heading: 'Büro', words: words('buero geschaeftsstelle office') },
  {
    field: 'programmeEnds',
    heading: 'Bundesprogramm endet',
    words: words('bundesprogrammendet programmendet programmbis programmende programmeends'),
  },
  { field: 'followUp', heading: 'Anschluss', words: words('anschluss anschlussfinanzierung anschlussfoerderung followup') },
  {
    field: 'followUpUntil',
    heading: 'Anschluss bis',
    words: words('anschlussbis anschlussfinanzierungbis followupuntil'),
  },
  {
    field: 'steering',
    heading: 'Steuerungsgruppe Funktion',
    words: words('steuerungsgruppefunktion funktiondersteuerungsgruppe steuerungsgruppe steering steeringgroup'),
  },
];
