import type { Organisation } from '../model/organisation.ts';
import type { Grounds } from './finding.ts';

const KNOWN = {
  kinds: ({ kind }) => kind !== undefined,
  members: ({ kind }) => kind !== undefined,
  funding: ({ funding }) => funding?.share !== undefined && funding.securedUntil !== undefined,
  staff: ({ kind, staff }) => kind !== undefined && staff !== undefined,
} as const satisfies Partial<Record<Grounds['on'], (organisation: Organisation) => boolean>>;

/** How many of some partners say what a statement about kinds, members of a group, money or large partners rests on. */
export function knownAmong(on: keyof typeof KNOWN, partners: readonly Organisation[]): Grounds {
  return { on, known: partners.filter(KNOWN[on]).length, of: partners.length };
}
