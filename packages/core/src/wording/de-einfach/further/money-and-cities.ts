import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { de } from '../../de/phrases.ts';

type Tell = FindingParts<keyof RepresentationEvidence>['tell'];

/** What is said about money, and the cities of a federation. */
export const moneyAndCities: Pick<Tell, 'funding-risk' | 'follow-up-funding' | 'welfare-tie' | 'city-without-tie' | 'others-have'> = {
  'funding-risk': ({ parties: [id], evidence }, name) => {
    const { share, securedUntil, past, cutOff, withoutTie, needs } = evidence;
    const lost = [...new Set([...cutOff, ...withoutTie])];
    return {
      sentence: past
        ? `Wie geht es mit dem Geld weiter? Das wissen wir hier nicht: ${name(id!)}.`
        : `Das Geld endet hier bald: ${name(id!)}.`,
      detail: `${name(id!)}: Geld bis ${de.date(securedUntil)}.`,
      why: [
        `Fast alles Geld kommt von einer Stelle: ${de.figure(Math.round(share))} Prozent.`,
        `Das Geld reicht bis: ${de.date(securedUntil)}.`,
        ...(lost.length > 0 ? [`Ohne diesen Partner fehlt der Kontakt für: ${de.list(lost.map(name))}.`] : []),
        ...(needs.length > 0 ? [`Das gibt es nur hier: ${de.list([...new Set(needs.map(de.wanted))])}.`] : []),
      ],
      nextStep: past ? 'Fragen Sie nach. Tragen Sie das neue Ende ein.' : 'Fragen Sie jetzt: Wie geht es weiter?',
    };
  },
  'follow-up-funding': ({ parties, evidence: { city, programmeEnds, followUp, followUpUntil } }, name) => {
    const until = followUpUntil ?? programmeEnds;
    return {
      sentence: {
        none: `Hier fehlt bald das Geld: ${city}.`,
        partly: `Hier fehlt bald ein Teil vom Geld: ${city}.`,
        secured: `Hier geht es mit dem Geld weiter: ${city}.`,
      }[followUp],
      detail: `${city}${until === undefined ? '' : `: Geld bis ${de.date(until)}`}.`,
      why: [
        ...(programmeEnds === undefined ? [] : [`Das Geld vom Programm reicht bis: ${de.date(programmeEnds)}.`]),
        ...(followUpUntil === undefined ? [] : [`Danach gibt es Geld bis: ${de.date(followUpUntil)}.`]),
        ...(parties.length > 0 ? [`Davon leben: ${de.list(parties.map(name))}.`] : []),
      ],
      nextStep: {
        none: 'Suchen Sie jetzt gemeinsam nach neuem Geld.',
        partly: 'Fragen Sie: Was fehlt noch? Wer kann helfen?',
        secured: undefined,
      }[followUp],
    };
  },
  'welfare-tie': ({ parties, evidence: { city, step, federations } }, name) => {
    const coordination = parties.filter((id) => !federations.includes(id));
    const partners = parties.filter((id) => federations.includes(id));
    return {
      sentence: {
        none: `Hier fehlt Kontakt zu Wohlfahrts-Verbänden: ${city}.`,
        weak: `Hier gibt es wenig Kontakt zu Wohlfahrts-Verbänden: ${city}.`,
        strong: `Hier gibt es guten Kontakt zu Wohlfahrts-Verbänden: ${city}.`,
      }[step],
      detail: `${city}${partners.length > 0 ? `: Kontakt mit ${de.list(partners.map(name), 3)}` : ''}.`,
      why: [
        `Die Koordination macht: ${de.list(coordination.map(name))}.`,
        ...(partners.length > 0
          ? [`Kontakt gibt es mit: ${de.list(partners.map(name))}.`]
          : federations.length > 0
            ? [`Diese Verbände gibt es dort: ${de.list(federations.map(name))}.`]
            : ['In der Liste steht dort kein Verband.']),
      ],
      nextStep: {
        none: federations.length > 0 ? `Rufen Sie hier an: ${de.list(federations.map(name), 2)}.` : 'Suchen Sie dort einen Verband.',
        weak: 'Verabreden Sie ein Gespräch.',
        strong: undefined,
      }[step],
    };
  },
  'city-without-tie': ({ evidence: { city } }) => ({
    sentence: `Diese Stadt hat keinen Kontakt zu anderen Städten: ${city}.`,
    detail: undefined,
    why: ['In der Liste steht kein Kontakt.', 'Vielleicht hat ihn nur niemand eingetragen.'],
    nextStep: 'Laden Sie eine andere Stadt ein.',
  }),
  'others-have': ({ parties: [seeker], evidence }, name) => ({
    sentence: `Das gibt es in einer anderen Stadt: ${evidence.topic}.`,
    detail: `${evidence.topic} für ${evidence.city}: Das gibt es hier: ${de.list(evidence.cities, 3)}.`,
    why: [`Das sucht: ${name(seeker!)}.`, `Das gibt es hier: ${de.list(evidence.cities)}.`],
    nextStep: `Fragen Sie dort nach: ${evidence.cities[0]!}.`,
  }),
};
