import type { Language } from '@netz-map/core';

/** One part of the help: what one does, and what it effects. */
export interface HelpPart {
  readonly heading: string;
  readonly lines: readonly (readonly [what: string, effect: string])[];
}

const de: readonly HelpPart[] = [
  {
    heading: 'Mit der Tastatur in der Liste',
    lines: [
      ['Pfeil hoch, Pfeil runter', 'zur vorigen oder nächsten Zeile'],
      ['Pfeil rechts', 'Verbindungen eines Partners aufklappen, dann hineingehen'],
      ['Pfeil links', 'zurück zum Partner, dann zuklappen'],
      ['Eingabe auf einer Verbindung', 'zum Partner am anderen Ende gehen'],
      ['Leertaste auf einer Verbindung', 'diese Verbindung auf der Karte zeigen'],
      ['Rücktaste oder „Zurück“', 'denselben Weg zurückgehen'],
      ['Eingabe oder Leertaste auf einem Partner', 'auswählen und zu den Angaben gehen'],
      ['Pos 1, Ende', 'zur ersten oder letzten Zeile'],
      ['Buchstaben', 'zum nächsten Namen, der so beginnt'],
      ['Esc', 'Angaben, Hinweis, Suche und Filter nacheinander schließen'],
      ['Tabulator', 'aus der Liste hinaus'],
    ],
  },
  {
    heading: 'Mit Maus, Stift oder Finger auf der Karte',
    lines: [
      ['Zeichen anklicken oder antippen', 'Partner auswählen und seine Angaben zeigen'],
      ['Auf ein Zeichen zeigen', 'Namen und Art sehen'],
      ['Ziehen mit der Maus, mit zwei Fingern auf dem Bildschirm', 'Karte verschieben'],
      ['Strg oder ⌘ und Mausrad, zwei Finger auseinander, doppelt klicken', 'vergrößern'],
      ['Knöpfe bei der Karte', 'dasselbe ohne Ziehen und ohne zwei Finger'],
    ],
  },
  {
    heading: 'Suchen, auswählen, mitnehmen',
    lines: [
      ['Suchen', 'Liste und Tabellen auf passende Partner beschränken; Eingabe wählt den einzigen Treffer'],
      ['Eingrenzen und speichern', 'nach Thema, Ort, Art oder Monat auswählen; Plakat, Bild und Tabellen speichern'],
      ['Nur Nachbarn', 'nur einen Partner und seine Verbindungen zeigen'],
      ['Tabelle', 'alles in zwei Tabellen; die Spaltenköpfe sortieren'],
      ['Drucken', 'Karte, alle Partner und alle Verbindungen auf Papier'],
    ],
  },
  {
    heading: 'Mit einem Vorleseprogramm',
    lines: [
      ['Liste', 'enthält alles, was die Karte zeigt; die Pfeiltasten gelten dort wie oben'],
      ['Überschriften', 'führen zum Anfang der Karte und zu den Angaben eines Partners'],
    ],
  },
];

const en: readonly HelpPart[] = [
  {
    heading: 'With the keyboard, in the list',
    lines: [
      ['Arrow up, arrow down', 'to the previous or next line'],
      ['Arrow right', 'open the ties of a partner, then go inside'],
      ['Arrow left', 'back to the partner, then close'],
      ['Enter on a tie', 'go to the partner at the other end'],
      ['Space on a tie', 'show this tie on the map'],
      ['Backspace or “Back”', 'go back the same way'],
      ['Enter or space on a partner', 'select it and go to its details'],
      ['Home, End', 'to the first or last line'],
      ['Letters', 'to the next name that begins so'],
      ['Esc', 'close details, hint, search and filter, one after the other'],
      ['Tab', 'out of the list'],
    ],
  },
  {
    heading: 'With mouse, pen or finger, on the map',
    lines: [
      ['Click or tap a sign', 'select the partner and show its details'],
      ['Point at a sign', 'see its name and kind'],
      ['Drag with the mouse, or with two fingers on a screen', 'move the map'],
      ['Ctrl or ⌘ and the mouse wheel, two fingers apart, double click', 'zoom in'],
      ['Buttons at the map', 'the same without dragging and without two fingers'],
    ],
  },
  {
    heading: 'Search, choose, take away',
    lines: [
      ['Search', 'keep the partners that fit in list and tables; Enter chooses the only one'],
      ['Filter and save', 'choose by topic, place, kind or month; save poster, picture and tables'],
      ['Only neighbours', 'show one partner and its ties alone'],
      ['Table', 'everything in two tables; the headings of the columns sort'],
      ['Print', 'the map, all partners and all ties on paper'],
    ],
  },
  {
    heading: 'With a screen reader',
    lines: [
      ['List', 'has everything that is on the map; the arrow keys work as above'],
      ['Headings', 'lead to the beginning of the map and to the details of a partner'],
    ],
  },
];

/** How the map is used, with keyboard, pointer and screen reader. Loaded when somebody opens the help. */
export function helpTexts(language: Language): readonly HelpPart[] {
  return language === 'en' ? en : de;
}
