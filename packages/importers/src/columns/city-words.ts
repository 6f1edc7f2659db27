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
    words: words('einwohner einwohnerinnen einwohnerzahl bevoelkerung inhabitants population'),
  },
  { field: 'x', heading: 'Lage X (km)', words: words('lagexkm lagex xkm positionx x') },
  { field: 'y', heading: 'Lage Y (km)', words: words('lageykm lagey ykm positiony y') },
  { field: 'office', heading: 'Büro', words: words('buero eigenesbuero koordinierungsbuero geschaeftsstelle office') },
  {
    field: 'programmeEnds',
    heading: 'Bundesprogramm endet',
    words: words('bundesprogrammendet programmendet bundesprogrammbis programmbis programmende programmeends programends'),
  },
  { field: 'followUp', heading: 'Anschluss', words: words('anschluss anschlussfinanzierung anschlussfoerderung followup followupfunding') },
  {
    field: 'followUpUntil',
    heading: 'Anschluss bis',
    words: words('anschlussbis anschlussfinanzierungbis anschlussgesichertbis followupuntil'),
  },
  {
    field: 'steering',
    heading: 'Steuerungsgruppe Funktion',
    words: words('steuerungsgruppefunktion funktionsteuerungsgruppe funktiondersteuerungsgruppe steuerungsgruppe steering steeringgroup'),
  },
];
