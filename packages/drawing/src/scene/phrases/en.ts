import { englishDay } from '@netz-map/core';
import type { PicturePhrases } from '../phrases.ts';

/** In English. */
export const picturePhrasesEn: PicturePhrases = {
  locale: 'en',
  asOf: (day) => `As of ${englishDay(day)}`,
  title: (name) => (name ? `Network: ${name}` : 'Network'),
  description: (partners, ties, unconnected) =>
    `Map of ${partners} ${partners === 1 ? 'partner' : 'partners'} and ${ties} ${ties === 1 ? 'tie' : 'ties'}.${unconnected > 0 ? ` Not yet connected: ${unconnected}.` : ''}`,
  notConnected: 'Not yet connected',
  furtherPartners: 'Further partners',
  otherKinds: 'other kinds',
  kindUnknown: 'kind not given',
  ties: {
    active: 'tie',
    unknown: 'tie, date unknown',
    dormant: 'dormant tie',
    proposed: 'proposed tie',
    otherKinds: 'tie of another kind',
    kindUnknown: 'tie, kind not given',
    must: 'required tie',
    oneSided: 'ring: this side did not name the tie',
    strength: 'wider line: closer cooperation',
  },
  cutOff: 'would lose their connection',
  landscape: {
    topic: 'same topic',
    place: 'same place',
    group: 'same group',
    kind: 'same kind',
    circle: 'work together a lot',
  },
  around: (name) => `Circle around ${name}`,
  noTies: 'No ties have been entered yet.',
  withoutKind: (some, all) => `${some} of ${all} partners without a kind`,
  shown: (some, all) => `${some} of ${all} partners shown`,
};
