import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { de } from '../phrases.ts';

type Tell = FindingParts<keyof RepresentationEvidence>['tell'];

/** What is said about money, and the cities of a federation. */
export const moneyAndCities: Pick<Tell, 'funding-risk' | 'follow-up-funding' | 'welfare-tie' | 'city-without-tie' | 'others-have'> = {
  'funding-risk': ({ parties: [id], evidence }, name) => {
    const { share, securedUntil, past, cutOff, withoutTie, needs } = evidence;
    const alone = withoutTie.filter((one) => !cutOff.includes(one));
    const percent = `${de.figure(Math.round(share))} Prozent`;
    return {
      sentence: past
        ? `Bei einem Partner ist das Ende der Förderung nicht fortgeschrieben: ${name(id!)}.`
        : `Ein Partner lebt fast ganz von einer Förderung, die bald endet: ${name(id!)}.`,
      detail: `${name(id!)}: ${percent} aus einer Hand, ${past ? 'eingetragen' : 'gesichert'} bis ${de.date(securedUntil)}${hangsOn(cutOff.length + alone.length, needs.length)}.`,
      why: [
        `${percent} kommen aus einer Hand, ${past ? 'eingetragen' : 'gesichert'} bis ${de.date(securedUntil)}.`,
        ...(cutOff.length > 0 ? [`Ohne diesen Partner fehlt der Weg ins übrige Netz für: ${de.list(cutOff.map(name))}.`] : []),
        ...(alone.length > 0 ? [`Ganz ohne Verbindung ${alone.length === 1 ? 'wäre' : 'wären'} dann: ${de.list(alone.map(name))}.`] : []),
        ...(needs.length > 0 ? [`Nur dieser Partner deckt: ${de.list([...new Set(needs.map(de.wanted))])}.`] : []),
      ],
      nextStep: past
        ? 'Fragen Sie nach, wie es weitergegangen ist, und tragen Sie das neue Ende ein.'
        : 'Fragen Sie jetzt nach, wie es weitergeht und wer bei einem Antrag helfen kann.',
    };
  },
  'follow-up-funding': ({ parties, evidence: { city, programmeEnds, followUp, followUpUntil } }, name) => {
    const until = followUpUntil === undefined ? '' : ` bis ${de.date(followUpUntil)}`;
    const then = { none: 'kein Geld gesichert', partly: `zum Teil gesichert${until}`, secured: `gesichert${until}` }[followUp];
    return {
      sentence: {
        none: `In ${city} ist nach dem Ende des Programms noch kein Geld gesichert.`,
        partly: `In ${city} ist das Geld nach dem Ende des Programms nur zum Teil gesichert.`,
        secured: `In ${city} ist das Geld auch nach dem Ende des Programms gesichert.`,
      }[followUp],
      detail: `${city}: danach ${then}.`,
      why: [
        ...(programmeEnds === undefined ? [] : [`Ende des Programms: ${de.date(programmeEnds)}. Danach ${then}.`]),
        ...(parties.length > 0 ? [`Aus dem Programm bezahlt: ${de.list(parties.map(name))}.`] : []),
      ],
      nextStep: {
        none: 'Suchen Sie mit den Partnern nach festen Angeboten, an die sich die Arbeit anschließen lässt.',
        partly: 'Klären Sie, was noch offen ist und wer es tragen kann.',
        secured: undefined,
      }[followUp],
    };
  },
  'welfare-tie': ({ parties, evidence: { city, step, federations } }, name) => {
    const coordination = parties.filter((id) => !federations.includes(id));
    const partners = parties.filter((id) => federations.includes(id));
    return {
      sentence: {
        none: `In ${city} hat die Koordination keine lebendige Verbindung zu einem Wohlfahrtsverband.`,
        weak: `In ${city} hat die Koordination eine lose Verbindung zu einem Wohlfahrtsverband.`,
        strong: `In ${city} arbeitet die Koordination regelmäßig mit einem Wohlfahrtsverband zusammen.`,
      }[step],
      detail:
        federations.length === 0
          ? `${city}: kein Wohlfahrtsverband eingetragen.`
          : `${city}: ${{ none: 'keine lebendige Verbindung zu', weak: 'lose Verbindung zu', strong: 'feste Verbindung zu' }[step]} ${de.list((step === 'none' ? federations : partners).map(name), 3)}.`,
      why: [
        `${coordination.length === 1 ? 'Koordinierende Stelle' : 'Koordinierende Stellen'}: ${de.list(coordination.map(name))}.`,
        partners.length > 0
          ? `Verbunden mit: ${de.list(partners.map(name))}.`
          : federations.length > 0
            ? `Wohlfahrtsverbände in der Stadt: ${de.list(federations.map(name))}.`
            : 'In den Tabellen steht dort kein Wohlfahrtsverband.',
      ],
      nextStep: {
        none:
          federations.length > 0
            ? `Stellen Sie Kontakt her: ${de.list(federations.map(name), 2)}.`
            : 'Suchen Sie einen Wohlfahrtsverband in der Stadt.',
        weak: 'Verabreden Sie ein gemeinsames Vorhaben oder regelmäßige Gespräche.',
        strong: undefined,
      }[step],
    };
  },
  'city-without-tie': ({ evidence: { city } }) => ({
    sentence: `Eine Stadt hat keine lebendige Verbindung zu einer anderen: ${city}.`,
    detail: undefined,
    why: [`In den Tabellen steht keine bestehende Verbindung zwischen ${city} und einer anderen Stadt.`],
    nextStep: 'Laden Sie eine Nachbarstadt zu einem Besuch ein.',
  }),
  'others-have': ({ parties: [seeker], evidence }, name) => ({
    sentence: `Was in ${evidence.city} niemand anbietet, gibt es anderswo: ${evidence.topic} (${de.list(evidence.cities)}).`,
    detail: `${evidence.topic}, gesucht in ${evidence.city}: ${de.list(evidence.cities, 3)}.`,
    why: [`Gesucht von ${name(seeker!)}: ${de.wanted(evidence)}.`, `In diesen Städten arbeiten Partner dazu: ${de.list(evidence.cities)}.`],
    nextStep: `Fragen Sie in ${evidence.cities[0]!} nach, wie das Angebot dort entstanden ist.`,
  }),
};

/** "; daran hängen 17 Partner und ein Bedarf" */
function hangsOn(partners: number, needs: number): string {
  const parts = [
    ...(partners === 0 ? [] : [partners === 1 ? 'ein Partner' : `${de.number(partners)} Partner`]),
    ...(needs === 0 ? [] : [needs === 1 ? 'ein Bedarf' : `${de.number(needs)} Bedarfe`]),
  ];
  return parts.length === 0 ? '' : `; daran ${partners + needs === 1 ? 'hängt' : 'hängen'} ${de.list(parts)}`;
}
