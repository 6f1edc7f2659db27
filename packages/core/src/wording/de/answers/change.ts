import type { Change } from '../../../questions/compare-states.ts';
import { de } from '../phrases.ts';

/** "ein Partner ist" or "drei Partner sind", at the beginning of a sentence. */
const partners = (n: number, one: string, many: string): string => (n === 1 ? `Ein Partner ${one}` : `${de.Number(n)} Partner ${many}`);
const ties = (n: number, one: string, many: string): string =>
  n === 1 ? `Eine Verbindung ${one}` : `${de.Number(n)} Verbindungen ${many}`;
const gaps = (n: number, one: string, many: string): string => (n === 1 ? `Ein Bedarf ${one}` : `${de.Number(n)} Bedarfe ${many}`);

/** What is different between two states. */
export const change = {
  title: 'Was sich verändert hat',
  days: (from: string, to: string): string => `${de.date(from)} bis ${de.date(to)}`,
  nothing: 'Zwischen beiden Ständen hat sich nichts verändert, was hier verglichen wird.',
  lead({ partners: { gained, lost }, ties: changed, gaps: { closed, opened } }: Change, needsKnown: boolean): string {
    const bonds =
      changed === null ? '' : ` Verbindungen: ${de.number(changed.gained.length)} dazu, ${de.number(changed.lost.length)} nicht mehr.`;
    const wishes = needsKnown ? ` Ungedeckte Bedarfe: ${de.number(closed.length)} weniger, ${de.number(opened.length)} neu.` : '';
    return `Partner: ${de.number(gained.length)} dazu, ${de.number(lost.length)} nicht mehr dabei.${bonds}${wishes}`;
  },
  good: 'Gute Nachrichten',
  attention: 'Was Aufmerksamkeit braucht',
  stayed: 'Was offen bleibt',
  partnersGained: (n: number): string => `${partners(n, 'ist', 'sind')} dazugekommen.`,
  partnersLost: (n: number): string => `${partners(n, 'ist', 'sind')} nicht mehr dabei.`,
  newlyConnected: (n: number): string => `${partners(n, 'hat', 'haben')} jetzt eine Verbindung ins Netz.`,
  newlyUnconnected: (n: number): string => `${partners(n, 'hat', 'haben')} keine lebendige Verbindung mehr.`,
  tiesGained: {
    new: (n: number): string => `${ties(n, 'ist', 'sind')} neu.`,
    revived: (n: number): string => `${ties(n, 'lebt', 'leben')} wieder auf.`,
    'new-partner': (n: number): string => `${ties(n, 'kommt', 'kommen')} mit neuen Partnern.`,
  },
  tiesLost: {
    dormant: (n: number): string => `${ties(n, 'ruht', 'ruhen')} jetzt.`,
    'no-longer-listed': (n: number): string => `${ties(n, 'steht', 'stehen')} nicht mehr in der Liste; vielleicht ein Versehen.`,
    'partner-left': (n: number): string => `${ties(n, 'endet', 'enden')}, weil ein Partner nicht mehr dabei ist.`,
  },
  gapsClosed: {
    'now-covered': (n: number): string => `${gaps(n, 'ist', 'sind')} jetzt gedeckt.`,
    done: (n: number): string => `${gaps(n, 'ist', 'sind')} erledigt.`,
    'no-longer-stated': (n: number): string =>
      `${gaps(n, 'wird', 'werden')} nicht mehr genannt. Ob jemand geholfen hat, ist nicht bekannt.`,
  },
  gapsOpened: {
    'was-covered': (n: number): string => `${gaps(n, 'ist', 'sind')} nicht mehr gedeckt.`,
    'newly-stated': (n: number): string => `${gaps(n, 'ist', 'sind')} neu und ungedeckt.`,
  },
  gapsStayed: (n: number): string => `${gaps(n, 'ist', 'sind')} weiter ungedeckt.`,
  bridgesLost: (n: number): string =>
    n === 1
      ? 'An diesem Partner hängt kein Teil des Netzes mehr allein.'
      : `An ${de.number(n)} Partnern hängt kein Teil des Netzes mehr allein.`,
  bridgesGained: (n: number): string => `${partners(n, 'ist', 'sind')} jetzt für andere der einzige Weg ins übrige Netz.`,
  risksLost: (n: number): string =>
    n === 1 ? 'Eine Förderung ist wieder gesichert.' : `${de.Number(n)} Förderungen sind wieder gesichert.`,
  risksGained: {
    'newly-at-risk': (n: number): string =>
      `Bei ${n === 1 ? 'einem Partner' : `${de.number(n)} Partnern`} endet bald die wichtigste Förderung.`,
    'new-partner': (n: number): string =>
      `Bei ${n === 1 ? 'einem neuen Partner' : `${de.number(n)} neuen Partnern`} endet bald die wichtigste Förderung.`,
    'newly-known': (n: number): string =>
      `Von ${n === 1 ? 'einem Partner' : `${de.number(n)} Partnern`} wissen wir erst jetzt, dass die wichtigste Förderung bald endet.`,
  },
  risksUnknown: (n: number): string =>
    `Bei ${n === 1 ? 'einem Partner' : `${de.number(n)} Partnern`} ist nicht mehr bekannt, wie lange die Förderung reicht.`,
  doubts: 'Wo die beiden Listen vielleicht nicht zusammenpassen',
  byId: 'Verglichen wird nach der Kennung. Bitte sehen Sie diese Zeilen an.',
  perhapsSame: (n: number): string =>
    n === 1
      ? 'Ein Name steht in beiden Listen mit verschiedener Kennung.'
      : `${de.Number(n)} Namen stehen in beiden Listen mit verschiedener Kennung.`,
  sameName: (name: string, old: string, young: string): string => `${name}: früher ${old}, jetzt ${young}`,
  otherName: (n: number): string =>
    n === 1 ? 'Eine Kennung trägt jetzt einen anderen Namen.' : `${de.Number(n)} Kennungen tragen jetzt einen anderen Namen.`,
  renamed: (old: string, young: string): string => `früher ${old}, jetzt ${young}`,
  then: 'Früher',
  now: 'Jetzt',
  dates: (when: string, grounds: string): string => `${when}: ${grounds}`,
  caution: 'Wer eine Liste sorgfältiger ausfüllt, sieht auch, was es vorher schon gab. Nicht alles Neue ist neu.',
};

/** What the other languages must offer, too. */
export type ChangeTexts = typeof change;
