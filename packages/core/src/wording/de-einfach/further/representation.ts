import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import { de } from '../../de/phrases.ts';
import type { FindingParts } from '../../parts.ts';
import { representationSeveral } from './representation-several.ts';
import { targetKind } from './target-kinds.ts';

type Parts = FindingParts<keyof RepresentationEvidence>;

const KINDS: Parts['kinds'] = {
  'partner-kind': 'Wer mitmacht',
  'group-gap': 'Wer in Gruppen fehlt',
  'group-without-link': 'Gruppe ohne Verbindung',
  'open-role': 'Offene Aufgabe',
  'many-roles': 'Viele Aufgaben',
  mixing: 'Wer mit wem redet',
  'inward-looking': 'Große Partner',
  'funding-risk': 'Geld endet',
  'follow-up-funding': 'Geld danach',
  'welfare-tie': 'Kontakt zu Wohlfahrts-Verbänden',
  'city-without-tie': 'Stadt ohne Kontakt',
  'others-have': 'Das gibt es woanders',
};

const TELL: Parts['tell'] = {
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
      detail: absentKinds.length > 0 ? `${titled(group, city)}: Es fehlen ${de.list(absentKinds, 3)}.` : `${titled(group, city)}.`,
      why: [
        `In der Gruppe sind: ${de.list(kinds.map(({ kind }) => kind))}.`,
        ...(absentKinds.length > 0 ? [`Nicht in der Gruppe sind: ${de.list(absentKinds)}.`] : []),
        ...(absentTopics.length > 0 ? [`Diese Themen fehlen dort: ${de.list(absentTopics, 3)}.`] : []),
        ...(misses ? [`Das sind Gruppen von Betroffenen selbst. Fragen Sie: ${de.list(elsewhere.map(name))}.`] : []),
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
  'open-role': ({ parties: [holder], evidence: { role, group, state, until, represents } }, name) => {
    const task = titled(role, group);
    const voice = represents === undefined ? [] : [`Die Aufgabe ist wichtig für: ${represents}.`];
    const whose = holder === undefined ? [] : [`Eingetragen ist: ${name(holder)}.`];
    switch (state) {
      case 'no-holder':
        return {
          sentence: `Diese Aufgabe hat noch niemand: ${task}.`,
          detail: `${task}: noch niemand.`,
          why: ['In der Liste steht kein Name.', ...voice],
          nextStep: 'Fragen Sie beim nächsten Treffen: Wer macht es?',
        };
      case 'holder-left':
        return {
          sentence: `Für diese Aufgabe ist niemand mehr da: ${task}.`,
          detail: `${task}: ${name(holder!)} ist nicht mehr im Netz.`,
          why: [...whose, 'Dieser Partner ist nicht mehr im Netz.', ...voice],
          nextStep: 'Fragen Sie: Wer macht weiter?',
        };
      case 'term-over':
        return {
          sentence: `Die Zeit für diese Aufgabe ist vorbei: ${task}.`,
          detail: `${task}: bis ${de.date(until!)}.`,
          why: [...whose, `Die Zeit ging bis: ${de.date(until!)}.`, ...voice],
          nextStep: 'Fragen Sie: Wer macht weiter? Wie lange?',
        };
      case 'no-deputy':
        return {
          sentence: `Bei dieser Aufgabe kann niemand einspringen: ${task}.`,
          detail: `${task}: nur bei ${name(holder!)}.`,
          why: [...whose, 'Eine Vertretung steht nicht in der Liste.'],
          nextStep: 'Fragen Sie: Wer kann einspringen?',
        };
    }
  },
  'many-roles': ({ parties: [holder], evidence: { roles } }, name) => ({
    sentence: `Dieser Partner hat viele Aufgaben: ${name(holder!)}.`,
    detail: `${name(holder!)}: ${de.list(roles)}.`,
    why: [`Das sind: ${de.list(roles)}.`, 'Fehlt der Partner, bleibt viel liegen.'],
    nextStep: 'Fragen Sie: Möchten Sie eine Aufgabe teilen?',
  }),
  mixing: ({ evidence: { kinds, observed, possible, expected, notable, cities } }) => {
    const [a, b] = kinds;
    const who = a === b ? `${a} untereinander` : `${a} und ${b}`;
    return {
      sentence: notable === 'thin' ? `Hier gibt es wenig Kontakt: ${who}.` : `Hier gibt es viel Kontakt: ${who}.`,
      detail: `${who}: ${de.figure(observed)} von ${de.figure(possible)} möglichen Kontakten.`,
      why: [
        `Möglich sind ${de.figure(possible)} Kontakte. Es gibt ${de.figure(observed)}.`,
        `Erwartet haben wir etwa ${de.figure(Math.round(expected))}.`,
        ...(cities > 0 ? ['Wir zählen nur Kontakte in derselben Stadt.'] : []),
      ],
      nextStep: notable === 'thin' ? 'Setzen Sie diese Partner beim Treffen an einen Tisch.' : undefined,
    };
  },
  'inward-looking': ({ parties: [id], evidence: { kind, inward, outward } }, name) => ({
    sentence: `Dieser große Partner kann viele Türen öffnen: ${name(id!)}.`,
    detail: `${name(id!)}: meist Kontakt mit ${kind}.`,
    why: [`Der Partner hat ${inward + outward} Kontakte.`, `Davon gehören ${inward} zur gleichen Art: ${kind}.`],
    nextStep: 'Stellen Sie dem Partner neue Menschen vor.',
  }),
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
    sentence: `Diese Stadt hat noch keinen Kontakt zu anderen Städten: ${city}.`,
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

const inCity = (city: string | undefined): string => (city === undefined ? '' : ` in ${city}`);

const titled = (what: string, where: string | undefined): string => (where === undefined ? what : `${what} (${where})`);

/** What is said about representation, money and cities. */
export const representation: Parts = { kinds: KINDS, tell: TELL, tellSeveral: representationSeveral };
