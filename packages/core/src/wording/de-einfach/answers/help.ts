import type { HelpTexts } from '../../de/answers/help.ts';
import { de } from '../../de/phrases.ts';

/** Who can help, and over whom to get there, in plain German. */
export const help: HelpTexts = {
  title: (wanted) => `Hilfe finden: ${de.wanted(wanted)}`,
  askedBy: (name) => `Die Frage kommt von: ${name}.`,
  some: (n) => (n === 1 ? 'Ein Partner kann helfen.' : `${de.Number(n)} Partner können helfen.`),
  askThere: 'Fragen Sie dort: Ist etwas frei?',
  helpers: 'Hier gibt es Hilfe',
  helpersAndWays: 'Hier gibt es Hilfe, so kommen Sie hin',
  inContact: 'Beide haben schon Kontakt.',
  over: (between) =>
    between.length === 1 ? `Beide haben Kontakt mit: ${between[0]!}.` : `Fragen Sie nacheinander hier: ${between.join(', dann ')}.`,
  noWayAtAll: 'Wir kennen noch keinen Weg dorthin. Die Koordination kann Sie vorstellen.',
  noWay: 'Wir kennen keinen Weg dorthin. Die Koordination kann beide vorstellen.',
  peopleUnknown: 'Wir wissen nicht, für wen das Angebot ist.',
  capacityUnknown: 'Wir wissen nicht, ob etwas frei ist.',
  nobody: {
    topic: ({ topic, city }) => `${city ? `In ${city}` : 'Im Netz'} bietet das noch niemand an: ${topic}.`,
    'target-group': ({ topic, targetGroup, city }) =>
      `Angebote gibt es${city ? ` in ${city}` : ''}: ${topic}. Aber keines ist für ${targetGroup ?? ''}.`,
    place: ({ topic, place, city }) => `Angebote gibt es${city ? ` in ${city}` : ''}: ${topic}. Aber keines ist in ${place ?? ''}.`,
    capacity: (wanted) => `Angebote gibt es${wanted.city ? ` in ${wanted.city}` : ''}: ${de.wanted(wanted)}. Aber gerade ist nichts frei.`,
  },
  todo: {
    topic: (_, audience) =>
      audience === 'public' ? 'Fragen Sie die Koordination. Vielleicht hilft jemand von außen.' : 'Suchen Sie Hilfe außerhalb des Netzes.',
    'target-group': ({ targetGroup }) => `Fragen Sie dort: Geht das auch für ${targetGroup ?? ''}?`,
    place: ({ place }) => `Fragen Sie dort: Geht das auch in ${place ?? ''}?`,
    capacity: () => 'Fragen Sie dort: Wann wird etwas frei?',
  },
  elsewhere: (cities) => `Das gibt es in: ${cities}. Fragen Sie dort nach.`,
  almost: 'Das passt fast',
  unavailable: 'Das passt, ist aber gerade voll',
  placeUnknown: (names) => `Hier kennen wir den Ort nicht: ${de.list(names)}.`,
  topicsUnknown: (n) =>
    n === 1 ? 'Von einem Partner wissen wir nicht, was er anbietet.' : `Von ${de.number(n)} Partnern wissen wir nicht, was sie anbieten.`,
  otherWays: 'Vielleicht gibt es auch andere Wege.',
};
