import type { Context } from '../findings/context.ts';
import type { KnownOf } from '../findings/known-of.ts';
import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';

/** On how much of what is written down about those who come a plan for the meeting rests. Blank is unknown, never none. */
export interface AttendeeBasis {
  /** Who names topics, or people it works for. About the others nobody can say what they have in common with anybody. */
  readonly offers: KnownOf;
  readonly kinds: KnownOf;
  /** Who has at least one tie in the data, also a dormant one. The others may know everybody, and nobody wrote it down. */
  readonly ties: KnownOf;
}

/** Those who come, as far as they are still in the network. */
export interface Attendance {
  /** By id, each once. */
  readonly present: readonly Organisation[];
  /** Ids of those who have left the network: no plan is made for them, but they are named. */
  readonly leftNetwork: readonly string[];
  readonly basis: AttendeeBasis;
}

/**
 * Looks up who comes. Naming somebody twice counts once.
 *
 * @throws TypeError when an id is that of no organisation. Complexity: n log n in those who come, linear in pairs.
 */
export function attendanceOf({ network, pairs }: Context, ids: readonly string[], name: string, where: string): Attendance {
  if (!Array.isArray(ids)) throw expectation(where, `${name} to be a list of ids`, ids);
  const found = [...new Set(ids)].sort(compareText).map((id) => {
    const organisation = network.organisation(id);
    if (!organisation) throw expectation(where, `${name} to be ids of organisations`, id);
    return organisation;
  });
  const present = found.filter(({ status }) => status !== 'ended');
  const tied = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const known = (says: (organisation: Organisation) => boolean): KnownOf => ({ known: present.filter(says).length, of: present.length });
  return {
    present,
    leftNetwork: found.filter(({ status }) => status === 'ended').map(({ id }) => id),
    basis: {
      offers: known(({ topics, targetGroups }) => topics.length + targetGroups.length > 0),
      kinds: known(({ kind }) => kind !== undefined),
      ties: known(({ id }) => tied.has(id)),
    },
  };
}
