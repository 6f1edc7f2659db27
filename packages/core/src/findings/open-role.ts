// "Für das Protokoll der AG Wohnen ist niemand eingetragen."
import type { Context } from './context.ts';
import type { Finding, Grounds } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { type RoleNow, rolesNow } from './roles-now.ts';

/** Tasks without a holder, with a holder that has left, with a term that is over, or with nobody who stands in; the gravest first. */
export function openRole(context: Context): Finding[] {
  const roles = rolesNow(context);
  const grounds = knownHolders(roles);
  return GRAVEST.flatMap((state) => roles.filter((one) => one.state === state)).map(({ role, state }) =>
    makeFinding({
      code: 'open-role',
      parties: role.holder === undefined ? [] : [role.holder],
      distinction: role.id,
      evidence: {
        role: role.name,
        group: role.group,
        state: state as (typeof GRAVEST)[number],
        until: role.until,
        represents: role.represents,
      },
      grounds,
      audience: 'internal',
      tone: 'attention',
    }),
  );
}

const GRAVEST = ['no-holder', 'holder-left', 'term-over', 'no-deputy'] as const;

/** Roles with a holder, of all roles. */
export function knownHolders(roles: readonly RoleNow[]): Grounds {
  return { on: 'roles', known: roles.filter(({ role }) => role.holder !== undefined).length, of: roles.length };
}
