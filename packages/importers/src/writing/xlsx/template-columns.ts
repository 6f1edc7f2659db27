import type { TableRole } from '../../read-options.ts';
import { column, type TemplateColumn } from './template-column.ts';
import { ORGANISATION_COLUMNS } from './template-organisations.ts';

/** What a sheet is for, in a sentence or two; the first is where people begin. */
export const PURPOSES: Readonly<Partial<Record<TableRole, Readonly<Record<'de' | 'en', string>>>>> = {
  organisations: {
    de: 'Fangen Sie hier an: eine Zeile je Organisation. Alles andere kann später kommen.',
    en: 'Begin here: one row an organisation. Everything else can come later.',
  },
  ties: {
    de: 'Eine Zeile je Verbindung. Die Namen schreiben Sie wie im Blatt „Akteure“.',
    en: 'One row a tie. Write the names as in the sheet "Akteure".',
  },
  needs: { de: 'Eine Zeile je Bedarf: wer was sucht.', en: 'One row a need: who looks for what.' },
  meetings: { de: 'Eine Zeile je Treffen.', en: 'One row a meeting.' },
  roles: { de: 'Eine Zeile je Aufgabe oder Sitz im Netzwerk.', en: 'One row a task or seat in the network.' },
};

/** The tables of the template and their columns; those that most people fill in stand first. */
export const TEMPLATE: readonly (readonly [TableRole, readonly TemplateColumn[]])[] = [
  ['organisations', ORGANISATION_COLUMNS],
  [
    'ties',
    [
      column(
        'from',
        'Wer die Verbindung nennt.',
        'Who tells of the tie.',
        'Sprachcafé Wortbrücke',
        'Sprachcafé Wortbrücke',
        'SV Grün-Weiß 09',
      ),
      column(
        'to',
        'Mit wem. Mehrere mit Semikolon.',
        'With whom. Several with semicolons.',
        'Beratung Ankommen',
        'SV Grün-Weiß 09',
        'Beratung Ankommen',
      ),
      column('kind', 'Was beide verbindet.', 'What connects both.', 'Verweis', 'Projekt', 'Raum'),
      column(
        'lastContact',
        'Wann zuletzt Kontakt war. Die wertvollste freiwillige Angabe.',
        'When there was contact last. The most valuable optional column.',
        '09/2026',
        '05/2026',
        '2024-11',
      ),
      column(
        'strength',
        '1 kennt sich, 2 gelegentlich, 3 regelmäßig, 4 eng.',
        '1 know each other, 2 now and then, 3 regularly, 4 closely.',
        '3',
        '2',
        '1',
      ),
      column(
        'mutual',
        'Ob die andere Seite es bestätigt: ja oder nein.',
        'Whether the other side confirms it: ja or nein.',
        'ja',
        'ja',
        '',
      ),
      column('since', 'Seit wann.', 'Since when.', '2021', '03/2025', ''),
      column(
        'stage',
        'Idee, verabredet, aktiv, ruht, beendet oder abgelehnt. Leer heißt: es gibt sie.',
        'Idee (idea), verabredet (agreed), aktiv, ruht (paused), beendet (ended), abgelehnt (declined).',
        '',
        'verabredet',
        '',
      ),
      column('note', 'Für Sie selbst. Wird nie veröffentlicht.', 'For yourselves. Never published.', '', 'Sommerfest', ''),
    ],
  ],
  [
    'needs',
    [
      column('who', 'Wer etwas sucht.', 'Who looks for something.', 'Sprachcafé Wortbrücke', 'Beratung Ankommen', 'SV Grün-Weiß 09'),
      column('topic', 'Was gesucht wird.', 'What is looked for.', 'Räume', 'Dolmetschen', 'Ehrenamtskoordination'),
      column('targetGroup', 'Für wen.', 'For whom.', '', 'Frauen', 'Jugendliche'),
      column('place', 'Wo.', 'Where.', 'Nordend', '', 'Hafen'),
      column('since', 'Seit wann.', 'Since when.', '01/2026', '', '06/2026'),
      column('done', 'ja, wenn es erledigt ist.', 'ja when it is settled.', '', '', 'ja'),
    ],
  ],
  [
    'meetings',
    [
      column('date', 'Wann das Treffen war.', 'When the meeting was.', '15.01.2026', '07.05.2026', '24.09.2026'),
      column('topic', 'Worum es ging.', 'What it was about.', 'Wohnen', 'Sprache', 'Jahresplanung'),
      column(
        'attendees',
        'Welche Organisationen da waren. Mehrere mit Semikolon.',
        'Which organisations were there. Several with semicolons.',
        'Beratung Ankommen',
        'Sprachcafé Wortbrücke; Beratung Ankommen',
        'Sprachcafé Wortbrücke; SV Grün-Weiß 09',
      ),
    ],
  ],
  [
    'roles',
    [
      column('name', 'Die Aufgabe oder der Sitz.', 'The task or seat.', 'Sprecherin', 'Protokoll', 'Sitz der Vereine'),
      column(
        'group',
        'In welcher Gruppe. Leer heißt: im ganzen Netzwerk.',
        'In which group. Blank: the whole network.',
        '',
        'AG Sprache',
        'Steuerungsgruppe',
      ),
      column(
        'holder',
        'Welche Organisation sie hat, nie eine Person. Leer heißt: niemand.',
        'Which organisation holds it, never a person. Blank: nobody.',
        'Beratung Ankommen',
        'Sprachcafé Wortbrücke',
        '',
      ),
      column('deputy', 'Wer vertritt.', 'Who stands in.', 'Sprachcafé Wortbrücke', '', ''),
      column('represents', 'Für wen der Sitz spricht.', 'For whom the seat speaks.', '', '', 'Sportverein'),
      column('from', 'Von wann an.', 'From when on.', '01/2026', '01/2025', ''),
      column('until', 'Bis wann.', 'Until when.', '12/2027', '', ''),
    ],
  ],
];
