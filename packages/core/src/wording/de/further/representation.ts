import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { capital } from '../../phrases.ts';
import { de } from '../phrases.ts';
import { representationSeveral } from './representation-several.ts';
import { targetKind } from './target-kinds.ts';

type Parts = FindingParts<keyof RepresentationEvidence>;

const KINDS: Parts['kinds'] = {
  'partner-kind': 'Arten von Partnern',
  'group-gap': 'Wer in Gruppen fehlt',
  'group-without-link': 'Arbeitsgruppe ohne Bindeglied',
  'open-role': 'Offene Aufgabe',
  'many-roles': 'Viele Aufgaben bei einem Partner',
  mixing: 'Welche Arten Kontakt haben',
  'inward-looking': 'Große Partner als Türöffner',
  'funding-risk': 'Förderung endet',
  'follow-up-funding': 'Geld nach dem Programm',
  'welfare-tie': 'Koordination und Wohlfahrtsverband',
  'city-without-tie': 'Stadt ohne Verbindung',
  'others-have': 'Was andere Städte haben',
};

const TELL: Parts['tell'] = {
  'partner-kind': ({ parties, evidence }, name) => {
    const kind = targetKind(evidence.target);
    if (evidence.ofCities > 0) return missingInCities(evidence, kind);
    if (evidence.state === 'missing')
      return {
        sentence: `Eine Art von Partnern fehlt im Netz: ${kind}.`,
        detail: `${kind}: niemand im Netz.`,
        why: ['In den Tabellen steht kein Partner dieser Art.', LIST],
        nextStep: 'Fragen Sie im Netz, wer jemanden aus diesem Kreis kennt, und laden Sie ein.',
      };
    if (evidence.state === 'invited')
      return {
        sentence: `Eine Art von Partnern war ${lately(evidence.meetings)} nicht dabei: ${kind}.`,
        detail: `${kind}: zuletzt nicht dabei (${de.list(parties.map(name), 3)}).`,
        why: [`Aus diesem Kreis im Netz: ${de.list(parties.map(name))}.`, LIST],
        nextStep: 'Fragen Sie nach, welcher Tag und welches Thema passen, und laden Sie persönlich ein.',
      };
    return {
      sentence: `Eine Art von Partnern ist vertreten: ${kind}.`,
      detail: `${kind}: ${de.list(evidence.attended.map(name), 3)}.`,
      why: [
        `${capital(lately(evidence.meetings))} dabei: ${de.list(evidence.attended.map(name))}.`,
        ...(evidence.deputies.length > 0 ? [`Als Stellvertretung eingetragen: ${de.list(evidence.deputies.map(name))}.`] : []),
      ],
      nextStep: undefined,
    };
  },
  'group-gap': ({ evidence }, name) => {
    const { group, city, kinds, absentKinds, absentTopics, peopleConcerned, peopleConcernedElsewhere: elsewhere } = evidence;
    if (evidence.workingGroups.length > 0)
      return {
        sentence: `Zu den Arbeitsgruppen${inCity(city)} ist keine Steuerungsgruppe eingetragen.`,
        detail: `Steuerungsgruppe${inCity(city)}: niemand eingetragen.`,
        why: [
          `Arbeitsgruppen: ${de.list(evidence.workingGroups)}.`,
          'Vielleicht gibt es eine Steuerungsgruppe, und nur ihre Mitglieder sind nicht eingetragen.',
        ],
        nextStep: 'Tragen Sie ein, wer in der Steuerungsgruppe sitzt, oder klären Sie, wer für alle entscheidet.',
      };
    const misses = peopleConcerned.length === 0 && elsewhere.length > 0;
    const where = `In der Gruppe „${group}“${inCity(city)}`;
    return {
      sentence: misses
        ? `${where} sitzt keine Selbstorganisation.`
        : evidence.decides
          ? `${where} ${kinds.length === 1 ? 'ist eine' : `sind ${de.number(kinds.length)}`} von ${de.number(kinds.length + absentKinds.length)} Arten von Partnern vertreten.`
          : absentKinds.length === 1
            ? `${where} fehlt eine Art von Partnern, die im Netz häufig ist: ${absentKinds[0]!}.`
            : `${where} fehlen ${de.number(absentKinds.length)} Arten von Partnern, die im Netz häufig sind: ${de.list(absentKinds)}.`,
      detail:
        absentKinds.length > 0
          ? `${group}${inCity(city)}: nicht dabei ${de.list(absentKinds, 3)}.`
          : `${group}${inCity(city)}: keine Selbstorganisation.`,
      why: [
        `In der Gruppe: ${de.list(kinds.map(({ kind, inGroup }) => (inGroup > 1 ? `${kind} (${de.figure(inGroup)})` : kind)))}.`,
        ...(absentKinds.length > 0 ? [`Im Netz, aber nicht in der Gruppe: ${de.list(absentKinds)}.`] : []),
        ...(absentTopics.length > 0 ? [topicsNobodyBrings(absentTopics)] : []),
        ...(misses
          ? [`Selbstorganisationen ${evidence.decides ? 'im Netz' : 'mit Themen dieser Gruppe'}: ${de.list(elsewhere.map(name))}.`]
          : []),
        ...(peopleConcerned.length > 0 ? [`Als Selbstorganisation in der Gruppe: ${de.list(peopleConcerned.map(name))}.`] : []),
        ...(evidence.advises ? ['Die Gruppe berät; sie entscheidet nicht.'] : []),
        ...(evidence.decides ? [] : ['Nicht jede Gruppe braucht jede Art. Was zu ihrer Aufgabe gehört, wissen Sie am besten.']),
      ],
      nextStep: misses
        ? `Bieten Sie einen Platz in der Gruppe an: ${de.list(elsewhere.map(name), 2)}.`
        : evidence.decides
          ? 'Fragen Sie, wer einen Platz übernehmen oder als Gast dazukommen möchte.'
          : 'Laden Sie jemanden aus diesem Kreis als Gast in die Gruppe ein.',
    };
  },
  'group-without-link': ({ parties, evidence: { group, steeringGroup, city } }, name) => ({
    sentence: `Aus der Gruppe „${group}“${inCity(city)} sitzt niemand in der Gruppe „${steeringGroup}“.`,
    detail: `${group}${inCity(city)}: ${de.list(parties.map(name), 3)}.`,
    why: [
      `Mitglieder der Arbeitsgruppe: ${de.list(parties.map(name))}.`,
      'Was entschieden wird, kann an der Arbeitsgruppe vorbeigehen, und umgekehrt.',
    ],
    nextStep: 'Bitten Sie ein Mitglied der Arbeitsgruppe, dort regelmäßig zu berichten.',
  }),
  'open-role': ({ parties: [holder], evidence: { role, group, state, until, represents } }, name) => {
    const task = group === undefined ? role : `${role} (${group})`;
    const voice = represents === undefined ? [] : [`Wer sie übernimmt, spricht für: ${represents}.`];
    switch (state) {
      case 'no-holder':
        return {
          sentence: `Eine Aufgabe ist nicht vergeben: ${task}.`,
          detail: `${task}: nicht vergeben.`,
          why: ['In den Tabellen steht niemand, der sie übernommen hat.', ...voice],
          nextStep: 'Fragen Sie beim nächsten Treffen, wer sie übernimmt, allein oder zu zweit.',
        };
      case 'holder-left':
        return {
          sentence: `Eine Aufgabe steht noch bei einem ausgeschiedenen Partner: ${task}.`,
          detail: `${task}: noch eingetragen ist ${name(holder!)}.`,
          why: [`Eingetragen ist ${name(holder!)}.`, ...voice],
          nextStep: 'Klären Sie, wer die Aufgabe weiterführt.',
        };
      case 'term-over':
        return {
          sentence: `Eine Amtszeit ist abgelaufen: ${task}.`,
          detail: `${task}: ${name(holder!)}, bis ${de.date(until!)}.`,
          why: [`Eingetragen ist ${name(holder!)}, bis ${de.date(until!)}.`, ...voice],
          nextStep: 'Klären Sie, wer weitermacht, und tragen Sie das neue Ende ein.',
        };
      case 'no-deputy':
        return {
          sentence: `Für eine Aufgabe ist keine Stellvertretung eingetragen: ${task}.`,
          detail: `${task}: bei ${name(holder!)}, ohne Stellvertretung.`,
          why: [`Die Aufgabe liegt bei ${name(holder!)}.`, 'Für andere Aufgaben ist eine Stellvertretung eingetragen.'],
          nextStep: 'Fragen Sie, wer einspringen kann.',
        };
    }
  },
  'many-roles': ({ parties: [holder], evidence: { roles } }, name) => ({
    sentence: `Ein Partner trägt ${de.number(roles.length)} Aufgaben zugleich: ${name(holder!)}.`,
    detail: `${name(holder!)}: ${de.list(roles)}.`,
    why: [`Eingetragen sind: ${de.list(roles)}.`, 'Fehlt dieser Partner einmal, bleibt mehreres zugleich liegen.'],
    nextStep: 'Fragen Sie, ob eine Aufgabe abgegeben oder geteilt werden soll.',
  }),
  mixing: ({ evidence }) => {
    const { kinds, observed, possible, expected, notable, cities } = evidence;
    const [a, b] = kinds;
    const of = `${observed === 0 ? 'keine' : de.figure(observed)} von ${de.figure(possible)} möglichen Verbindungen`;
    const contact = notable === 'thin' ? 'wenig Kontakt' : 'viel Kontakt';
    return {
      sentence:
        a === b
          ? `Eine Art von Partnern hat untereinander ${contact}: ${a} (${of}).`
          : `Zwei Arten von Partnern haben ${contact}: ${a} und ${b} (${of}).`,
      detail: `${a === b ? `${a} untereinander` : `${a} und ${b}`}: ${of}, zu erwarten wären etwa ${de.number(Math.round(expected))}.`,
      why: [
        `Hätten alle Arten gleich oft Kontakt, wären es etwa ${de.number(Math.round(expected))} Verbindungen.`,
        ...(cities > 0 ? [`Gezählt ist nur, was innerhalb der Städte besteht; beide Seiten gibt es in ${citiesDative(cities)}.`] : []),
        notable === 'thin'
          ? 'Wo es keine gemeinsame Aufgabe gibt, fehlt auch nichts.'
          : a === b
            ? 'Hier kennt man sich gut.'
            : 'Hier gelingt die Zusammenarbeit über die eigene Art hinaus.',
      ],
      nextStep:
        notable === 'dense'
          ? undefined
          : a === b
            ? 'Laden Sie diese Partner zu einem Austausch untereinander ein.'
            : `Bringen Sie beide ${cities > 0 ? 'vor Ort' : 'beim nächsten Treffen'} an einen Tisch.`,
    };
  },
  'inward-looking': ({ parties: [id], evidence: { kind, inward, outward } }, name) => ({
    sentence: `Ein großer Partner könnte viele Türen öffnen: ${name(id!)}.`,
    detail: `${name(id!)}: ${de.number(inward)} von ${de.number(inward + outward)} Verbindungen innerhalb der Art ${kind}.`,
    why: [
      `${de.Number(inward)} von ${de.number(inward + outward)} Verbindungen führen zu Partnern der gleichen Art: ${kind}.`,
      'Über die Absicht sagt das nichts. Oft fehlt nur der Anlass.',
    ],
    nextStep: 'Machen Sie diesen Partner beim nächsten Treffen mit Partnern anderer Art bekannt.',
  }),
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
        none: `In ${city} hat die Koordination noch keine Verbindung zu einem Wohlfahrtsverband.`,
        weak: `In ${city} hat die Koordination eine lose Verbindung zu einem Wohlfahrtsverband.`,
        strong: `In ${city} arbeitet die Koordination regelmäßig mit einem Wohlfahrtsverband zusammen.`,
      }[step],
      detail:
        federations.length === 0
          ? `${city}: kein Wohlfahrtsverband eingetragen.`
          : `${city}: ${{ none: 'noch kein Kontakt zu', weak: 'lose Verbindung zu', strong: 'feste Verbindung zu' }[step]} ${de.list((step === 'none' ? federations : partners).map(name), 3)}.`,
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
            ? `Stellen Sie einen ersten Kontakt her: ${de.list(federations.map(name), 2)}.`
            : 'Suchen Sie einen Wohlfahrtsverband in der Stadt.',
        weak: 'Verabreden Sie ein gemeinsames Vorhaben oder regelmäßige Gespräche.',
        strong: undefined,
      }[step],
    };
  },
  'city-without-tie': ({ evidence: { city } }) => ({
    sentence: `Eine Stadt hat noch keine Verbindung zu einer anderen: ${city}.`,
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

const LIST = 'Verglichen ist mit neun Arten von Partnern, die der Verband der Freiwilligenagenturen nennt.';

const inCity = (city: string | undefined): string => (city === undefined ? '' : ` in ${city}`);

const lately = (meetings: number): string => (meetings === 1 ? 'beim letzten Treffen' : `bei den letzten ${de.number(meetings)} Treffen`);

const citiesDative = (n: number): string => (n === 1 ? 'einer Stadt' : `${de.number(n)} Städten`);

function missingInCities(
  { cities, ofCities }: RepresentationEvidence['partner-kind'],
  kind: string,
): ReturnType<Parts['tell']['partner-kind']> {
  const everywhere = cities.length === ofCities;
  const some = cities.length === 1 ? 'einer' : de.number(cities.length);
  return {
    sentence: everywhere
      ? `In keiner Stadt gibt es diese Art von Partnern: ${kind}.`
      : `In ${some} von ${de.number(ofCities)} Städten fehlt eine Art von Partnern: ${kind}.`,
    detail: everywhere
      ? `${kind}: in keiner Stadt.`
      : `${kind}: nicht vorhanden in ${citiesDative(cities.length)} (${de.list(cities, 3)}).`,
    why: [everywhere ? `Angesehen sind ${citiesAccusative(ofCities)}.` : `Ohne diese Art: ${de.list(cities)}.`, LIST],
    nextStep: everywhere
      ? 'Klären Sie im Verbund, ob diese Art gebraucht wird.'
      : 'Fragen Sie in diesen Städten, wer jemanden aus diesem Kreis kennt.',
  };
}

const citiesAccusative = (n: number): string => (n === 1 ? 'eine Stadt' : `${de.number(n)} Städte`);

/** "; daran hängen 17 Partner und ein Bedarf" */
function hangsOn(partners: number, needs: number): string {
  const parts = [
    ...(partners === 0 ? [] : [partners === 1 ? 'ein Partner' : `${de.number(partners)} Partner`]),
    ...(needs === 0 ? [] : [needs === 1 ? 'ein Bedarf' : `${de.number(needs)} Bedarfe`]),
  ];
  return parts.length === 0 ? '' : `; daran ${partners + needs === 1 ? 'hängt' : 'hängen'} ${de.list(parts)}`;
}

/** "28 Themen des Netzes bringt in der Gruppe niemand mit, zum Beispiel Sprache, Wohnen und Arbeit." */
function topicsNobodyBrings(topics: readonly string[]): string {
  if (topics.length === 1) return `Ein Thema des Netzes bringt in der Gruppe niemand mit: ${topics[0]!}.`;
  const examples = topics.length > 3 ? `, zum Beispiel ${de.list(topics.slice(0, 3))}` : `: ${de.list(topics)}`;
  return `${de.Number(topics.length)} Themen des Netzes bringt in der Gruppe niemand mit${examples}.`;
}

/** What is said about representation, money and cities. */
export const representation: Parts = { kinds: KINDS, tell: TELL, tellSeveral: representationSeveral };
