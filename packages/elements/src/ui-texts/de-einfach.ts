import { picturePhrasesDeEinfach } from '@netz-map/drawing';
import { de, type UiTexts } from './de.ts';

/** Plain German: only what differs from the German texts. */
export const deEinfach: UiTexts = {
  ...de,
  shared: {
    ...de.shared,
    loading: 'Wir laden das Netzwerk …',
    empty: 'Hier ist noch nichts zu sehen.',
  },
  findings: {
    ...de.findings,
    heading: 'Das ist wichtig',
    nextStep: 'Das können Sie tun',
    nothing: 'Alles in Ordnung',
    strengths: 'Das klappt gut',
    missing: 'So erfahren Sie mehr',
    basis: 'Woher wir das wissen',
  },
  suggestions: {
    ...de.suggestions,
    heading: 'Wer passt zusammen?',
    overview: 'Das sind Vorschläge. Sie wissen am besten, was passt.',
    none: 'Gerade gibt es keine Vorschläge. Mit den Spalten „Themen“ und „Sucht“ finden wir mehr.',
    caveats: 'Das kann schwierig sein',
    dismiss: 'Passt nicht',
    dismissed: 'Das sehen Sie nicht mehr:',
    undo: 'Wieder zeigen',
  },
  map: {
    ...de.map,
    onDrawing: picturePhrasesDeEinfach,
    tools: 'Auswählen und speichern',
    onlyNeighbours: 'Nur die Partner von hier zeigen',
  },
};
