import { createNetwork, type Need, type Network, type Organisation, type Tie } from '@netz-map/core';
import { addressSaysPerson, saysPerson, sentenceSaysPerson, withoutPersons } from '../cells/says-person.ts';
import type { ColumnField } from '../columns/column-field.ts';
import { headingOf } from '../columns/guess-columns.ts';
import { headingKey } from '../columns/heading-words.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { TableRole } from '../read-options.ts';
import { known } from './known.ts';

const TEXTS = ['shortName', 'kind', 'network', 'description', 'website'] as const satisfies readonly (ColumnField & keyof Organisation)[];
const LISTS = ['topics', 'targetGroups', 'places', 'groups'] as const satisfies readonly (ColumnField & keyof Organisation)[];

type Changes = { -readonly [K in (typeof TEXTS)[number] | (typeof LISTS)[number] | 'visibility']?: Organisation[K] };

/**
 * What reading tables does with their cells, for a network that comes as one, in our own format: what is said about persons is reported and
 * cannot be published. Texts move to `extra`, words are taken out, and who bears an address or the name of a person is kept back.
 *
 * @param allowed headings, as in `ReadOptions.personal`
 * @remarks Complexity: linear in the texts.
 */
export function withholdPersons(network: Network, file: string, allowed: readonly string[], problems: ProblemList): Network {
  const open = new Set(allowed.map(headingKey));
  /** Reports what the text says about a person, if anything. */
  const says = (text: string | undefined, role: TableRole, field: ColumnField, path: string): 'contact' | 'name' | undefined => {
    const column = headingOf(field, role);
    const told = text !== undefined && !open.has(headingKey(column));
    // an address of a website is full of words that look like names
    const ask = field === 'website' ? addressSaysPerson : field === 'description' ? sentenceSaysPerson : saysPerson;
    const said = told ? ask(text) : undefined;
    if (said)
      problems.add({ code: 'personal-cell', severity: 'warning', file, path, column, ...(said === 'name' ? { hint: 'name' } : {}) });
    return said;
  };

  const organisations = network.organisations.map((one, i): Organisation => {
    const path = `/nodes/${i}`;
    const changed: Changes = {};
    const aside: Record<string, string> = {};
    const setAside = (field: ColumnField, text: string): void => {
      aside[headingOf(field, 'organisations')] ??= text;
    };
    for (const field of TEXTS)
      if (says(one[field], 'organisations', field, path)) {
        setAside(field, one[field]!);
        changed[field] = undefined;
      }
    for (const field of LISTS) {
      const rest = one[field].filter((word) => !says(word, 'organisations', field, path));
      if (rest.length === one[field].length) continue;
      setAside(field, one[field].join(', '));
      changed[field] = rest;
    }
    const named = says(one.name, 'organisations', 'name', path) ?? says(one.id, 'organisations', 'id', path);
    // it is said that it will not be published: only who names the column among the allowed ones can say otherwise
    if (named) changed.visibility = 'internal';
    if (Object.keys(changed).length === 0) return one;
    return known({ ...one, ...changed, extra: Object.keys(aside).length > 0 ? { ...aside, ...one.extra } : one.extra });
  });
  const ties = network.ties.map((tie, i): Tie => {
    if (!says(tie.kind, 'ties', 'kind', `/edges/${i}`)) return tie;
    return known({ ...tie, kind: undefined, extra: { [headingOf('kind', 'ties')]: tie.kind!, ...tie.extra } });
  });
  const needs = network.needs.map((need, i): Need => {
    const path = `/needs/${i}`;
    const topic = says(need.topic, 'needs', 'topic', path) ? withoutPersons(need.topic, '…') : need.topic;
    const targetGroup = says(need.targetGroup, 'needs', 'targetGroup', path) ? undefined : need.targetGroup;
    const place = says(need.place, 'needs', 'place', path) ? undefined : need.place;
    return topic === need.topic && targetGroup === need.targetGroup && place === need.place
      ? need
      : known({ ...need, topic, targetGroup, place });
  });
  return createNetwork({
    ...network,
    name: says(network.name, 'organisations', 'name', '/attributes') ? undefined : network.name,
    organisations,
    ties,
    needs,
  });
}
