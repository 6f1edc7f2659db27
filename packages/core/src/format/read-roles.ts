import type { Organisation } from '../model/organisation.ts';
import type { Role } from '../model/role.ts';
import { isBefore } from '../shared/calendar.ts';
import type { FileReading } from './file-reading.ts';
import { isRecord } from './fits.ts';
import { ROLE_FIELDS } from './network-file.ts';
import { idOf, isText } from './read-fields.ts';

/** Roles with a name. One whose holder is nobody is left out: it would seem to have none. */
export function readRoles(records: readonly unknown[], organisations: ReadonlyMap<string, Organisation>, reading: FileReading): Role[] {
  const roles = new Map<string, Role>();
  const named = new Set([...organisations.values()].flatMap(({ groups }) => groups));
  records.forEach((record, i) => {
    const path = `/roles/${i}`;
    if (!isRecord(record) || !isText(record['name'])) return reading.report('missing-name', 'error', path, record);
    const { name } = record;
    const { deputy, from, ...known }: Partial<Role> = reading.fields(ROLE_FIELDS, record, path);
    const { group, until } = known;
    const holder = known.holder === undefined ? undefined : organisations.get(known.holder);
    if (known.holder !== holder?.id) return reading.report('role-of-unknown', 'error', `${path}/holder`, known.holder);
    if (isOutside(holder, group, named)) reading.report('role-outside-group', 'warning', `${path}/group`, holder!.name, group);
    const standsIn = deputy !== undefined && deputy !== holder?.id && organisations.has(deputy);
    if (deputy !== undefined && !standsIn)
      reading.report(deputy === holder?.id ? 'reference-to-itself' : 'reference-unknown', 'warning', `${path}/deputy`, deputy);
    const reversed = from !== undefined && until !== undefined && isBefore(until, from);
    if (reversed) reading.report('end-before-start', 'warning', `${path}/until`, until, from);
    const id = reading.unusedId(roles, idOf(record['id']) ?? `role-${i + 1}`, path);
    roles.set(id, { ...known, ...(standsIn ? { deputy } : {}), ...(from === undefined || reversed ? {} : { from }), id, name });
  });
  return [...roles.values()];
}

/** Whether somebody holds a role in a group to which it does not belong. Who names no group may belong to any, and so may all to one nobody names. */
const isOutside = (holder: Organisation | undefined, group: string | undefined, named: ReadonlySet<string>): boolean =>
  holder !== undefined && group !== undefined && named.has(group) && holder.groups.length > 0 && !holder.groups.includes(group);
