import { foldWord, type Network, type Organisation, type Tie } from '@netz-map/core';
import type { CorpusCheck } from './corpus-case.ts';

/** The corpus's names of fields and ours, where they are no headings that were kept. */
const ORGANISATION: Readonly<Record<string, (o: Organisation) => unknown>> = {
  name: (o) => o.name,
  typ: (o) => o.kind,
  art: (o) => o.kind,
  stadtteil: (o) => o.places,
  stadtteile: (o) => o.places,
  ort: (o) => o.places,
  themen: (o) => o.topics,
  zielgruppen: (o) => o.targetGroups,
  website: (o) => o.website,
  beschreibung: (o) => o.description,
  kurzname: (o) => o.shortName,
  gruppen: (o) => o.groups,
  dabei_seit: (o) => o.memberSince,
  label: (o) => o.name,
  type: (o) => o.kind,
  topics: (o) => o.topics,
  // without a column of topics, offers are what says what somebody works on
  angebote: (o) => o.topics,
};
const TIE: Readonly<Record<string, (t: Tie) => unknown>> = {
  art: (t) => t.kind,
  typ: (t) => t.kind,
  staerke: (t) => t.strength,
  gewicht: (t) => t.strength,
  weight: (t) => t.strength,
  seit: (t) => t.since,
  letzter_kontakt: (t) => t.lastContact,
  zuletzt: (t) => t.lastContact,
  notiz: (t) => t.note,
  beschreibung: (t) => t.note,
  type: (t) => t.kind,
  label: (t) => t.kind,
  gegenseitig: (t) => t.mutual,
};
const NEEDS = new Set(['bedarf', 'bedarfe', 'sucht', 'needs']);
/** What may stand behind a link on a page. */
const LINK = /^(https?:\/\/|mailto:|tel:)/;

/** Says what is wrong with one field, or `undefined` when it is as it must be. */
export function checkField(network: Network, check: CorpusCheck): string | undefined {
  const { actor, relation, field } = check;
  const where = relation ? relation.join('–') : (actor ?? '');
  const told = relation
    ? valueOf(tieBetween(network, relation), field, TIE)
    : NEEDS.has(field)
      ? needsOf(network, organisationNamed(network, actor ?? ''))
      : valueOf(organisationNamed(network, actor ?? ''), field, ORGANISATION);
  if (told === NOBODY) return `${where} is not there`;
  const said = `${where}, ${field}: ${JSON.stringify(told)}`;
  if (check.link !== undefined)
    return LINK.test(String(told ?? '')) === check.link ? undefined : `${said} is ${check.link ? 'no' : 'a'} link`;
  if (check.contains !== undefined) return textOf(told).includes(check.contains) ? undefined : `${said} lacks ${check.contains}`;
  return isEqual(told, check.equals) ? undefined : `${said} is not ${JSON.stringify(check.equals)}`;
}

/** By id, or by name where the file has no ids. */
function organisationNamed(network: Network, name: string): Organisation | undefined {
  return network.organisation(name) ?? network.organisations.find((one) => one.name === name);
}

function tieBetween(network: Network, [from, to]: readonly [string, string]): Tie | undefined {
  const [a, b] = [organisationNamed(network, from)?.id, organisationNamed(network, to)?.id];
  return network.ties.find((tie) => tie.from === a && tie.to === b) ?? network.ties.find((tie) => tie.from === b && tie.to === a);
}

const needsOf = (network: Network, one: Organisation | undefined): unknown =>
  one === undefined ? NOBODY : network.needs.filter(({ who }) => who === one.id).map(({ topic }) => topic);

/** There is no such record. */
const NOBODY = Symbol('nobody');

function valueOf<Item extends Organisation | Tie>(
  record: Item | undefined,
  field: string,
  known: Readonly<Record<string, (one: Item) => unknown>>,
): unknown {
  if (record === undefined) return NOBODY;
  const key = foldWord(field);
  const own = Object.entries(record.extra ?? {}).find(([heading]) => foldWord(heading) === key)?.[1];
  const told =
    own !== undefined && field === 'angebote'
      ? own
      : Object.hasOwn(known, field)
        ? known[field]!(record)
        : (record as unknown as Record<string, unknown>)[field];
  return told === undefined || (Array.isArray(told) && told.length === 0) ? own : told;
}

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

function isEqual(told: unknown, expected: unknown): boolean {
  const empty = told === undefined || told === '' || (Array.isArray(told) && told.length === 0);
  if (expected === null || expected === '') return empty;
  if (empty) return false;
  if (typeof told === 'number' || typeof expected === 'number') return Number(told) === Number(expected);
  if (Array.isArray(expected)) return JSON.stringify(Array.isArray(told) ? told : [told]) === JSON.stringify(expected);
  return textOf(told) === String(expected) || isStartOf(textOf(told), String(expected));
}

/** A year alone is kept as its January, and a month as a month: "2019" as "2019-01", "2021-02-01" as "2021-02". */
function isStartOf(told: string, expected: string): boolean {
  const whole = (day: string): string => `${day}-01-01`.slice(0, 10);
  return /^\d{4}(-\d\d){0,2}$/.test(told) && /^\d{4}(-\d\d){0,2}$/.test(expected) && whole(told) === whole(expected);
}
