import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';

/** What an organisation says of another and cannot be; it was left out. */
export interface ReferenceDefect {
  /** Nobody has that id; it names itself; each names the next in a circle. */
  readonly code: 'reference-unknown' | 'reference-to-itself' | 'reference-cycle';
  /** The organisation whose statement was left out. */
  readonly id: string;
  readonly field: 'avoid' | 'umbrella' | 'successor';
  /** The ids that are named, of a circle all in its order from the smallest on. */
  readonly named: readonly string[];
}

/**
 * Leaves out what organisations cannot say of each other: that one is to avoid, belongs to or is replaced by itself or somebody whom
 * nobody knows, and circles of such statements. Of a circle only the statement that closes it is left out: that of the last one, counted
 * from the smallest id; of two who replace each other rather that of one who is still there. All others stay.
 *
 * @returns the organisations in their order, and what was left out by organisation and field, whatever that order. Complexity: n log n.
 */
export function soundReferences(organisations: readonly Organisation[]): {
  readonly organisations: readonly Organisation[];
  readonly defects: readonly ReferenceDefect[];
} {
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const defects: ReferenceDefect[] = [];
  for (const { id, avoid = [], umbrella, successor } of organisations) {
    if (avoid.length === 0 && umbrella === undefined && successor === undefined) continue;
    for (const [field, named] of [
      ...avoid.map((one) => ['avoid', one] as const),
      ['umbrella', umbrella] as const,
      ['successor', successor] as const,
    ])
      if (named === id) defects.push({ code: 'reference-to-itself', id, field, named: [id] });
      else if (named !== undefined && !byId.has(named)) defects.push({ code: 'reference-unknown', id, field, named: [named] });
  }
  for (const field of ['umbrella', 'successor'] as const)
    for (const named of circlesOf(byId, field)) {
      const present = field === 'umbrella' ? [] : named.filter((id) => byId.get(id)!.status !== 'ended');
      defects.push({ code: 'reference-cycle', id: present.at(-1) ?? named.at(-1)!, field, named });
    }
  defects.sort((p, q) => compareText(p.id, q.id) || compareText(p.field, q.field) || compareText(p.named[0]!, q.named[0]!));
  const sound = new Map(byId);
  for (const { id, field, named } of defects) sound.set(id, without(sound.get(id)!, field, named[0]!));
  return { organisations: organisations.map(({ id }) => sound.get(id)!), defects };
}

/** Without this field; of those whom it is to avoid, without this one. */
function without(organisation: Organisation, field: ReferenceDefect['field'], named: string): Organisation {
  const { [field]: _, ...rest } = organisation;
  const others = field === 'avoid' ? (organisation.avoid ?? []).filter((id) => id !== named) : [];
  return others.length > 0 ? { ...organisation, avoid: others } : rest;
}

/** The circles of at least two, each from its smallest id on. */
function circlesOf(byId: ReadonlyMap<string, Organisation>, field: 'umbrella' | 'successor'): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const named = [...byId.values()].filter((one) => one[field] !== undefined).map(({ id }) => id);
  for (const start of named.sort(compareText)) {
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !way.has(at)) {
      way.add(at);
      at = byId.get(at)?.[field];
    }
    const circle = at !== undefined && way.has(at) ? [...way].slice([...way].indexOf(at)) : [];
    if (circle.length > 1) circles.push(fromSmallest(circle));
    for (const id of way) done.add(id);
  }
  return circles;
}

function fromSmallest(circle: readonly string[]): string[] {
  const at = circle.indexOf([...circle].sort(compareText)[0]!);
  return [...circle.slice(at), ...circle.slice(0, at)];
}
