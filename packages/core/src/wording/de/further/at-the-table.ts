import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { capital } from '../../phrases.ts';
import { de } from '../phrases.ts';
import { targetKind } from './target-kinds.ts';

type Tell = FindingParts<keyof RepresentationEvidence>['tell'];

/** What is said about who sits at the table and in the groups. */
export const atTheTable: Pick<Tell, 'partner-kind' | 'group-gap' | 'group-without-link'> = {
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
};

const LIST = 'Verglichen ist mit neun Arten von Partnern, die der Verband der Freiwilligenagenturen nennt.';

const inCity = (city: string | undefined): string => (city === undefined ? '' : ` in ${city}`);

const lately = (meetings: number): string => (meetings === 1 ? 'beim letzten Treffen' : `bei den letzten ${de.number(meetings)} Treffen`);

const citiesDative = (n: number): string => (n === 1 ? 'einer Stadt' : `${de.number(n)} Städten`);

function missingInCities({ cities, ofCities }: RepresentationEvidence['partner-kind'], kind: string): ReturnType<Tell['partner-kind']> {
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

/** "28 Themen des Netzes bringt in der Gruppe niemand mit, zum Beispiel Sprache, Wohnen und Arbeit." */
function topicsNobodyBrings(topics: readonly string[]): string {
  if (topics.length === 1) return `Ein Thema des Netzes bringt in der Gruppe niemand mit: ${topics[0]!}.`;
  const examples = topics.length > 3 ? `, zum Beispiel ${de.list(topics.slice(0, 3))}` : `: ${de.list(topics)}`;
  return `${de.Number(topics.length)} Themen des Netzes bringt in der Gruppe niemand mit${examples}.`;
}
