import { type Organisation, soundReferences } from '@netz-map/core';
import { splitNames } from '../cells/list.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import { known } from './known.ts';
import type { Party } from './merge-organisations.ts';
import { readOneName } from './read-name.ts';
import type { Mention, Resolver } from './resolve.ts';

/** What organisations say of each other, as ids. */
export type References = Partial<Pick<Organisation, 'avoid' | 'umbrella' | 'successor'>>;

/** A Träger is often no partner itself; that somebody who is to be avoided leads nowhere has to be looked at. */
const SEVERITY = { avoid: 'warning', umbrella: 'note', successor: 'warning' } as const;

/** Reads whom an organisation is not to be brought together with, to whom it belongs and who has taken over, when all names are known. */
export function readReferences(party: Party, near: string | undefined, resolver: Resolver, problems: ProblemList): References {
  if (!party.rows.some(({ sheet }) => sheet.has('avoid') || sheet.has('umbrella') || sheet.has('successor'))) return {};
  const isKnown = (name: string): boolean => resolver.index.has(name);
  const ids = (mention: Mention, field: keyof References, names: readonly string[]): string[] => {
    const found = names.flatMap((name) => resolver.resolve(name, mention, 'reference-unknown', () => near, SEVERITY[field]) ?? []);
    // what leads nowhere is kept as it stands
    if (found.length < names.length) party.rows[0]!.fields.extra.set(mention.sheet.heading(field)!, mention.sheet.cell(mention.row, field));
    return found;
  };
  const one = (field: 'umbrella' | 'successor'): string | undefined => {
    const [mention] = mentions(party, field);
    const name = mention && readOneName({ sheet: mention.sheet, problems }, mention.row, field, isKnown);
    return name && ids(mention, field, [name])[0];
  };
  const avoid = mentions(party, 'avoid').flatMap((mention) =>
    ids(mention, 'avoid', splitNames(mention.sheet.cell(mention.row, 'avoid'), isKnown)),
  );
  return known({ avoid: avoid.length > 0 ? [...new Set(avoid)] : undefined, umbrella: one('umbrella'), successor: one('successor') });
}

/** Without what they cannot say of each other, which is reported where it stands. */
export function reportUnsound(
  organisations: readonly Organisation[],
  parties: ReadonlyMap<string, Party>,
  problems: ProblemList,
): readonly Organisation[] {
  const { organisations: sound, defects } = soundReferences(organisations);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  for (const { code, id, field, named } of defects) {
    const { sheet, row } = mentions(parties.get(id)!, field)[0]!;
    const value = named.map((one) => names.get(one)).join(', ');
    problems.add({ code, severity: 'warning', ...sheet.problem(row, field), value });
  }
  return sound;
}

/** The rows of the organisation that fill in this column. */
export function mentions({ rows }: Party, field: Mention['field']): Mention[] {
  return rows.flatMap(({ sheet, row }) => (sheet.cell(row, field) === '' ? [] : [{ sheet, row, field }]));
}
