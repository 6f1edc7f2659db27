import type { SideBySideTexts } from '../../de/answers/side-by-side.ts';
import { sideBySide as german } from '../../de/answers/side-by-side.ts';
import { de } from '../../de/phrases.ts';

/** Several cities side by side, in plain German. */
export const sideBySide: SideBySideTexts = {
  ...german,
  title: (cities) => (cities === 1 ? 'Eine Stadt' : `${de.Number(cities)} Städte im Vergleich`),
  lead: (assessable, all) =>
    assessable === all
      ? `Wir vergleichen ${all === 1 ? 'eine Stadt' : `${de.number(all)} Städte`}.`
      : `Von ${de.number(all)} Städten können wir ${assessable === 0 ? 'keine' : de.number(assessable)} vergleichen.`,
  noRanking: 'Keine Stadt ist besser oder schlechter. Jede hat andere Aufgaben.',
  ranges: 'So verschieden sind die Städte',
  figures: {
    ...german.figures,
    partnersPer10000: 'Partner für 10.000 Menschen',
    tiesPerPartner: 'Kontakte je Partner',
    unconnectedPer100: 'Von 100 Partnern ohne Kontakt',
    bridgesPer100: 'Von 100 Partnern sehr wichtig für den Zusammenhalt',
    largestPartShare: 'Von 100 Partnern in der größten Gruppe',
    pathsOverCentre: 'Von 100 Wegen über denselben Partner',
    unmetShare: 'Von 100 Bedarfen ohne Hilfe',
    overlapsPer100: 'Fast gleiche Angebote je 100 Partner',
    dormantShare: 'Von 100 Kontakten alt',
    fundingRisksPer100: 'Von 100 Partnern endet das Geld bald',
    unknownShare: 'Von 100 Angaben fehlen',
  },
  range: (least, greatest, median) => `${least} bis ${greatest}, in der Mitte ${median}`,
  inCommon: 'Auf einen Blick',
  common: {
    welfareStrong: (_, names) => `Guter Kontakt zu einem Wohlfahrtsverband: ${names}.`,
    welfareWeak: (_, names) => `Etwas Kontakt zu einem Wohlfahrtsverband: ${names}.`,
    welfareNone: (_, names) => `Kein Kontakt zu einem Wohlfahrtsverband bekannt: ${names}.`,
    followUpSecured: (_, names) => `Das Geld ist weiter sicher: ${names}.`,
    followUpPartly: (_, names) => `Nach dem Programm gibt es weniger Geld: ${names}.`,
    followUpNone: (_, names) => `Nach dem Programm gibt es noch kein Geld: ${names}.`,
    overCentralised: (_, names) => `Fast alle Wege führen über einen Partner: ${names}.`,
    split: (_, names) => `Es gibt Gruppen ohne Kontakt zueinander: ${names}.`,
    notAssessable: (_, names) => `Das können wir nicht vergleichen: ${names}.`,
  },
  sizes: 'So groß sind die Netze',
  sizesCaption: 'Große Städte haben von allem mehr',
  columns: { city: 'Stadt', partners: 'Partner', ties: 'Kontakte', needs: 'Offene Bedarfe' },
  notAssessable: {
    'too-few-partners': 'Hier gibt es zu wenige Partner für einen Vergleich.',
    'too-much-unknown': 'Hier fehlen zu viele Angaben für einen Vergleich.',
  },
  overCentralised: (names) => `Fast alle Wege führen über einen Partner: ${names}.`,
  split: 'Hier gibt es Gruppen ohne Kontakt zueinander.',
  welfare: {
    strong: (partners) => `Die Koordination hat guten Kontakt zu einem Wohlfahrtsverband: ${partners}.`,
    weak: (partners) => `Die Koordination hat etwas Kontakt zu einem Wohlfahrtsverband: ${partners}.`,
    unknown: (partners) => `Die Koordination hat Kontakt zu einem Wohlfahrtsverband: ${partners}.`,
    none: () => 'Wir kennen keinen Kontakt der Koordination zu einem Wohlfahrtsverband.',
  },
  programmeEnds: (day) => `Das Programm endet am ${de.date(day)}.`,
  followUp: {
    secured: (until) => `Danach gibt es Geld${until === undefined ? '' : ` bis ${de.date(until)}`}.`,
    partly: () => 'Danach gibt es weniger Geld.',
    none: () => 'Danach gibt es noch kein Geld.',
  },
  onProgramme: (names) => `Das Programm bezahlt: ${names}.`,
  advisory: 'Die Steuerungsgruppe gibt Rat. Sie entscheidet nicht.',
  noCrossTie: 'Wir kennen keinen Kontakt zu einer anderen Stadt.',
  othersHave: (topic, cities) => `Das fehlt hier: ${topic}. Das gibt es in: ${cities}.`,
  companion: (city, km) => `Diese Stadt kann helfen: ${city}. Sie ist ${de.figure(km)} km entfernt.`,
  crossTies: (n) =>
    n === 0
      ? 'Wir kennen keinen Kontakt zwischen Städten.'
      : n === 1
        ? 'Zwischen Städten gibt es einen Kontakt.'
        : `Zwischen Städten gibt es ${de.number(n)} Kontakte.`,
  bridgeCities: (cities) => `Diese Städte sind sehr wichtig für den Zusammenhalt: ${cities}.`,
  circle: (cities) => `Diese Städte kennen sich alle: ${cities}.`,
  caution: 'Eine Zahl ist nur ein Anfang. Fragen Sie nach.',
  withoutCity: (n) => (n === 1 ? 'Ein Partner nennt keine Stadt.' : `${de.Number(n)} Partner nennen keine Stadt.`),
  citiesKnown: ({ known, of }) => `Von ${of} Partnern kennen wir bei ${known} die Stadt.`,
};
