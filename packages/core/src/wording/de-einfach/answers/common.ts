import type { CommonTexts } from '../../de/answers/common.ts';
import { commonTexts as german } from '../../de/answers/common.ts';
import { de } from '../../de/phrases.ts';
import { basicGrounds } from '../findings.ts';

/** A list of its own does not tell what "dazu" would mean. */
const WHAT: Readonly<Record<string, string | undefined>> = { topics: 'die Themen', 'target-groups': 'die Zielgruppen', places: 'die Orte' };

/** What all answers to questions say alike, in plain German. */
export const commonTexts: CommonTexts = {
  ...german,
  grounds(grounds) {
    const what = WHAT[grounds.on];
    return what === undefined ? basicGrounds(grounds) : `Von ${grounds.of} Partnern kennen wir bei ${grounds.known} ${what}.`;
  },
  noTies: 'In der Liste stehen keine Kontakte. Darum wissen wir nicht, wer wen kennt.',
  nextSteps: 'Das können Sie tun',
  notSaid: 'Das heißt es nicht',
  moreInJson: (more) => (more === 1 ? 'Es gibt noch einen Fall.' : `Es gibt noch ${de.number(more)} Fälle.`),
  wantedBy: (wanted, who) => `${wanted}: Das sucht ${who}`,
};
