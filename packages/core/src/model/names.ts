import { compareText } from '../shared/compare.ts';
import type { Network } from './network.ts';
import type { Organisation } from './organisation.ts';

/**
 * Unique names for sentences and lists: the name itself, and where several organisations bear it, the name with what tells them
 * apart — the city, the place, the kind, at last the id.
 *
 * @returns a function from id to name; an unknown id is returned as it is. Complexity: linear.
 */
export function namesOf(network: Network): (id: string) => string {
  const byName = new Map<string, Organisation[]>();
  for (const organisation of network.organisations) {
    const same = byName.get(organisation.name);
    if (same) same.push(organisation);
    else byName.set(organisation.name, [organisation]);
  }
  const names = new Map<string, string>();
  for (const [name, same] of byName) {
    const mark = same.length > 1 ? distinguish(same) : undefined;
    for (const organisation of same) names.set(organisation.id, mark ? `${name} (${mark(organisation)})` : name);
  }
  return (id) => names.get(id) ?? id;
}

/** The first property that every one of them has and no two share. */
function distinguish(same: readonly Organisation[]): (organisation: Organisation) => string {
  const marks: ((organisation: Organisation) => string | undefined)[] = [
    (o) => o.network,
    (o) => (o.places.length > 0 ? [...o.places].sort(compareText).join(', ') : undefined),
    (o) => o.kind,
  ];
  for (const mark of marks) {
    const values = same.map(mark).filter((value) => value !== undefined);
    if (new Set(values).size === same.length) return (organisation) => mark(organisation)!;
  }
  return (organisation) => organisation.id;
}
