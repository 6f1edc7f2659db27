import type { GroundTexts } from '../../meeting/texts.ts';
import { en } from '../phrases.ts';

/** What two could talk about, in English. */
export const ground: GroundTexts = {
  need: (wanted, seeker, provider) => `${wanted}: wanted by ${seeker}, offered by ${provider}.`,
  youSeek: (wanted) => `They have what you are looking for: ${wanted}.`,
  youOffer: (wanted) => `They are looking for what you offer: ${wanted}.`,
  agreed: 'You have already agreed on something.',
  formerTie: 'You used to be in contact.',
  common(topics, people, places) {
    const parts = [
      ...(topics.length > 0 ? [`on ${en.list(topics, 3)}`] : []),
      ...(people.length > 0 ? [`for ${en.list(people, 3)}`] : []),
      ...(places.length > 0 ? [`in ${en.list(places, 3)}`] : []),
    ];
    return `You both work ${parts.join(', ')}.`;
  },
  nothingKnown: 'What you have in common is not in the data. Find out.',
  opener: (question) => `To begin with: ${question}`,
  aboutNeed: 'What would be a small first step?',
  aboutAgreed: 'What is still needed to get started?',
  aboutFormer: 'What is new since then?',
  aboutTopic: (topic) => `What goes well at present on ${topic}, and what is missing?`,
  aboutPeople: (people) => `What matters at present for ${people}?`,
  aboutPlace: (place) => `What is changing at present in ${place}?`,
  aboutAnything: 'What should others know about your work?',
};
