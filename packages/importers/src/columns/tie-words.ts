import { words, type FieldWords } from './field-words.ts';
import { OPEN_HEADINGS } from './visibility-headings.ts';

/** The columns of the table "Verbindungen". */
export const TIE_WORDS: readonly FieldWords[] = [
  {
    field: 'from',
    heading: 'Von',
    required: true,
    words: words('von from source quelle vonakteur akteura partnera organisationa actora'),
    weak: words('wer akteur akteur1 partner1 organisation organisation1 a start'),
  },
  {
    field: 'to',
    heading: 'Zu',
    required: true,
    words: words('zu to target ziel zuakteur akteurb partnerb organisationb actorb mitwem'),
    weak: words('an nach mit partner akteur2 partner2 organisation2 b'),
  },
  {
    field: 'kind',
    heading: 'Art',
    words: words(
      'art typ type kind relation relationship beziehung beziehungsart artderbeziehung verbindungsart artderverbindung artderzusammenarbeit',
    ),
    weak: words('label kategorie category'),
  },
  {
    field: 'strength',
    heading: 'Stärke',
    words: words('staerke intensitaet gewicht strength weight intensity'),
    weak: words('value wert'),
  },
  {
    field: 'lastContact',
    heading: 'Zuletzt',
    words: words('zuletzt letzterkontakt lastcontact kontaktzuletzt zuletztgesehen lastseen'),
    weak: words('datum date'),
  },
  { field: 'mutual', heading: 'Gegenseitig', words: words('gegenseitig beidseitig mutual reciprocal bestaetigt confirmed') },
  { field: 'since', heading: 'Seit', words: words('seit since beginn') },
  {
    field: 'note',
    heading: 'Notiz',
    words: words('notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar note notes comment'),
    weak: words('beschreibung description'),
  },
  {
    field: 'must',
    heading: 'Muss/Soll',
    words: words('muss mussoderkann musssoll pflicht verpflichtend must required'),
    weak: words('soll'),
  },
  {
    field: 'strained',
    heading: 'Angespannt',
    words: words('angespannt belastet spannung spannungen belastung konflikt konflikte streit strained strain conflict conflicts tension'),
  },
  { field: 'stage', heading: 'Stand', words: words('stand status verbindungsstatus stage stufe phase') },
  { field: 'visibility', heading: 'Sichtbarkeit', words: words('sichtbarkeit visibility sichtbar'), weak: words(OPEN_HEADINGS) },
  { field: 'id', heading: 'ID', words: words('id kennung'), weak: words('key nr') },
];
