import type { CommonTexts } from '../../answers/common-texts.ts';
import { commonTexts as german } from '../../de/answers/common.ts';
import { de } from '../../de/phrases.ts';
import { basicGrounds } from '../findings.ts';

/** What all answers to questions say alike, in plain German. */
export const commonTexts: CommonTexts = {
  ...german,
  grounds: basicGrounds,
  noTies: 'In der Liste stehen keine Kontakte. Darum wissen wir nicht, wer wen kennt.',
  nextSteps: 'Das können Sie tun',
  notSaid: 'Das heißt es nicht',
  moreInJson: (more) => (more === 1 ? 'Es gibt noch einen Fall.' : `Es gibt noch ${de.number(more)} Fälle.`),
  wantedBy: (wanted, who) => `${wanted}: Das sucht ${who}`,
};
