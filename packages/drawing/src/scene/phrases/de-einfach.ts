import type { PicturePhrases } from '../phrases.ts';
import { picturePhrasesDe } from './de.ts';

/** In plain German. */
export const picturePhrasesDeEinfach: PicturePhrases = {
  ...picturePhrasesDe,
  notConnected: 'Noch ohne Verbindung',
  otherKinds: 'andere',
  kindUnknown: 'Art nicht bekannt',
  ties: {
    active: 'arbeiten zusammen',
    unknown: 'arbeiten zusammen (nicht sicher)',
    dormant: 'lange kein Kontakt',
    proposed: 'Vorschlag',
    otherKinds: 'arbeiten auf andere Art zusammen',
    kindUnknown: 'arbeiten zusammen, wir wissen nicht wie',
    must: 'müssen zusammenarbeiten',
    oneSided: 'Kreis: hat den anderen nicht genannt',
    strength: 'dicke Linie: viel Kontakt',
  },
  cutOff: 'wären dann allein',
  landscape: {
    topic: 'haben das gleiche Thema',
    place: 'sind am gleichen Ort',
    group: 'sind in der gleichen Gruppe',
    kind: 'sind von der gleichen Art',
    circle: 'arbeiten oft zusammen',
  },
  around: (name) => `Gruppe um ${name}`,
};
