import type { FindingOf } from '../../../findings/finding.ts';
import type { RepresentationEvidence } from '../../../findings/representation-evidence.ts';
import type { FindingParts } from '../../parts.ts';
import type { NameOf } from '../../wording.ts';
import { en } from '../phrases.ts';
import { targetKind } from './target-kinds.ts';

type Several = FindingParts<keyof RepresentationEvidence>['tellSeveral'];

/** Several findings about representation, money and cities in one sentence; cases that differ get one each. */
export const representationSeveral: Several = {
  'partner-kind': (all) => {
    const { meetings } = all[0]!.evidence;
    const lately = meetings === 1 ? 'last meeting' : `last ${en.number(meetings)} meetings`;
    const kinds = (which: (evidence: RepresentationEvidence['partner-kind']) => boolean): string[] =>
      all.filter(({ evidence }) => which(evidence)).map(({ evidence }) => targetKind(evidence.target));
    return sentences([
      told(
        kinds(({ state, ofCities }) => state === 'missing' && ofCities === 0),
        'One kind of partner is missing in the network',
        (n) => `${n} kinds of partners are missing in the network`,
      ),
      told(
        kinds(({ state }) => state === 'invited'),
        `One kind did not come to the ${lately}`,
        (n) => `${n} kinds did not come to the ${lately}`,
      ),
      told(
        kinds(({ state }) => state === 'represented'),
        'One kind of partner is represented',
        (n) => `${n} kinds of partners are represented`,
      ),
      told(
        kinds(({ cities, ofCities }) => ofCities > 0 && cities.length < ofCities),
        'One kind of partner is missing in some cities',
        (n) => `${n} kinds of partners are missing in some cities`,
      ),
      told(
        kinds(({ cities, ofCities }) => ofCities > 0 && cities.length === ofCities),
        'One kind is found in no city',
        (n) => `${n} kinds are found in no city`,
      ),
    ]);
  },
  'group-gap': (all) => {
    const named = all.filter(({ evidence }) => evidence.workingGroups.length === 0);
    const unnamed = all.length - named.length;
    const without = named.filter(({ evidence }) => evidence.peopleConcerned.length === 0 && evidence.peopleConcernedElsewhere.length > 0);
    return sentences([
      told(
        named.map(groupOf),
        'One group lacks kinds of partners that the network has',
        (n) => `${n} groups lack kinds of partners that the network has`,
      ),
      without.length === 0
        ? ''
        : `No organisation of the people concerned sits in ${without.length === named.length ? 'any' : en.number(without.length)} of them.`,
      unnamed === 0 ? '' : `${unnamed === 1 ? 'One city has' : `${en.Number(unnamed)} cities have`} no steering group on record.`,
    ]);
  },
  'group-without-link': (all) =>
    `Nobody from ${en.number(all.length)} working groups sits in the steering group: ${en.list(all.map(groupOf))}.`,
  'open-role': (all) => {
    const tasks = (state: string): string[] => all.filter(({ evidence }) => evidence.state === state).map(taskOf);
    return sentences([
      told(tasks('no-holder'), 'One task is not taken', (n) => `${n} tasks are not taken`),
      told(
        tasks('holder-left'),
        'One task is still with a partner that has left',
        (n) => `${n} tasks are still with partners that have left`,
      ),
      told(tasks('term-over'), 'One term of office is over', (n) => `${n} terms of office are over`),
      told(tasks('no-deputy'), 'One task has no deputy on record', (n) => `${n} tasks have no deputy on record`),
    ]);
  },
  'many-roles': (all, name) => `${en.Number(all.length)} partners carry several tasks at once: ${firstParties(all, name)}.`,
  mixing: (all) => {
    const pairs = (notable: string): string[] =>
      all
        .filter(({ evidence }) => evidence.notable === notable)
        .map(({ evidence: { kinds } }) => (kinds[0] === kinds[1] ? `${kinds[0]} among themselves` : `${kinds[0]} and ${kinds[1]}`));
    const contact = (much: string, list: readonly string[]): string =>
      list.length === 0 ? '' : `These kinds of partners have ${much} contact: ${list.join('; ')}.`;
    return sentences([contact('little', pairs('thin')), contact('much', pairs('dense'))]);
  },
  'inward-looking': (all, name) => `${en.Number(all.length)} large partners could open many doors: ${firstParties(all, name)}.`,
  'funding-risk': (all, name) => {
    const names = (past: boolean): string[] => all.filter(({ evidence }) => evidence.past === past).map(({ parties }) => name(parties[0]!));
    return sentences([
      told(
        names(false),
        'One partner lives almost wholly on funding that ends soon',
        (n) => `${n} partners live almost wholly on funding that ends soon`,
      ),
      told(
        names(true),
        'For one partner the end of the funding has not been updated',
        (n) => `For ${n.toLowerCase()} partners the end of the funding has not been updated`,
      ),
    ]);
  },
  'follow-up-funding': (all) => {
    const cities = (followUp: string): string[] =>
      all.filter(({ evidence }) => evidence.followUp === followUp).map(({ evidence }) => evidence.city);
    return sentences([
      inCities(cities('none'), 'no money is secured yet for the time after the programme'),
      inCities(cities('partly'), 'only part of the money is secured for the time after the programme'),
      inCities(cities('secured'), 'the money is secured for the time after the programme'),
    ]);
  },
  'welfare-tie': (all) => {
    const cities = (step: string): string[] => all.filter(({ evidence }) => evidence.step === step).map(({ evidence }) => evidence.city);
    return sentences([
      inCities(cities('none'), 'the coordination has no living tie to a welfare federation'),
      inCities(cities('weak'), 'the coordination has a loose tie to a welfare federation'),
      inCities(cities('strong'), 'the coordination works regularly with a welfare federation'),
    ]);
  },
  'city-without-tie': (all) =>
    `${en.Number(all.length)} cities have no living tie to another: ${en.list(all.map(({ evidence }) => evidence.city))}.`,
  'others-have': (all) =>
    told(
      [...new Set(all.map(({ evidence }) => evidence.topic))],
      'One topic that nobody offers in some cities is there in others',
      (n) => `${n} topics that nobody offers in some cities are there in others`,
    ),
};

/** "Two terms of office are over: …", or nothing where there is none. */
function told(items: readonly string[], one: string, many: (Number: string) => string): string {
  return items.length === 0 ? '' : `${items.length === 1 ? one : many(en.Number(items.length))}: ${en.list(items)}.`;
}

const inCities = (cities: readonly string[], what: string): string =>
  cities.length === 0 ? '' : `In ${cities.length === 1 ? 'one city' : `${en.number(cities.length)} cities`} ${what}: ${en.list(cities)}.`;

const sentences = (all: readonly string[]): string => all.filter((one) => one !== '').join(' ');

const firstParties = (all: readonly { readonly parties: readonly string[] }[], name: NameOf): string =>
  en.list(all.map(({ parties }) => name(parties[0]!)));

const groupOf = ({ evidence: { group, city } }: FindingOf<'group-gap' | 'group-without-link'>): string =>
  city === undefined ? group : `${group} (${city})`;

const taskOf = ({ evidence: { role, group } }: FindingOf<'open-role'>): string => (group === undefined ? role : `${role} (${group})`);
