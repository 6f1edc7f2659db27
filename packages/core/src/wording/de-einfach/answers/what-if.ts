import type { WhatIfTexts } from '../../de/answers/what-if.ts';
import { whatIf as german } from '../../de/answers/what-if.ts';
import { de } from '../../de/phrases.ts';

const partners = (n: number, one: string, many: string): string => (n === 1 ? `Ein Partner ${one}` : `${de.Number(n)} Partner ${many}`);
const steps = (n: number): string => (n === 1 ? 'ein Schritt' : `${de.number(n)} Schritte`);

/** What would be different without somebody, without a funding, or with one tie more, in plain German. */
export const whatIf: WhatIfTexts = {
  ...german,
  titleWithout: (names) => `Was ist ohne diesen Partner: ${names}`,
  titleFunding: (names) => `Was ist, wenn das Geld endet: ${names}`,
  titleTie: (a, b) => `Was ist, wenn sich diese zwei kennenlernen: ${a} und ${b}`,
  holds: 'Das Netz hält. Alle behalten ihren Kontakt. Es fehlt keine Hilfe.',
  needsStay: 'Es fehlt keine Hilfe.',
  nobodyCutOff: 'Alle behalten einen Kontakt.',
  pairs: (n) => (n === 0 ? 'Es fällt kein Kontakt weg.' : n === 1 ? 'Ein Kontakt fällt weg.' : `${de.Number(n)} Kontakte fallen weg.`),
  fundedHeading: () => 'Wer von dem Geld lebt',
  share: (percent) => `So groß ist der Anteil: ${String(percent).replace('.', ',')} %.`,
  shareUnknown: 'Wir wissen nicht, wie viel Geld es ist.',
  until: (day) => `Das Geld ist sicher bis ${de.date(day)}.`,
  untilUnknown: 'Wir wissen nicht, wie lange das Geld reicht.',
  cutOffHeading: 'Wer keinen Weg mehr zu den anderen hat',
  cutOff: (n) => `${partners(n, 'hat', 'haben')} dann keinen Weg mehr zu den anderen:`,
  aloneHeading: 'Wer keinen Kontakt mehr hat',
  alone: (n) => `${partners(n, 'hat', 'haben')} keinen anderen Kontakt:`,
  needsHeading: 'Welche Hilfe dann fehlt',
  needs: (n) => `Für ${n === 1 ? 'einen Bedarf' : `${de.number(n)} Bedarfe`} gibt es dann keine Hilfe mehr:`,
  topicsHeading: 'Welche Themen fehlen',
  topics: (n) => (n === 1 ? 'Zu einem Thema arbeitet dann niemand mehr:' : `Zu ${de.number(n)} Themen arbeitet dann niemand mehr:`),
  stepTies: 'Stellen Sie jetzt weitere Kontakte her.',
  stepNeeds: 'Suchen Sie ein zweites Angebot.',
  stepFunding: 'Sprechen Sie früh darüber: Wie geht es weiter?',
  worstCase: 'Vielleicht kommt es anders. Wir zeigen den schlimmsten Fall.',
  noForecast: 'Vielleicht kommt es anders. Oft helfen andere.',
  noForecastTie: 'Die beiden entscheiden selbst.',
  withFunder: ({ known, of }) => `Von ${of} Partnern wissen wir bei ${known}, wer am meisten Geld gibt.`,
  today: {
    none: 'Heute haben die beiden keinen Kontakt miteinander.',
    dormant: 'Früher hatten beide Kontakt. Das ist lange her.',
    active: 'Beide haben schon Kontakt. Es ändert sich nichts.',
    unknown: 'Beide haben schon Kontakt. Es ändert sich nichts.',
  },
  nothingMore: 'Für das Netz ändert sich wenig. Für die beiden kann es gut sein.',
  joinedHeading: 'Was zusammenkommt',
  joined: (smaller, larger) => `Zwei Gruppen werden eine: ${de.number(smaller)} und ${de.number(larger)} Partner.`,
  joinsOne: (name, all) => `Neu dabei ist: ${name}. Zu der Gruppe gehören dann ${de.number(all)} Partner.`,
  relievedHeading: 'Wer weniger allein trägt',
  relieved: () => 'Hier hängt dann nicht mehr alles an einem Partner:',
  securedHeading: 'Wo es einen zweiten Weg gibt',
  secured: () => 'Hier gibt es dann einen zweiten Weg:',
  nearerHeading: 'Wo Hilfe näher kommt',
  nearer: (before, after) => `Der Weg zur Hilfe wird kürzer: ${de.number(after)} statt ${de.number(before)} Schritte.`,
  newlyReachable: (after) => `Bisher gibt es keinen Weg. Dann ist es so weit: ${steps(after)}.`,
  addedHeading: 'Darauf achten Sie dann',
  addedBridge: (name) => `Dieser Partner ist dann sehr wichtig: ${name}.`,
  addedTie: (pair) => `Dieser Kontakt ist dann sehr wichtig: ${pair}.`,
};
