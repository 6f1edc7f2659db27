import { ground as german } from '../../de/meeting/ground.ts';
import { de } from '../../de/phrases.ts';
import type { GroundTexts } from '../../meeting/texts.ts';

/** What two could talk about, in plain German. */
export const ground: GroundTexts = {
  ...german,
  need: (wanted, seeker, provider) => `${seeker} sucht: ${wanted}. Das gibt es bei ${provider}.`,
  youSeek: (wanted) => `Hier gibt es Hilfe für Sie: ${wanted}.`,
  youOffer: (wanted) => `Hier können Sie helfen: ${wanted}.`,
  common(topics, people, places) {
    const parts = [
      ...(topics.length > 0
        ? [`${topics.length > 1 ? 'Sie haben Themen gemeinsam' : 'Sie haben ein Thema gemeinsam'}: ${de.list(topics, 3)}.`]
        : []),
      ...(people.length > 0 ? [`Sie arbeiten beide für: ${de.list(people, 3)}.`] : []),
      ...(places.length > 0 ? [`Sie arbeiten beide hier: ${de.list(places, 3)}.`] : []),
    ];
    return parts.join(' ');
  },
  nothingKnown: 'Wir wissen nicht, was Sie verbindet. Finden Sie es heraus.',
  opener: (question) => `Sie können fragen: ${question}`,
  aboutNeed: 'Was machen wir zuerst?',
  aboutAgreed: 'Was fehlt noch für den Anfang?',
  aboutFormer: 'Was ist bei Ihnen neu?',
  aboutTopic: (topic) => `Was läuft gut bei ${topic}? Was fehlt?`,
  aboutPeople: (people) => `Was ist gerade wichtig für ${people}?`,
  aboutPlace: (place) => `Was ist neu in ${place}?`,
  aboutAnything: 'Was machen Sie? Was macht Ihnen Freude?',
};
