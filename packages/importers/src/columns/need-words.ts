import { words, type FieldWords } from './field-words.ts';

/** The columns of the table "Bedarfe". */
export const NEED_WORDS: readonly FieldWords[] = [
  {
    field: 'who',
    heading: 'Wer',
    required: true,
    words: words('wer who seeker suchende'),
    weak: words('von akteur organisation organization partner name einrichtung'),
  },
  {
    field: 'topic',
    heading: 'Was',
    required: true,
    words: words('was what bedarf need gesucht sucht bedarfe'),
    weak: words('thema topic themen'),
  },
  { field: 'targetGroup', heading: 'Für wen', words: words('fuerwen forwhom zielgruppe zielgruppen targetgroup') },
  { field: 'place', heading: 'Wo', words: words('wo where stadtteil stadtteile place district ort') },
  { field: 'since', heading: 'Seit', words: words('seit since') },
  { field: 'done', heading: 'Erledigt', words: words('erledigt done gedeckt erfuellt geschlossen closed'), weak: words('status') },
  { field: 'source', heading: 'Quelle', words: words('quelle source') },
  { field: 'id', heading: 'ID', words: words('id kennung bedarfid needid') },
];
