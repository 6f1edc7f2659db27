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
  },
  map: {
    ...de.map,
    onDrawing: picturePhrasesDeEinfach,
    tools: 'Auswählen und speichern',
    onlyNeighbours: 'Nur die Partner von hier zeigen',
  },
};
