import { words, type FieldWords } from './field-words.ts';

/** The columns of the table "Treffen". */
export const MEETING_WORDS: readonly FieldWords[] = [
  { field: 'date', heading: 'Datum', required: true, words: words('datum date wann termin tag') },
  { field: 'topic', heading: 'Thema', words: words('thema topic anlass titel title themen') },
  {
    field: 'attendees',
    heading: 'Wer war da',
    required: true,
    words: words('werwarda anwesend anwesende teilnehmende teilnehmerinnen teilnehmer attendees participants present'),
    weak: words('dabei partner'),
  },
  { field: 'id', heading: 'ID', words: words('id kennung treffenid meetingid') },
];
