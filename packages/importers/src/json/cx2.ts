import type { FoundList } from './find-lists.ts';
import { isRecord } from '../cells/value-text.ts';

/**
 * Nodes and edges of CX2, the format of Cytoscape 3.10 and NDEx: a list of aspects, attributes perhaps under short names that a
 * declaration explains.
 *
 * @returns `undefined` when it is something else
 */
export function cx2Lists(content: unknown): FoundList[] | undefined {
  if (!Array.isArray(content) || !isRecord(content[0]) || !Object.hasOwn(content[0], 'CXVersion')) return undefined;
  const aspect = (name: string): unknown[] =>
    content.flatMap((part: unknown) => (isRecord(part) && Array.isArray(part[name]) ? (part[name] as unknown[]) : []));
  const [declared] = aspect('attributeDeclarations');
  const declaration = isRecord(declared) ? declared : {};
  const nodes = aspect('nodes').map((node) => flat(node, declaration['nodes'], ['id', 'x', 'y']));
  const edges = aspect('edges').map((edge) => flat(edge, declaration['edges'], ['id', 's', 't']));
  return [
    { role: 'organisations', path: '/nodes', items: nodes },
    { role: 'ties', path: '/edges', items: edges },
  ];
}

const LONG_KEYS: ReadonlyMap<string, string> = new Map([
  ['s', 'source'],
  ['t', 'target'],
]);

function flat(item: unknown, declarations: unknown, keys: readonly string[]): unknown {
  if (!isRecord(item)) return item;
  const told = new Map<string, unknown>();
  for (const key of keys) if (item[key] !== undefined) told.set(LONG_KEYS.get(key) ?? key, item[key]);
  const values = new Map(isRecord(item['v']) ? Object.entries(item['v']) : []);
  for (const [name, declaration] of isRecord(declarations) ? Object.entries(declarations) : []) {
    const { a: alias, v: usual } = isRecord(declaration) ? declaration : {};
    const short = typeof alias === 'string' && values.has(alias) ? alias : name;
    const value = values.get(short) ?? usual;
    values.delete(short);
    if (value !== undefined && !told.has(name)) told.set(name, value);
  }
  for (const [name, value] of values) if (!told.has(name)) told.set(name, value);
  return Object.fromEntries(told);
}
