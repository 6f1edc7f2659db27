import type { FindingOf } from '../../../findings/finding.ts';
import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import { de } from '../../de/phrases.ts';
import type { FindingParts } from '../../parts.ts';
import type { NameOf } from '../../wording.ts';
import { targetKind } from './target-kinds.ts';

type Several = FindingParts<keyof RepresentationEvidence>['tellSeveral'];

/** Several findings about representation, money and cities in plain German; cases that differ get a sentence each. */
export const representationSeveral: Several = {
  'partner-kind': (all) => {
    const kinds = (which: (evidence: RepresentationEvidence['partner-kind']) => boolean): string[] =>
      all.filter(({ evidence }) => which(evidence)).map(({ evidence }) => targetKind(evidence.target));
    return sentences([
      told(
        'Diese Partner fehlen im Netz',
        kinds(({ state, ofCities }) => state === 'missing' && ofCities === 0),
      ),
      told(
        'Diese Partner waren lange nicht beim Treffen',
        kinds(({ state }) => state === 'invited'),
      ),
      told(
        'Diese Partner machen mit',
        kinds(({ state }) => state === 'represented'),
      ),
      told(
        'Diese Partner fehlen in manchen Städten',
        kinds(({ cities, ofCities }) => ofCities > 0 && cities.length < ofCities),
      ),
      told(
        'Diese Partner fehlen in allen Städten',
        kinds(({ cities, ofCities }) => ofCities > 0 && cities.length === ofCities),
      ),
    ]);
  },
  'group-gap': (all) => {
    const named = all.filter(({ evidence }) => evidence.workingGroups.length === 0);
    const without = named.filter(({ evidence }) => evidence.peopleConcerned.length === 0 && evidence.peopleConcernedElsewhere.length > 0);
    const cities = all.filter(({ evidence }) => evidence.workingGroups.length > 0).flatMap(({ evidence }) => evidence.city ?? []);
    return sentences([
      told('In diesen Gruppen fehlen wichtige Partner', named.map(groupOf)),
      told('Selbst-Organisationen fehlen hier', without.map(groupOf)),
      told('Hier steht keine Steuerungs-Gruppe in der Liste', cities),
    ]);
  },
  'group-without-link': (all) => told('Aus diesen Gruppen entscheidet niemand mit', all.map(groupOf)),
  'open-role': (all) => {
    const tasks = (state: string): string[] => all.filter(({ evidence }) => evidence.state === state).map(taskOf);
    return sentences([
      told('Diese Aufgaben hat noch niemand', tasks('no-holder')),
      told('Hier ist niemand mehr da', tasks('holder-left')),
      told('Hier ist die Zeit vorbei', tasks('term-over')),
      told('Hier kann niemand einspringen', tasks('no-deputy')),
    ]);
  },
  'many-roles': (all, name) => told('Diese Partner haben viele Aufgaben', firstParties(all, name)),
  mixing: (all) => {
    const pairs = (notable: string): string[] =>
      all
        .filter(({ evidence }) => evidence.notable === notable)
        .map(({ evidence: { kinds } }) => (kinds[0] === kinds[1] ? `${kinds[0]} untereinander` : `${kinds[0]} und ${kinds[1]}`));
    const contact = (what: string, list: readonly string[]): string => (list.length === 0 ? '' : `${what}: ${list.join('; ')}.`);
    return sentences([contact('Hier gibt es wenig Kontakt', pairs('thin')), contact('Hier gibt es viel Kontakt', pairs('dense'))]);
  },
  'inward-looking': (all, name) => told('Diese großen Partner können viele Türen öffnen', firstParties(all, name)),
  'funding-risk': (all, name) => {
    const names = (past: boolean): string[] =>
      firstParties(
        all.filter(({ evidence }) => evidence.past === past),
        name,
      );
    return sentences([told('Hier endet das Geld bald', names(false)), told('Hier kennen wir das neue Ende vom Geld nicht', names(true))]);
  },
  'follow-up-funding': (all) => {
    const cities = (followUp: string): string[] =>
      all.filter(({ evidence }) => evidence.followUp === followUp).map(({ evidence }) => evidence.city);
    return sentences([
      told('Hier fehlt bald das Geld', cities('none')),
      told('Hier fehlt bald ein Teil vom Geld', cities('partly')),
      told('Hier geht es mit dem Geld weiter', cities('secured')),
    ]);
  },
  'welfare-tie': (all) => {
    const cities = (step: string): string[] => all.filter(({ evidence }) => evidence.step === step).map(({ evidence }) => evidence.city);
    return sentences([
      told('Hier fehlt Kontakt zu Wohlfahrts-Verbänden', cities('none')),
      told('Hier gibt es wenig Kontakt zu Wohlfahrts-Verbänden', cities('weak')),
      told('Hier gibt es guten Kontakt zu Wohlfahrts-Verbänden', cities('strong')),
    ]);
  },
  'city-without-tie': (all) =>
    told(
      'Diese Städte haben keinen Kontakt zu anderen Städten',
      all.map(({ evidence }) => evidence.city),
    ),
  'others-have': (all) => told('Das gibt es in einer anderen Stadt', [...new Set(all.map(({ evidence }) => evidence.topic))]),
};

const told = (what: string, items: readonly string[]): string => (items.length === 0 ? '' : `${what}: ${de.list(items)}.`);

const sentences = (all: readonly string[]): string => all.filter((one) => one !== '').join(' ');

const firstParties = (all: readonly { readonly parties: readonly string[] }[], name: NameOf): string[] =>
  all.map(({ parties }) => name(parties[0]!));

const groupOf = ({ evidence: { group, city } }: FindingOf<'group-gap' | 'group-without-link'>): string =>
  city === undefined ? group : `${group} (${city})`;

const taskOf = ({ evidence: { role, group } }: FindingOf<'open-role'>): string => (group === undefined ? role : `${role} (${group})`);
