import type { NeedState, ReportTexts } from '../report-texts.ts';
import { de } from './phrases.ts';

const count = (n: number, one: string, many: string): string => `${de.figure(n)} ${n === 1 ? one : many}`;

/** What a potential analysis says in German, besides findings and suggestions. */
export const reportDe: ReportTexts = {
  title: (network) => (network ? `Potenzialanalyse: ${network}` : 'Potenzialanalyse des Netzwerks'),
  subtitle: { internal: 'Was auffällt, was trägt und was Sie tun können', public: 'Was dieses Netzwerk bietet und was noch fehlt' },
  asOf: 'Stand',
  size: 'Umfang',
  forWhom: 'Für wen',
  audience: {
    internal: 'Nur für die Koordination. Enthält Angaben, die nicht öffentlich sind.',
    public: 'Für alle. Kein Partner wird genannt, kleine Zahlen sind zusammengefasst.',
  },
  sizeOf: (organisations, ties, openNeeds) =>
    [
      count(organisations, 'Partner', 'Partner'),
      ties === undefined ? 'Verbindungen nicht bekannt' : count(ties, 'Verbindung', 'Verbindungen'),
      ...(openNeeds > 0 ? [count(openNeeds, 'offener Bedarf', 'offene Bedarfe')] : []),
    ].join(', '),

  headlines: 'Das Wichtigste',
  headlinesIntro: 'Damit würden wir anfangen. Jeder Punkt nennt seinen Grund, wie sicher er ist und einen nächsten Schritt.',
  nothingFound: 'Nichts Auffälliges gefunden.',
  tooLittleKnown: (best) => `Dafür wissen wir noch zu wenig.${best ? ` Am meisten hilft eine Angabe: ${best}` : ''}`,
  nothingHere: 'Angesehen, nichts Auffälliges gefunden.',
  why: 'Warum?',
  howSure: 'Wie sicher?',
  nextStep: 'Nächster Schritt:',
  andMore: (n) => (n === 1 ? 'Dazu kommt ein weiterer Fall.' : `Dazu kommen ${de.number(n)} weitere.`),
  toldAbove: 'Näheres und ein nächster Schritt stehen unter „Das Wichtigste“.',
  strengths: 'Was trägt',

  who: 'Wer dabei ist',
  whoIntro: 'Was die Partner über sich angegeben haben.',
  kinds: { caption: 'Arten von Partnern', column: 'Art' },
  topics: { caption: 'Themen: was angeboten und was gesucht wird', column: 'Thema' },
  places: { caption: 'Orte', column: 'Ort' },
  targetGroups: { caption: 'Zielgruppen', column: 'Zielgruppe' },
  partners: 'Partner',
  openNeeds: 'offene Bedarfe',
  withoutOffer: 'davon ohne Angebot',
  others: 'Weitere',
  each: (n) => `je ${de.figure(n)}`,
  severalPossible: 'Ein Partner kann mehrere Themen, Orte und Zielgruppen nennen. Die Zahlen einer Spalte ergeben deshalb keine Summe.',

  themes: {
    needs: {
      heading: 'Bedarfe und Angebote',
      intro: 'Was Partner suchen, und ob es im Netz jemand anbietet. Hier steht nur, was jemand als Bedarf genannt hat.',
      unknown: 'In den Daten steht kein Bedarf.',
    },
    cohesion: {
      heading: 'Wer das Netz zusammenhält',
      intro:
        'Partner und Verbindungen, an denen der Weg anderer hängt. Sie leisten viel. Zu fragen ist, was eine zweite Verbindung erleichtern würde.',
      unknown: 'In den Daten steht keine Verbindung. Wer das Netz zusammenhält, lässt sich deshalb nicht sagen.',
    },
    connection: {
      heading: 'Wer noch nicht angebunden ist',
      intro: 'Partner mit wenigen oder ohne Verbindungen. Vielleicht fehlt die Verbindung nur in den Daten: Fragen Sie zuerst nach.',
      unknown: 'In den Daten steht keine Verbindung. Wer noch nicht angebunden ist, lässt sich deshalb nicht sagen.',
    },
    care: {
      heading: 'Verbindungen pflegen',
      intro:
        'Eine Verbindung ruht, wenn der letzte Kontakt mehr als 18 Monate her ist. Manche hat ihren Zweck erfüllt, andere lohnen einen Anruf.',
      unknown: 'Wann zuletzt Kontakt bestand, steht bei keiner Verbindung.',
    },
    together: {
      heading: 'Gemeinsam oder nebeneinander',
      intro: 'Wo Partner Ähnliches tun oder unter sich bleiben. Beides kann gewollt sein.',
      unknown: 'Dazu fehlen Angaben: Themen, Zielgruppen und Orte der Partner, oder ihre Arten und Verbindungen.',
    },
    representation: {
      heading: 'Wer vertreten ist',
      intro: 'Ob alle, die dazugehören, im Netz sind, zu Treffen kommen und in den Gremien mitreden.',
      unknown: 'Dazu fehlen Angaben zu Arten der Partner und zu Gremien.',
    },
    money: {
      heading: 'Geld und Fristen',
      intro: 'Wo fast alles an einem Geldgeber hängt und die Zusage bald endet. Diese Angaben sind vertraulich.',
      unknown: 'Zur Förderung der Partner steht nichts in den Daten.',
    },
    cities: {
      heading: 'Die Städte im Verbund',
      intro: 'Wie die Städte untereinander und mit ihren Verbänden in Kontakt stehen. Die Reihenfolge sagt nichts über ihre Arbeit.',
      unknown: 'Die Daten nennen nur einen Ort.',
    },
    records: {
      heading: 'Angaben zum Nachsehen',
      intro: 'Einträge, die vielleicht dasselbe meinen. Bis das geklärt ist, zählen sie getrennt.',
      unknown: 'Dazu lässt sich nichts sagen.',
    },
    other: { heading: 'Außerdem', intro: 'Was sonst noch auffällt.', unknown: 'Dazu lässt sich nichts sagen.' },
  },
  needsTable: { caption: 'Offene Bedarfe, ungedeckte zuerst', need: 'Bedarf', seeker: 'Gesucht von', state: 'Stand' },
  needState: (state, providers, city) => NEED_STATES[state](de.list(providers, 3), city ? ` in ${city}` : ''),
  wanted: de.wanted,
  list: de.list,
  alsoThere: (words) => `Außerdem, mit der Zahl der Partner: ${words}.`,
  moreRows: (n) => (n === 1 ? 'Eine weitere Zeile ist hier weggelassen.' : `${de.Number(n)} weitere Zeilen sind hier weggelassen.`),

  suggestions: 'Vorschläge',
  suggestionsIntro:
    'Wen Sie miteinander bekannt machen könnten. Höchstens drei Vorschläge je Partner, damit niemand überrannt wird. Sie entscheiden, was passt.',
  must: { heading: 'Muss: hier wartet jemand', intro: 'Ein genannter Bedarf oder eine Übergabe, die funktionieren muss.' },
  can: { heading: 'Kann: das wäre gut', intro: 'Niemand wartet darauf, aber beide Seiten hätten etwas davon.' },
  noSuggestions: 'Aus diesen Daten ergibt sich kein Vorschlag.',
  caveat: 'Zu bedenken:',
  contact: 'Kontakt:',
  moreSuggestions: (n) => (n === 1 ? 'Dazu kommt ein weiterer Vorschlag.' : `Dazu kommen ${de.number(n)} weitere Vorschläge.`),

  missing: 'Was mit weiteren Angaben möglich wäre',
  missingIntro: 'Jede dieser Angaben macht eine weitere Aussage möglich oder sicherer.',
  method: 'Wie diese Analyse entsteht',
  methodText: [
    'Grundlage sind allein die Tabellen der Koordination. Niemand wurde befragt, nichts wurde aus dem Internet geholt. Dieselben Tabellen ergeben dieselbe Analyse.',
    'Eine leere Zelle heißt „nicht bekannt“, nie „gibt es nicht“. „Wie sicher?“ nennt, für wie viele Partner oder Verbindungen die Angabe vorliegt: Ab neun von zehn steht dort „sicher“, ab der Hälfte „wahrscheinlich“, sonst „unsicher“. Wo eine Angabe leicht fehlt, bleibt es bei „wahrscheinlich“.',
    'Eine Verbindung ohne Datum gilt als bestehend. Ist der letzte Kontakt mehr als 18 Monate her, ruht sie. Wege führen nur über Verbindungen, die nicht ruhen.',
    'Die Analyse beschreibt Verbindungen und Angebote, so wie sie in den Tabellen stehen. Wie gut jemand arbeitet, sagt sie nicht.',
  ],
  basis: 'Worauf sie beruht',

  publicIntro: 'Diese Fassung zeigt, was im Netz angeboten wird und was noch fehlt. Wer dazugehört, zeigen Karte und Liste des Netzwerks.',
  offers: {
    heading: 'Was es gibt',
    intro: 'Themen, zu denen es im Netz Angebote gibt, für wen und wo.',
    caption: 'Angebote nach Themen',
  },
  offerColumns: ['Thema', 'Für wen', 'Wo'],
  everybodyOrUnknown: 'keine Angabe',
  othersAre: (kinds) => `Zu „Weitere“ gehören: ${de.list(kinds, kinds.length)}.`,
  gaps: {
    heading: 'Was noch fehlt',
    intro: 'Diese Angebote werden gesucht, und im Netz gibt es sie noch nicht. Wer dazu etwas beitragen kann, ist willkommen.',
    none: 'Öffentlich ist zurzeit kein Bedarf genannt, zu dem ein Angebot fehlt.',
  },
  publicMethod: [
    'Grundlage sind die öffentlichen Angaben der Partner. Was vertraulich ist, wurde vor der Auswertung entfernt. Das Ergebnis ist dasselbe, als gäbe es diese Angaben nicht.',
    'Zahlen sind auf Fünfer gerundet. Gruppen mit weniger als fünf Partnern sind unter „Weitere“ zusammengefasst. So lässt sich auch durch Abziehen nicht erkennen, um wen es geht.',
    'Eine leere Zelle heißt „nicht bekannt“, nie „gibt es nicht“.',
  ],
  about: (n) => (n === 0 ? 'weniger als fünf' : `rund ${de.figure(n)}`),
  connected: (part, whole) =>
    part === whole
      ? 'Alle Partner sind miteinander verbunden.'
      : `Rund ${de.figure(part)} von rund ${de.figure(whole)} Partnern sind miteinander verbunden.`,
  aboutPartners: (n) => (n === 0 ? 'weniger als fünf Partner' : `rund ${de.figure(n)} Partner`),
};

const NEED_STATES: Readonly<Record<NeedState, (providers: string, inCity: string) => string>> = {
  topic: (_, inCity) => `Noch bietet es${inCity} niemand an.`,
  'target-group': (almost) => `Es gibt das Thema, aber nicht für diese Menschen${almost && ` (${almost})`}.`,
  place: (almost) => `Es gibt das Angebot, aber nicht an diesem Ort${almost && ` (${almost})`}.`,
  capacity: (almost) => `Es gibt das Angebot, zurzeit ist nichts frei${almost && ` (${almost})`}.`,
  'only-project': (providers) => `Nur als Projekt: ${providers}.`,
  single: (provider, inCity) => `Nur ein Angebot${inCity}: ${provider}.`,
  covered: (providers) => `Angebote: ${providers}.`,
};
