// "Ein Partner trägt vier Aufgaben zugleich: das Freiwilligenbüro."
import { compareText } from '../shared/compare.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { knownHolders } from './open-role.ts';
import { rolesNow } from './roles-now.ts';

/** Two tasks are common where few people carry a network; from three on, one absence stops several things at once. */
export const MANY_ROLES_FROM = 3;

/** Partners that hold several running tasks at once; those with the most first. */
export function manyRoles(context: Context): Finding[] {
  const roles = rolesNow(context);
  const held = new Map<string, string[]>();
  for (const { role, state } of roles) {
    if (role.holder === undefined || state === 'holder-left' || state === 'term-over') continue;
    const name = role.group === undefined ? role.name : `${role.name} (${role.group})`;
    held.set(role.holder, [...(held.get(role.holder) ?? []), name]);
  }
  return [...held]
    .filter(([, names]) => names.length >= MANY_ROLES_FROM)
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareText(a, b))
    .map(([holder, names]) =>
      makeFinding({
        code: 'many-roles',
        parties: [holder],
        evidence: { roles: names.sort(compareText) },
        grounds: knownHolders(roles),
        audience: 'internal',
        tone: 'attention',
      }),
    );
}
