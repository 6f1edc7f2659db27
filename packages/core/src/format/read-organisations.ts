import type { Organisation } from '../model/organisation.ts';
import { isBefore } from '../shared/calendar.ts';
import { eachInSteps } from '../shared/each-in-steps.ts';
import type { FileReading } from './file-reading.ts';
import { isRecord } from './fits.ts';
import { ORGANISATION_FIELDS } from './network-file.ts';
import { idOf, isText } from './read-fields.ts';
import { soundReferences } from './sound-references.ts';

/** Organisations by id, in the order of the file. What they say of each other is looked at when all are known. */
export function* readOrganisations(nodes: readonly unknown[], reading: FileReading): Generator<void, Map<string, Organisation>> {
  const organisations = new Map<string, Organisation>();
  const paths = new Map<string, string>();
  yield* eachInSteps(nodes, (node, i) => {
    const path = `/nodes/${i}`;
    const key = isRecord(node) ? idOf(node['key']) : undefined;
    const attributes = isRecord(node) && isRecord(node['attributes']) ? node['attributes'] : {};
    const name = [attributes['label'], attributes['name'], key].find(isText);
    if (key === undefined || name === undefined) return reading.report('missing-name', 'error', path, node);
    const id = reading.unusedId(organisations, key, path);
    const told: Partial<Organisation> = reading.fields(ORGANISATION_FIELDS, attributes, `${path}/attributes`);
    const known = inOrder(told, `${path}/attributes/funding/securedUntil`, reading);
    const blank = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'network' } as const;
    organisations.set(id, { ...blank, ...known, id, name });
    paths.set(id, `${path}/attributes`);
  });
  yield;
  const sound = soundReferences([...organisations.values()]);
  for (const { code, id, field, named } of sound.defects)
    reading.report(code, 'warning', `${paths.get(id)}/${field}`, named.map((one) => organisations.get(one)?.name ?? one).join(', '));
  return new Map(sound.organisations.map((one) => [one.id, one]));
}

/** Of a funding that ends before it begins, the end counts: more rests on it. */
function inOrder(organisation: Partial<Organisation>, path: string, reading: FileReading): Partial<Organisation> {
  const { since, ...funding } = organisation.funding ?? {};
  if (since === undefined || funding.securedUntil === undefined || !isBefore(funding.securedUntil, since)) return organisation;
  reading.report('end-before-start', 'warning', path, funding.securedUntil, since);
  return { ...organisation, funding };
}
