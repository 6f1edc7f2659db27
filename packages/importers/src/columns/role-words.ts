import { words, type FieldWords } from './field-words.ts';

/** The columns of the table "Rollen". Held by organisations; names of persons lead nowhere and are reported. */
export const ROLE_WORDS: readonly FieldWords[] = [
  {
    field: 'name',
    heading: 'Rolle',
    required: true,
    words: words('rolle aufgabe funktion amt mandat sitz role task seat'),
    weak: words('name bezeichnung titel title'),
  },
  { field: 'group', heading: 'Gruppe', words: words('gruppe gruppen gremium arbeitsgruppe ag group') },
  {
    field: 'holder',
    heading: 'Wer',
    words: words('wer who holder inhaberin besetztdurch besetzung'),
    weak: words('akteur organisation organization partner einrichtung'),
  },
  { field: 'deputy', heading: 'Vertretung', words: words('vertretung stellvertretung stellvertreterin deputy') },
  { field: 'represents', heading: 'Spricht für', words: words('sprichtfuer vertritt represents speaksfor') },
  { field: 'from', heading: 'Von', words: words('von seit ab beginn from since start') },
  { field: 'until', heading: 'Bis', words: words('bis ende until till to end') },
  { field: 'id', heading: 'ID', words: words('id kennung rollenid roleid') },
];
