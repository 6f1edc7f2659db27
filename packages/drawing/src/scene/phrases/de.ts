import { germanDay } from '@netz-map/core';
import type { PicturePhrases } from '../phrases.ts';

/** In German. */
export const picturePhrasesDe: PicturePhrases = {
  locale: 'de',
  asOf: (day) => `Stand: ${germanDay(day)}`,
  title: (name) => (name ? `Netzwerk: ${name}` : 'Netzwerk'),
  description: (partners, ties, unconnected) =>
    `Karte mit ${partners} ${partners === 1 ? 'Partner' : 'Partnern'} und ${ties} ${ties === 1 ? 'Verbindung' : 'Verbindungen'}.${unconnected > 0 ? ` Noch nicht angebunden: ${unconnected}.` : ''}`,
  notConnected: 'Noch nicht angebunden',
  furtherPartners: 'Weitere Partner',
  otherKinds: 'weitere Arten',
  kindUnknown: 'ohne Angabe zur Art',
  ties: {
    active: 'Verbindung',
    unknown: 'Verbindung, Stand unbekannt',
    dormant: 'ruhende Verbindung',
    proposed: 'vorgeschlagene Verbindung',
    otherKinds: 'Verbindung anderer Art',
    kindUnknown: 'Verbindung ohne Angabe der Art',
    must: 'vorgeschriebene Verbindung',
    oneSided: 'Ring: diese Seite hat die Verbindung nicht genannt',
    strength: 'breitere Linie: engere Zusammenarbeit',
  },
  cutOff: 'verlören den Anschluss',
  landscape: {
    topic: 'gleiches Thema',
    place: 'gleicher Ort',
    group: 'gleiche Gruppe',
    kind: 'gleiche Art',
    circle: 'arbeiten viel miteinander',
  },
  around: (name) => `Kreis um ${name}`,
  noTies: 'Es sind noch keine Verbindungen eingetragen.',
  withoutKind: (some, all) => `${some} von ${all} Partnern ohne Angabe zur Art`,
  shown: (some, all) => `${some} von ${all} Partnern zu sehen`,
};
