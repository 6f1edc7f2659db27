import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { foldName } from '../shared/fold.ts';

/** Two records that probably stand for one organisation, the smaller id first, and by what it shows. */
export interface SameOrganisation {
  readonly a: Organisation;
  readonly b: Organisation;
  readonly because: 'name' | 'website';
}

/** Legal forms inside a name, and "und", which others write as "&". At the end of a name they are gone already. */
const NO_WORD = /\b(?:e v|ev|ggmbh|gmbh|gug|ug|eg|e g|und)\b/g;
/** "Kleiderkammer", "Kirchengemeinde": more records than these do not stand for one organisation. */
const COMMON_NAME_ABOVE = 5;
/** Offices of one town share its home page. */
const OFFICE = 'Behörde';

/**
 * Pairs of records of one city that have the same name but for spelling, legal form and the order of words, or of which one has the name that
 * is the short name of the other, unless their websites differ; or that have the same website and kinds that agree. A website of three or more
 * is that of an umbrella, and a name of many says nothing. Who belongs to the other, or to the same umbrella, or follows it, is not the same.
 *
 * @param present by id
 * @returns by both ids. Complexity: n log n in organisations, if few have the same name.
 */
export function sameOrganisations(network: Network, present: readonly Organisation[]): readonly SameOrganisation[] {
  let same = computed.get(present);
  if (!same) computed.set(present, (same = findSame(network, present)));
  return same;
}

/** Asked by several findings and by every suggestion; a list of organisations cannot change. */
const computed = new WeakMap<readonly Organisation[], readonly SameOrganisation[]>();

function findSame(network: Network, present: readonly Organisation[]): SameOrganisation[] {
  const found = new Map<string, SameOrganisation>();
  const add = (one: Organisation, other: Organisation, because: 'name' | 'website'): void => {
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    const key = JSON.stringify([a.id, b.id]);
    if (a === b || found.has(key) || isRelated(network, a, b)) return;
    if (because === 'website' || !haveOwnSites(a, b)) found.set(key, { a, b, because });
  };
  const byName = grouped(present, ({ name }) => wordsOf(name));
  for (const [words, same] of byName)
    if (same.length > COMMON_NAME_ABOVE) byName.delete(words);
    else same.forEach((a, i) => same.slice(i + 1).forEach((b) => add(a, b, 'name')));
  for (const one of present) {
    const short = one.shortName === undefined ? '' : wordsOf(one.shortName);
    for (const other of (short && byName.get(inCity(one, short))) || []) add(one, other, 'name');
  }
  for (const [a, b, third] of grouped(present, siteOf).values())
    if (b && !third && (a!.kind === undefined || b.kind === undefined || a!.kind === b.kind)) add(a!, b, 'website');
  return [...found.values()].sort((p, q) => compareText(p.a.id, q.a.id) || compareText(p.b.id, q.b.id));
}

/** Whether one of two belongs to the other, directly or over others. */
export function belongsTogether(network: Network, a: Organisation, b: Organisation): boolean {
  return isUnder(network, a, b.id) || isUnder(network, b, a.id);
}

function isRelated(network: Network, a: Organisation, b: Organisation): boolean {
  const siblings = a.umbrella !== undefined && a.umbrella === b.umbrella;
  return siblings || a.successor === b.id || b.successor === a.id || belongsTogether(network, a, b);
}

function isUnder(network: Network, organisation: Organisation, id: string): boolean {
  // no umbrella has so many storeys; a program may have given us a circle of them
  for (let at = organisation.umbrella, storeys = 0; at !== undefined && storeys < 10; storeys++) {
    if (at === id) return true;
    at = network.organisation(at)!.umbrella;
  }
  return false;
}

const inCity = ({ network }: Organisation, text: string): string => JSON.stringify([network, text]);

/** Organisations of one city with the same text; those without one are in none. */
function grouped(organisations: readonly Organisation[], textOf: (organisation: Organisation) => string): Map<string, Organisation[]> {
  const groups = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    const text = textOf(organisation);
    if (text === '') continue;
    const key = inCity(organisation, text);
    const same = groups.get(key);
    if (same) same.push(organisation);
    else groups.set(key, [organisation]);
  }
  return groups;
}

/** The words of a name in the order of their letters. */
function wordsOf(name: string): string {
  const words = foldName(name).replace(NO_WORD, ' ').split(' ').filter(Boolean);
  return words.sort(compareText).join(' ');
}

/** Whether both have a website, and these are not at the same address. */
function haveOwnSites(a: Organisation, b: Organisation): boolean {
  const [here, there] = [a, b].map((one) => siteOf(one).replace(/\/.*/, ''));
  return here !== '' && there !== '' && here !== there;
}

/** A website without what may differ for one and the same; none where it is shared by nature. What follows a "?" may be a page of its own. */
function siteOf({ website, kind }: Organisation): string {
  const site = (website ?? '')
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?|#.*$/g, '')
    .replace(/(\/index\.\w+)?\/*$/, '');
  return kind === OFFICE && !site.includes('/') ? '' : site;
}
