import { de } from '../phrases.ts';

/** What two could talk about. It stands on cards for the two, so it says „Sie“ to both. */
export const ground = {
  need: (wanted: string, seeker: string, provider: string): string => `${wanted}: gesucht von ${seeker}, angeboten von ${provider}.`,
  youSeek: (wanted: string): string => `Hier gibt es, was Sie suchen: ${wanted}.`,
  youOffer: (wanted: string): string => `Hier wird gesucht, was Sie anbieten: ${wanted}.`,
  agreed: 'Sie haben schon etwas verabredet.',
  formerTie: 'Früher hatten Sie Kontakt.',
  common(topics: readonly string[], people: readonly string[], places: readonly string[]): string {
    const parts = [
      ...(topics.length > 0 ? [`${topics.length > 1 ? 'zu den Themen' : 'zum Thema'} ${de.list(topics, 3)}`] : []),
      ...(people.length > 0 ? [`für ${de.list(people, 3)}`] : []),
      ...(places.length > 0 ? [`in ${de.list(places, 3)}`] : []),
    ];
    return `Sie arbeiten beide ${parts.join(', ')}.`;
  },
  nothingKnown: 'Was Sie verbindet, steht nicht in den Daten. Finden Sie es heraus.',
  opener: (question: string): string => `Frage zum Einstieg: ${question}`,
  aboutNeed: 'Was wäre ein erster kleiner Schritt?',
  aboutAgreed: 'Was braucht es noch, damit es losgeht?',
  aboutFormer: 'Was ist seitdem neu?',
  aboutTopic: (topic: string): string => `Was gelingt zum Thema ${topic} zurzeit gut, und was fehlt?`,
  aboutPeople: (people: string): string => `Was ist zurzeit wichtig für ${people}?`,
  aboutPlace: (place: string): string => `Was verändert sich zurzeit in ${place}?`,
  aboutAnything: 'Was sollten andere über Ihre Arbeit wissen?',
};
