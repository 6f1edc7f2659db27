import type { KnownOf } from '../../../findings/known-of.ts';
import type { WelfareTie } from '../../../findings/welfare-ties.ts';
import type { City } from '../../../model/city.ts';
import type { FigureName } from '../../../questions/city-figures.ts';
import type { ComparedCity } from '../../../questions/compared-city.ts';
import { capital } from '../../phrases.ts';
import { all } from '../findings.ts';
import { de } from '../phrases.ts';

const NOT_ASSESSABLE: Readonly<Record<ComparedCity['notAssessable'][number], string>> = {
  'too-few-partners': 'Nicht vergleichbar: Es sind weniger als fünf Partner bekannt.',
  'too-much-unknown': 'Nicht vergleichbar: Mindestens jede vierte Angabe zu Art, Themen, Zielgruppen und Orten fehlt.',
};

const WELFARE: Readonly<Record<NonNullable<WelfareTie['tie']>, (partners: string) => string>> = {
  strong: (partners) => `Die Koordination arbeitet eng mit einem Wohlfahrtsverband zusammen: ${partners}.`,
  weak: (partners) => `Die Koordination hat eine lose Verbindung zu einem Wohlfahrtsverband: ${partners}.`,
  unknown: (partners) => `Die Koordination ist mit einem Wohlfahrtsverband verbunden; wie eng, ist nicht bekannt: ${partners}.`,
  none: () => 'Von der Koordination zu einem Wohlfahrtsverband ist keine lebendige Verbindung bekannt.',
};

const FOLLOW_UP: Readonly<Record<NonNullable<City['followUp']>, (until: string | undefined) => string>> = {
  secured: (until) => `Danach ist das Geld gesichert${until === undefined ? '' : ` bis ${de.date(until)}`}.`,
  partly: (until) => `Danach ist ein Teil des Geldes gesichert${until === undefined ? '' : ` bis ${de.date(until)}`}.`,
  none: () => 'Für die Zeit danach ist noch kein Geld in Sicht.',
};

const FIGURES: Readonly<Record<FigureName, string>> = {
  partnersPer10000: 'Partner je 10.000 Menschen in der Stadt',
  tiesPerPartner: 'Verbindungen je Partner',
  unconnectedPer100: 'Von 100 Partnern ohne bestehende Verbindung',
  withoutTiePer100: 'Von 100 Partnern ohne jede Verbindung',
  bridgesPer100: 'Von 100 Partnern für andere der einzige Weg ins Netz',
  largeParts: 'Teile mit mindestens drei Partnern',
  largestPartShare: 'Von 100 Partnern im größten zusammenhängenden Teil',
  pathsOverCentre: 'Von 100 Wegen zwischen anderen über denselben Partner',
  degreeCentralization: 'Wie sehr sich die Verbindungen bei einem Partner sammeln',
  unmetShare: 'Von 100 offenen Bedarfen ungedeckt',
  unmetPer100: 'Ungedeckte Bedarfe je 100 Partner',
  overlapsPer100: 'Ähnliche Angebote ohne Verbindung je 100 Partner',
  dormantShare: 'Von 100 Verbindungen ruhend',
  fundingRisksPer100: 'Von 100 Partnern mit bald endender Förderung',
  betweenKinds: 'Wie sehr sich verschiedene Arten von Partnern verbinden',
  unknownShare: 'Von 100 Angaben unbekannt',
};

const cities = (n: number): string => (n === 1 ? 'eine Stadt' : `${de.number(n)} Städte`);

const COMMON = {
  welfareStrong: (n: number, names: string): string =>
    `Enge Verbindung der Koordination zu einem Wohlfahrtsverband: ${cities(n)} (${names}).`,
  welfareWeak: (n: number, names: string): string => `Lose Verbindung zu einem Wohlfahrtsverband: ${cities(n)} (${names}).`,
  welfareNone: (n: number, names: string): string =>
    `Keine lebendige Verbindung zu einem Wohlfahrtsverband bekannt: ${cities(n)} (${names}).`,
  followUpSecured: (n: number, names: string): string => `Geld nach dem Bundesprogramm gesichert: ${cities(n)} (${names}).`,
  followUpPartly: (n: number, names: string): string => `Geld nach dem Bundesprogramm zum Teil gesichert: ${cities(n)} (${names}).`,
  followUpNone: (n: number, names: string): string =>
    `Für die Zeit nach dem Bundesprogramm noch kein Geld in Sicht: ${cities(n)} (${names}).`,
  overCentralised: (n: number, names: string): string => `Die meisten Wege führen über denselben Partner: ${cities(n)} (${names}).`,
  split: (n: number, names: string): string => `Teile des Netzes haben keine Verbindung zueinander: ${cities(n)} (${names}).`,
  notAssessable: (n: number, names: string): string => `Noch nicht vergleichbar: ${cities(n)} (${names}).`,
};

/** Several cities side by side. */
export const sideBySide = {
  title: (cities: number): string => (cities === 1 ? 'Eine Stadt für sich' : `${de.Number(cities)} Städte nebeneinander`),
  lead: (assessable: number, all: number): string =>
    assessable === all
      ? `Verglichen ${all === 1 ? 'wird eine Stadt' : `werden ${de.number(all)} Städte`}.`
      : `${assessable === 0 ? 'Keine' : de.Number(assessable).replace(/^Ein$/, 'Eine')} von ${de.number(all)} Städten ${assessable > 1 ? 'lassen' : 'lässt'} sich vergleichen; bei den übrigen steht, warum nicht.`,
  noRanking:
    'Das ist keine Rangliste. Die Städte stehen nach dem Alphabet; sie haben verschiedene Aufgaben, und ihre Listen sind verschieden alt.',
  ranges: 'Zwischen welchen Werten die Städte liegen',
  range: (least: string, greatest: string, median: string): string => `zwischen ${least} und ${greatest}, in der Mitte ${median}`,
  everywhere: (value: string): string => `überall ${value}`,
  rangeOf: (figure: string, between: string, cities: number | undefined): string =>
    `${figure}: ${between}${cities === undefined ? '' : ` (aus ${de.number(cities)} Städten)`}.`,
  inCommon: 'Auf einen Blick',
  common: COMMON,
  figures: FIGURES,
  decimal: (value: number, digits: number): string => rounded(value, digits).replace('.', ','),
  sizes: 'Wie groß die Netzwerke sind',
  sizesCaption: 'Größe; nicht zum Vergleichen, denn große Städte haben von allem mehr',
  columns: { city: 'Stadt', partners: 'Partner', ties: 'Verbindungen', needs: 'Offene Bedarfe' },
  cityByCity: 'Stadt für Stadt',
  quiet: (cities: string): string => `Nichts Auffälliges: ${cities}.`,
  notAssessable: NOT_ASSESSABLE,
  overCentralised: (names: string): string =>
    `Mindestens 70 von 100 Wegen führen hier über denselben Partner: ${names}. Weitere Wege entlasten.`,
  split: 'Das Netz besteht aus mehreren Teilen, zwischen denen es keine Verbindung gibt.',
  welfare: WELFARE,
  programmeEnds: (day: string): string => `Das Bundesprogramm endet am ${de.date(day)}.`,
  followUp: FOLLOW_UP,
  onProgramme: (names: string): string => `Vom Bundesprogramm hängt ab: ${names}.`,
  noOffice: 'Die Koordination hat kein eigenes Büro.',
  advisory: 'Die Steuerungsgruppe berät, sie entscheidet nicht.',
  noCrossTie: 'In eine andere Stadt führt noch keine bekannte Verbindung.',
  othersHave: (topic: string, cities: string): string => `Hier gesucht und anderswo vorhanden: ${topic}, in ${cities}.`,
  companion: (city: string, km: number): string =>
    `Zur Begleitung: ${city}, ${de.figure(km)} km entfernt. Dort arbeitet die Koordination eng mit einem Wohlfahrtsverband zusammen.`,
  between: 'Zwischen den Städten',
  crossTies: (n: number): string =>
    n === 0
      ? 'Verbindungen zwischen Städten sind nicht bekannt.'
      : n === 1
        ? 'Eine Verbindung führt von Stadt zu Stadt.'
        : `${de.Number(n)} Verbindungen führen von Stadt zu Stadt.`,
  bridgeCities: (cities: string): string => `Andere Städte erreichen die übrigen nur über: ${cities}.`,
  circle: (cities: string): string => `Hier ist jede Stadt mit jeder verbunden: ${cities}.`,
  caution: 'Ein Wert am Rand ist eine Frage an die Stadt, keine Antwort.',
  withoutCity: (n: number): string =>
    n === 1
      ? 'Ein Partner nennt keine Stadt und ist nirgends mitgezählt.'
      : `${de.Number(n)} Partner nennen keine Stadt und sind nirgends mitgezählt.`,
  citiesKnown: ({ known, of }: KnownOf): string =>
    known === of && of > 1
      ? `${capital(all(of))} Partner nennen ihre Stadt.`
      : `${de.figure(known)} von ${de.figure(of)} Partnern nennen ihre Stadt.`,
};

/** What the other languages must offer, too. */
export type SideBySideTexts = typeof sideBySide;

/** "0.7", "12": rounded half up on the number as it is told, never "-0". */
function rounded(value: number, digits: number): string {
  const text = (Math.round(value * 10 ** digits) / 10 ** digits).toFixed(digits);
  return text.replace(/^-(?=[0.]*$)/, '');
}
