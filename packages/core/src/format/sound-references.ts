import type { Organisation } from '../model/organisation.ts';
import { compareText } from '../shared/compare.ts';

/** A reference of one organisation to others that cannot be right, and was left out. */
export interface ReferenceDefect {
  readonly code: 'reference-to-itself' | 'umbrella-cycle' | 'successor-cycle';
  /** The organisation whose field was left out. */
  readonly id: string;
  readonly field: 'avoid' | 'umbrella' | 'successor';
  /** Ids of all in the circle, in its order; the one alone where it names itself. */
  readonly circle: readonly string[];
}

/**
 * Leaves out what organisations cannot say of each other: that one is to avoid itself, belongs to itself or has taken over its own work,
 * and circles of such statements. Of a circle only the statement that closes it is left out: that of the last one, counted from the
 * smallest id; of two who replace each other rather that of one who is still there. All others stay.
 *
 * @returns the organisations in their order, and what was left out, whatever that order. Complexity: n log n.
 */
export function soundReferences(organisations: readonly Organisation[]): {
  readonly organisations: readonly Organisation[];
  readonly defects: readonly ReferenceDefect[];
} {
  const defects: ReferenceDefect[] = [];
  for (const { id, avoid, umbrella, successor } of organisations) {
    for (const [field, named] of [
      ['avoid', avoid?.includes(id)],
      ['umbrella', umbrella === id],
      ['successor', successor === id],
    ] as const)
      if (named) defects.push({ code: 'reference-to-itself', id, field, circle: [id] });
  }
  const ended = new Set(organisations.flatMap(({ id, status }) => (status === 'ended' ? [id] : [])));
  for (const circle of circlesOf(organisations, 'umbrella'))
    defects.push({ code: 'umbrella-cycle', id: circle.at(-1)!, field: 'umbrella', circle });
  for (const circle of circlesOf(organisations, 'successor')) {
    const id = circle.filter((one) => !ended.has(one)).at(-1) ?? circle.at(-1)!;
    defects.push({ code: 'successor-cycle', id, field: 'successor', circle });
  }
  if (defects.length === 0) return { organisations, defects };
  defects.sort((p, q) => compareText(p.id, q.id) || compareText(p.field, q.field));
  const left = new Map<string, Set<string>>();
  for (const { id, field } of defects) left.set(id, (left.get(id) ?? new Set()).add(field));
  return { organisations: organisations.map((one) => without(one, left.get(one.id))), defects };
}

function without(organisation: Organisation, fields: ReadonlySet<string> | undefined): Organisation {
  if (!fields) return organisation;
  const { avoid, umbrella, successor, ...rest } = organisation;
  const others = fields.has('avoid') ? avoid?.filter((id) => id !== organisation.id) : avoid;
  return {
    ...rest,
    ...(others && others.length > 0 ? { avoid: others } : {}),
    ...(umbrella === undefined || fields.has('umbrella') ? {} : { umbrella }),
    ...(successor === undefined || fields.has('successor') ? {} : { successor }),
  };
}

/** The circles of at least two, each from its smallest id on. */
function circlesOf(organisations: readonly Organisation[], field: 'umbrella' | 'successor'): string[][] {
  const next = new Map(organisations.flatMap((one) => (one[field] === undefined ? [] : [[one.id, one[field]] as const])));
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of next.keys()) {
    const way: string[] = [];
    const place = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !place.has(at)) {
      place.set(at, way.length);
      way.push(at);
      at = next.get(at);
    }
    const from = at === undefined ? undefined : place.get(at);
    if (from !== undefined && way.length - from > 1) circles.push(fromSmallest(way.slice(from)));
    for (const id of way) done.add(id);
  }
  return circles;
}

function fromSmallest(circle: readonly string[]): string[] {
  const smallest = circle.reduce((best, id, i) => (id < circle[best]! ? i : best), 0);
  return [...circle.slice(smallest), ...circle.slice(0, smallest)];
}
