import type { City, Meeting, Need, Organisation, Role, Tie } from '@netz-map/core';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Vocabulary, WordList } from './vocabulary.ts';

interface Data {
  readonly organisations: readonly Organisation[];
  readonly ties: readonly Tie[];
  readonly needs: readonly Need[];
  readonly meetings: readonly Meeting[];
  readonly roles: readonly Role[];
  readonly cities: readonly City[];
}

/** The words that will be published, as `publicNetwork` chooses the records. */
function preferOpen({ organisations, ties, needs }: Data, vocabulary: Vocabulary): void {
  const prefer = (list: WordList, words: readonly (string | undefined)[]): void => {
    for (const word of words) if (word !== undefined) vocabulary.prefer(list, word);
  };
  const open = new Map(organisations.filter((one) => one.visibility !== 'internal' && one.status !== 'ended').map((one) => [one.id, one]));
  for (const { topics, targetGroups, places, groups, kind, network } of open.values()) {
    prefer('topics', topics);
    prefer('targetGroups', targetGroups);
    prefer('places', places);
    prefer('groups', groups);
    prefer('kinds', [kind]);
    prefer('networks', [network]);
  }
  for (const { from, to, kind, visibility, strained, stage } of ties)
    if (open.has(from) && open.has(to) && visibility !== 'internal' && strained !== true && !NOT_YET.has(stage)) prefer('tieKinds', [kind]);
  for (const { who, topic, targetGroup, place } of needs) {
    if (open.get(who)?.visibility !== 'public') continue;
    prefer('topics', [topic]);
    prefer('targetGroups', [targetGroup]);
    prefer('places', [place]);
  }
}

const NOT_YET: ReadonlySet<Tie['stage']> = new Set(['idea', 'agreed', 'declined'] as const);

/** Gives each word one spelling everywhere. The topics of organisations and all words of needs are in the vocabulary already. */
export function settleWords(data: Data, vocabulary: Vocabulary, problems: ProblemList, toPublish = false): Data {
  const add = (list: WordList, words: readonly (string | undefined)[]): void => {
    for (const word of words) if (word !== undefined) vocabulary.add(list, word);
  };
  for (const organisation of data.organisations) {
    add('targetGroups', organisation.targetGroups);
    add('places', organisation.places);
    add('groups', organisation.groups);
    add('kinds', [organisation.kind]);
    add('networks', [organisation.network]);
    add('funders', [organisation.funding?.funder]);
  }
  for (const tie of data.ties) add('tieKinds', [tie.kind]);
  for (const role of data.roles) add('groups', [role.group]);
  for (const city of data.cities) add('networks', [city.name]);
  if (toPublish) preferOpen(data, vocabulary);
  const spell = vocabulary.settle(problems);
  if (!spell) return data;
  const all = (list: WordList, words: readonly string[]): readonly string[] =>
    words.every((word) => spell(list, word) === word) ? words : [...new Set(words.map((word) => spell(list, word)))];
  return {
    organisations: data.organisations.map((organisation) => {
      const { kind, network, funding } = organisation;
      const words = {
        topics: all('topics', organisation.topics),
        targetGroups: all('targetGroups', organisation.targetGroups),
        places: all('places', organisation.places),
        groups: all('groups', organisation.groups),
        ...(kind === undefined ? {} : { kind: spell('kinds', kind) }),
        ...(network === undefined ? {} : { network: spell('networks', network) }),
      };
      const funder = funding?.funder === undefined ? undefined : spell('funders', funding.funder);
      const isSettled = (Object.keys(words) as (keyof typeof words)[]).every((field) => words[field] === organisation[field]);
      if (isSettled && funder === funding?.funder) return organisation;
      return { ...organisation, ...words, ...(funder === undefined ? {} : { funding: { ...funding, funder } }) };
    }),
    ties: data.ties.map((tie) => {
      const kind = tie.kind === undefined ? undefined : spell('tieKinds', tie.kind);
      return kind === tie.kind ? tie : { ...tie, kind };
    }),
    needs: data.needs.map((need) => ({
      ...need,
      topic: spell('topics', need.topic),
      ...(need.targetGroup === undefined ? {} : { targetGroup: spell('targetGroups', need.targetGroup) }),
      ...(need.place === undefined ? {} : { place: spell('places', need.place) }),
    })),
    meetings: data.meetings,
    roles: data.roles.map((role) => (role.group === undefined ? role : { ...role, group: spell('groups', role.group) })),
    cities: data.cities.map((city) => ({ ...city, name: spell('networks', city.name) })),
  };
}
