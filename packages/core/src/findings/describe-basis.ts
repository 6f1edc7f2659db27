import type { Basis, MissingColumn } from './basis.ts';
import type { Context } from './context.ts';

/** Below this share of known values a column is named as worth filling in. */
const WORTH_FILLING_BELOW = 0.75;

/** Counts what is known. Complexity: linear. */
export function describeBasis(context: Context): Basis {
  const { network, present, pairs } = context;
  const count = (known: (typeof present)[number][]): number => known.length;
  const withKind = count(present.filter((o) => o.kind !== undefined));
  const withTopics = count(present.filter((o) => o.topics.length > 0));
  const withTargetGroups = count(present.filter((o) => o.targetGroups.length > 0));
  const withPlaces = count(present.filter((o) => o.places.length > 0));
  const withCapacity = count(present.filter((o) => o.capacity !== undefined));
  const rows = pairs.flatMap((pair) => pair.ties);
  const rowsWithoutDate = rows.filter((tie) => !tie.lastContact).length;
  const open = context.needs.filter(({ need }) => !need.done);
  const unmet = open.filter(({ missing }) => missing !== undefined).length;
  const state = (wanted: string): number => pairs.filter((pair) => pair.state === wanted).length;
  const few = (known: number, of: number): boolean => of > 0 && known / of < WORTH_FILLING_BELOW;
  const missing: (MissingColumn | false)[] = [
    network.ties.length === 0 && 'ties',
    few(rows.length - rowsWithoutDate, rows.length) && 'last-contact',
    few(withTopics, present.length) && 'topics',
    network.needs.length === 0 && 'needs',
    few(withTargetGroups, present.length) && 'target-groups',
    few(withPlaces, present.length) && 'places',
    few(withCapacity, present.length) && 'capacity',
    few(withKind, present.length) && 'kind',
  ];
  return {
    asOf: context.asOf,
    organisations: present.length,
    ended: network.organisations.length - present.length,
    withKind,
    withTopics,
    withTargetGroups,
    withPlaces,
    withCapacity,
    pairs: { active: state('active'), unknown: state('unknown'), dormant: state('dormant') },
    tieRows: rows.length,
    tieRowsWithoutDate: rowsWithoutDate,
    needs: { open: open.length, covered: open.length - unmet, unmet, done: context.needs.length - open.length },
    tiesKnown: network.ties.length > 0,
    missing: missing.filter((column) => column !== false),
  };
}
