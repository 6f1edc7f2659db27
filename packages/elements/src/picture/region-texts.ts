import type { Language } from '@netz-map/core';
import type { LandscapeWish } from '@netz-map/drawing';

interface RegionTexts {
  readonly label: string;
  readonly by: Readonly<Record<LandscapeWish, string>>;
}

/** What the choice of regions says; loaded with them, so that the texts of the map stay small. */
export const REGION_TEXTS: Readonly<Record<Language, RegionTexts>> = {
  de: {
    label: 'Flächen auf der Karte',
    by: {
      auto: 'was am besten passt',
      topic: 'nach Themen',
      place: 'nach Orten',
      group: 'nach Gremien',
      kind: 'nach Art der Partner',
      none: 'keine Flächen',
    },
  },
  'de-einfach': {
    label: 'Wer gehört zusammen?',
    by: {
      auto: 'was am besten passt',
      topic: 'gleiche Themen',
      place: 'gleicher Ort',
      group: 'gleiche Gruppe',
      kind: 'gleiche Art',
      none: 'nicht zeigen',
    },
  },
  en: {
    label: 'Areas on the map',
    by: {
      auto: 'what fits best',
      topic: 'by topic',
      place: 'by place',
      group: 'by group',
      kind: 'by kind of partner',
      none: 'no areas',
    },
  },
};
