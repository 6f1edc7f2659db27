import type { KnownOf } from '../../../findings/known-of.ts';
import type { Gain } from '../../../questions/gain-of.ts';
import { de } from '../phrases.ts';

const partners = (n: number): string => (n === 1 ? 'ein Partner' : `${de.number(n)} Partner`);

const TODAY: Readonly<Record<Gain['today'], string>> = {
  none: 'Heute sind die beiden nicht miteinander verbunden.',
  dormant: 'Früher gab es Kontakt; die Verbindung ruht. Hier wird gezeigt, was sich ändert, wenn sie wieder auflebt.',
  active: 'Beide sind schon verbunden. Eine weitere Verbindung ändert nichts.',
  unknown: 'Beide sind schon verbunden, ohne Datum. Eine weitere Verbindung ändert nichts.',
};

/** What would be different without somebody, without a funding, or with one tie more. */
export const whatIf = {
  titleWithout: (names: string): string => `Was wäre ohne diesen Partner: ${names}`,
  titleFunding: (names: string): string => `Was wäre, wenn diese Förderung endet: ${names}`,
  titleTie: (a: string, b: string): string => `Was wäre, wenn sich diese zwei verbinden: ${a} und ${b}`,
  holds: 'Das Netz hält: Niemand verliert den Anschluss, und alle gedeckten Bedarfe bleiben gedeckt.',
  needsStay: 'Alle Bedarfe, die gedeckt sind, bleiben gedeckt.',
  nobodyCutOff: 'Niemand verliert den Anschluss.',
  pairs: (n: number): string =>
    n === 0
      ? 'Keine bestehende Verbindung fällt weg.'
      : n === 1
        ? 'Eine Verbindung fällt weg.'
        : `${de.Number(n)} Verbindungen fallen weg.`,
  fundedHeading: (n: number): string => (n === 1 ? 'Wer davon lebt' : `Wer davon lebt: ${de.number(n)} Partner`),
  share: (percent: number): string => `Anteil der wichtigsten Förderung: ${String(percent).replace('.', ',')} %.`,
  shareUnknown: 'Wie groß der Anteil ist, ist nicht bekannt; er kann klein sein.',
  until: (day: string): string => `Gesichert bis ${de.date(day)}.`,
  untilUnknown: 'Bis wann sie gesichert ist, ist nicht bekannt.',
  cutOffHeading: 'Wer den Weg zu den anderen verliert',
  cutOff: (n: number): string =>
    n === 1 ? 'Ein Partner hat dann keinen Weg mehr zu den übrigen:' : `${de.Number(n)} Partner haben dann keinen Weg mehr zu den übrigen:`,
  aloneHeading: 'Wer dann keine Verbindung mehr hat',
  alone: (n: number): string =>
    n === 1 ? 'Ein Partner hat keine andere bestehende Verbindung:' : `${de.Number(n)} Partner haben keine andere bestehende Verbindung:`,
  needsHeading: 'Welche Bedarfe dann niemand deckt',
  needs: (n: number): string => (n === 1 ? 'Einen Bedarf deckt dann niemand mehr:' : `${de.Number(n)} Bedarfe deckt dann niemand mehr:`),
  topicsHeading: 'Welche Themen fehlen',
  topics: (n: number): string => (n === 1 ? 'Ein Thema nennt dann niemand mehr:' : `${de.Number(n)} Themen nennt dann niemand mehr:`),
  topicIn: (topic: string, city: string): string => `${topic} (${city})`,
  stepTies: 'Stellen Sie jetzt zweite Kontakte her, solange alle noch da sind.',
  stepNeeds: 'Suchen Sie für diese Bedarfe ein zweites Angebot.',
  stepFunding: 'Sprechen Sie früh darüber, wie es nach der Förderung weitergeht.',
  worstCase: 'Das ist keine Vorhersage. Angenommen ist der ungünstigste Fall: dass alle schließen, die davon leben.',
  noForecast: 'Das ist keine Vorhersage und kein Urteil. Menschen bleiben, und andere springen ein.',
  noForecastTie: 'Das ist keine Vorhersage. Ob aus dem Kontakt etwas wird, entscheiden die beiden.',
  withFunder: ({ known, of }: KnownOf): string =>
    `Die wichtigste Förderung ist von ${de.figure(known)} von ${de.figure(of)} Partnern bekannt.`,
  today: TODAY,
  nothingMore: 'Am Zusammenhalt des Netzes ändert sich nichts. Für die beiden kann der Kontakt trotzdem wertvoll sein.',
  joinedHeading: 'Was zusammenkommt',
  joined: (smaller: number, larger: number): string => `Zwei Teile werden eins: ${partners(smaller)} und ${partners(larger)}.`,
  joinsOne: (name: string, all: number): string => `Anschluss findet: ${name}. Zum selben Teil gehören dann ${partners(all)}.`,
  relievedHeading: 'Wer entlastet wird',
  relieved: (n: number): string =>
    n === 1
      ? 'An diesem Partner hängt dann kein Teil des Netzes mehr allein:'
      : 'An diesen Partnern hängt dann kein Teil des Netzes mehr allein:',
  securedHeading: 'Welche Verbindungen einen Umweg bekommen',
  secured: (n: number): string =>
    n === 1 ? 'Diese Verbindung ist dann nicht mehr der einzige Weg:' : 'Diese Verbindungen sind dann nicht mehr der einzige Weg:',
  nearerHeading: 'Welche Bedarfe näher an ein Angebot kommen',
  nearer: (before: number, after: number): string =>
    after === 1
      ? `Bis zum nächsten Angebot: ein Schritt statt ${de.number(before)}.`
      : `Bis zum nächsten Angebot: ${de.number(after)} statt ${de.number(before)} Schritte.`,
  newlyReachable: (after: number): string =>
    `Bisher führt kein Weg zu einem Angebot; dann ${after === 1 ? 'ist es ein Schritt' : `sind es ${de.number(after)} Schritte`}.`,
  addedHeading: 'Worauf Sie dann achten',
  addedBridge: (name: string): string => `Für andere dann der einzige Weg ins übrige Netz: ${name}.`,
  addedTie: (pair: string): string => `Dann die einzige Verbindung zwischen zwei Teilen: ${pair}.`,
};

/** What the other languages must offer, too. */
export type WhatIfTexts = typeof whatIf;
