import type { Expected, Kind } from './golden-file.ts';

/** Whether two values agree: numbers within `tolerance` relative to max(1, |expected|), everything else exactly. NaN agrees with nothing. */
export function agree(actual: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof expected === 'number' && typeof actual === 'number')
    return Math.abs(actual - expected) <= Math.max(tolerance, 1e-11) * Math.max(1, Math.abs(expected));
  if (typeof expected !== 'object' || expected === null) return actual === expected;
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== Array.isArray(expected)) return false;
  const names = Object.keys(expected);
  return (
    Object.keys(actual).length === names.length &&
    names.every((name) => agree((actual as Record<string, unknown>)[name], (expected as Record<string, unknown>)[name], tolerance))
  );
}

/** What is wrong with computed values, at most a handful of lines; empty when nothing is. */
export function differencesOf(actual: unknown, { kind, tolerance, values }: Expected): string[] {
  const found: string[] = [];
  const [is, should] = [comparable(kind, actual), comparable(kind, values)];
  for (const [key, value] of should) {
    if (!is.has(key)) found.push(`${key}: missing, expected ${JSON.stringify(value)}`);
    else if (!agree(is.get(key), value, tolerance)) found.push(`${key}: ${JSON.stringify(is.get(key))}, expected ${JSON.stringify(value)}`);
  }
  for (const key of is.keys()) if (!should.has(key)) found.push(`${key}: not expected`);
  return found.length > 5 ? [...found.slice(0, 5), `… and ${found.length - 5} more`] : found;
}

/** Both sides as key and value, so that order and the direction of undirected pairs do not matter. */
function comparable(kind: Kind, values: unknown): Map<string, unknown> {
  const pairKey = (u: unknown, v: unknown): string => JSON.stringify([String(u), String(v)].sort());
  switch (kind) {
    case 'node':
    case 'group':
      return new Map(Object.entries(values as Record<string, unknown>));
    case 'edge':
      return new Map((values as [string, string, number][]).map(([u, v, x]) => [pairKey(u, v), x]));
    case 'edgeset':
      return new Map((values as [string, string][]).map(([u, v]) => [pairKey(u, v), true]));
    case 'set':
      return new Map((values as string[]).map((id) => [id, true]));
    case 'sets':
    case 'partition':
      return new Map((values as string[][]).map((part) => [JSON.stringify([...part].sort()), true]));
    case 'pairs': {
      const { rows } = values as { rows: [string, string, ...number[]][] };
      return new Map(rows.map(([u, v, ...numbers]) => [pairKey(u, v), numbers]));
    }
    case 'graph':
      return new Map([['value', values]]);
  }
}
