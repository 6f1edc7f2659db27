import type { ChangeTexts } from '../../de/answers/change.ts';
import { change as german } from '../../de/answers/change.ts';
import { de } from '../../de/phrases.ts';

const partners = (n: number, one: string, many: string): string => (n === 1 ? `Ein Partner ${one}` : `${de.Number(n)} Partner ${many}`);
const contacts = (n: number, one: string, many: string): string => (n === 1 ? `Ein Kontakt ${one}` : `${de.Number(n)} Kontakte ${many}`);
const needs = (n: number, one: string, many: string): string => (n === 1 ? `Ein Bedarf ${one}` : `${de.Number(n)} Bedarfe ${many}`);

/** What is different between two states, in plain German. */
export const change: ChangeTexts = {
  ...german,
  title: 'Das hat sich verändert',
  nothing: 'Es hat sich nichts verändert.',
  lead: ({ partners: { gained, lost }, ties, gaps: { closed, opened } }, needsKnown) =>
    [
      `Neue Partner: ${gained.length}. Nicht mehr dabei: ${lost.length}.`,
      ...(ties === null ? [] : [`Neue Kontakte: ${ties.gained.length}. Weniger Kontakte: ${ties.lost.length}.`]),
      ...(needsKnown ? [`Bedarfe mit neuer Hilfe: ${closed.length}. Bedarfe ohne Hilfe: ${opened.length} neue.`] : []),
    ].join(' '),
  good: 'Das ist gut',
  attention: 'Das ist wichtig',
  stayed: 'Das bleibt offen',
  partnersGained: (n) => `${partners(n, 'ist', 'sind')} neu dabei.`,
  newlyConnected: (n) => `${partners(n, 'hat', 'haben')} jetzt Kontakt im Netz.`,
  newlyUnconnected: (n) => `${partners(n, 'hat', 'haben')} jetzt keinen Kontakt mehr.`,
  tiesGained: {
    new: (n) => `${contacts(n, 'ist', 'sind')} neu.`,
    revived: (n) => `${contacts(n, 'lebt', 'leben')} wieder.`,
    'new-partner': (n) => `${contacts(n, 'gehört', 'gehören')} zu neuen Partnern.`,
  },
  tiesLost: {
    dormant: (n) => `${contacts(n, 'schläft', 'schlafen')} jetzt.`,
    'no-longer-listed': (n) => `${contacts(n, 'steht', 'stehen')} nicht mehr in der Liste. Ist das richtig?`,
    'partner-left': (n) => `${contacts(n, 'endet', 'enden')}. Ein Partner ist nicht mehr dabei.`,
  },
  gapsClosed: {
    'now-covered': (n) => `Für ${n === 1 ? 'einen Bedarf' : `${de.number(n)} Bedarfe`} gibt es jetzt Hilfe.`,
    done: (n) => `${needs(n, 'ist', 'sind')} erledigt.`,
    'no-longer-stated': (n) => `${needs(n, 'steht', 'stehen')} nicht mehr in der Liste. Wir wissen nicht, warum.`,
  },
  gapsOpened: {
    'was-covered': (n) => `Für ${n === 1 ? 'einen Bedarf' : `${de.number(n)} Bedarfe`} fehlt jetzt Hilfe.`,
    'newly-stated': (n) => `${needs(n, 'ist', 'sind')} neu. Hilfe gibt es noch nicht.`,
  },
  gapsStayed: (n) => `Für ${n === 1 ? 'einen Bedarf' : `${de.number(n)} Bedarfe`} gibt es immer noch keine Hilfe.`,
  bridgesLost: (n) => `${partners(n, 'trägt', 'tragen')} nicht mehr allein einen Teil des Netzes.`,
  bridgesGained: (n) => `${partners(n, 'ist', 'sind')} jetzt sehr wichtig für den Zusammenhalt.`,
  risksLost: (n) => `${partners(n, 'hat', 'haben')} wieder sicheres Geld.`,
  risksGained: {
    'newly-at-risk': (n) => `${partners(n, 'bekommt', 'bekommen')} bald vielleicht kein Geld mehr.`,
    'new-partner': (n) =>
      `${n === 1 ? 'Ein neuer Partner bekommt' : `${de.Number(n)} neue Partner bekommen`} bald vielleicht kein Geld mehr.`,
    'newly-known': (n) => `Das wissen wir erst jetzt. ${partners(n, 'bekommt', 'bekommen')} bald vielleicht kein Geld mehr.`,
  },
  risksUnknown: (n) => `Bei ${n === 1 ? 'einem Partner' : `${de.number(n)} Partnern`} wissen wir nichts mehr über das Geld.`,
  doubts: 'Bitte prüfen Sie das',
  byId: 'Wir vergleichen die Kennung. Bitte sehen Sie diese Zeilen an.',
  perhapsSame: (n) => (n === 1 ? 'Ein Name hat zwei Kennungen.' : `${de.Number(n)} Namen haben je zwei Kennungen.`),
  otherName: (n) => (n === 1 ? 'Ein Partner heißt jetzt anders.' : `${de.Number(n)} Partner heißen jetzt anders.`),
  caution: 'Nicht alles Neue ist neu. Vielleicht steht es nur jetzt in der Liste.',
};
