import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import { de } from '../../de/phrases.ts';
import { targetKind } from './target-kinds.ts';

type Tell = FindingParts<keyof RepresentationEvidence>['tell'];

/** What is said about who sits at the table and in the groups. */
export const atTheTable: Pick<Tell, 'partner-kind' | 'group-gap' | 'group-without-link'> = {
  'partner-kind': ({ parties, evidence }, name) => {
    const { target, state, cities, ofCities, attended, deputies } = evidence;
    const kind = targetKind(target);
    if (ofCities > 0) {
      const everywhere = cities.length === ofCities;
      return {
        sentence: everywhere ? `Diese Partner fehlen in allen Städten: ${kind}.` : `Diese Partner fehlen in manchen Städten: ${kind}.`,
        detail: everywhere ? `${kind}: fehlen in allen Städten.` : `${kind}: Sie fehlen hier: ${de.list(cities, 3)}.`,
        why: [`Sie fehlen hier: ${de.list(cities)}.`],
        nextStep: everywhere ? 'Fragen Sie: Brauchen wir diese Partner?' : 'Fragen Sie: Wer kennt dort jemanden?',
      };
    }
    if (state === 'missing')
      return {
        sentence: `Diese Partner fehlen im Netz: ${kind}.`,
        detail: `${kind}: niemand im Netz.`,
        why: ['In der Liste steht niemand davon.'],
        nextStep: 'Fragen Sie: Wer kennt jemanden? Laden Sie ein.',
      };
    if (state === 'invited')
      return {
        sentence: `Diese Partner waren lange nicht beim Treffen: ${kind}.`,
        detail: `${kind}: ${de.list(parties.map(name), 3)}.`,
        why: [`Im Netz sind: ${de.list(parties.map(name))}.`, `Wir haben die letzten Treffen angesehen. Zahl: ${evidence.meetings}.`],
        nextStep: 'Fragen Sie: Welcher Tag passt Ihnen? Laden Sie persönlich ein.',
      };
    return {
      sentence: `Diese Partner machen mit: ${kind}.`,
      detail: `${kind}: ${de.list(attended.map(name), 3)}.`,
      why: [
        `Bei den letzten Treffen waren: ${de.list(attended.map(name))}.`,
        ...(deputies.length > 0 ? [`Im Notfall kommen: ${de.list(deputies.map(name))}.`] : []),
      ],
      nextStep: undefined,
    };
  },
  'group-gap': ({ evidence }, name) => {
    const { group, city, kinds, absentKinds, absentTopics, peopleConcerned, peopleConcernedElsewhere: elsewhere } = evidence;
    if (evidence.workingGroups.length > 0)
      return {
        sentence: `In der Liste steht keine Steuerungs-Gruppe${inCity(city)}.`,
        detail: `Steuerungs-Gruppe${inCity(city)}: niemand.`,
        why: [`Es gibt diese Arbeits-Gruppen: ${de.list(evidence.workingGroups)}.`, 'Vielleicht hat sie nur niemand eingetragen.'],
        nextStep: 'Tragen Sie ein: Wer entscheidet für alle?',
      };
    const misses = peopleConcerned.length === 0 && elsewhere.length > 0;
    return {
      sentence: misses
        ? `In dieser Gruppe fehlen Selbst-Organisationen: ${titled(group, city)}.`
        : `In dieser Gruppe fehlen wichtige Partner: ${titled(group, city)}.`,
      detail: absentKinds.length > 0 ? `${titled(group, city)}: nicht dabei ${de.list(absentKinds, 3)}.` : `${titled(group, city)}.`,
      why: [
        `In der Gruppe sind: ${de.list(kinds.map(({ kind }) => kind))}.`,
        ...(absentKinds.length > 0 ? [`Nicht in der Gruppe sind: ${de.list(absentKinds)}.`] : []),
        ...(absentTopics.length > 0 ? [`Diese Themen fehlen dort: ${de.list(absentTopics, 3)}.`] : []),
        ...(misses ? [`Fragen Sie diese Selbst-Organisationen: ${de.list(elsewhere.map(name))}.`] : []),
        ...(peopleConcerned.length > 0 ? [`Diese Selbst-Organisationen sind dabei: ${de.list(peopleConcerned.map(name))}.`] : []),
        ...(evidence.advises ? ['Die Gruppe gibt Rat. Sie entscheidet nicht.'] : []),
        ...(evidence.decides ? [] : ['Nicht jede Gruppe braucht alle Partner.']),
      ],
      nextStep: misses ? `Bieten Sie einen Platz an: ${de.list(elsewhere.map(name), 2)}.` : 'Laden Sie jemanden als Gast ein.',
    };
  },
  'group-without-link': ({ parties, evidence: { group, steeringGroup, city } }, name) => ({
    sentence: `Aus dieser Gruppe entscheidet niemand mit: ${titled(group, city)}.`,
    detail: `${titled(group, city)}: ${de.list(parties.map(name), 3)}.`,
    why: [`In der Gruppe sind: ${de.list(parties.map(name))}.`, `Niemand davon ist auch hier: ${steeringGroup}.`],
    nextStep: 'Bitten Sie jemanden aus der Gruppe: Berichten Sie dort.',
  }),
};

const inCity = (city: string | undefined): string => (city === undefined ? '' : ` in ${city}`);

const titled = (what: string, where: string | undefined): string => (where === undefined ? what : `${what} (${where})`);
