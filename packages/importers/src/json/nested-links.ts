import { meaningOf } from '../columns/heading-words.ts';
import { containerRole, type FoundList } from './find-lists.ts';
import { idOf } from './settle-links.ts';
import { isRecord, valueText } from '../cells/value-text.ts';

/**
 * Takes ties out of the partners that tell them: `{"name": "Haus", "beziehungen": [{"zu": "Amt"}]}`, or names alone where all of them are
 * partners of the same list.
 *
 * @returns the lists, and one more of ties where there were any
 * @remarks Complexity: linear.
 */
export function liftLinks(lists: readonly FoundList[]): FoundList[] {
  const nodes = lists.filter(({ role }) => role === 'organisations').flatMap(({ items }) => items.filter(isRecord));
  const known = new Set(nodes.flatMap((node) => [...NAMES].map((key) => valueText(node[key]))));
  known.delete('');
  const ties: unknown[] = [];
  const lifted = lists.map((list) =>
    list.role === 'organisations'
      ? { ...list, items: list.items.map((item) => (isRecord(item) ? without(item, known, ties) : item)) }
      : list,
  );
  return ties.length === 0 ? [...lists] : [...lifted, { role: 'ties', path: '', items: ties }];
}

const NAMES = ['id', '_id', 'key', 'name', 'label', 'Name'] as const;

/** The partner without the ties it tells, which are added to the others. */
function without(node: Record<string, unknown>, known: ReadonlySet<string>, ties: unknown[]): unknown {
  const from = idOf(node);
  if (from === undefined) return node;
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(node)) {
    const isList = Array.isArray(value) && value.length > 0 && containerRole(key) === 'ties';
    if (isList && value.every((item) => isRecord(item) && isTold(item)))
      for (const item of value as Record<string, unknown>[]) ties.push(toldBy(from, item));
    else if (isList && value.every((item) => typeof item !== 'object' && known.has(valueText(item))))
      for (const to of value as unknown[]) ties.push({ Von: from, Zu: to });
    else kept.push([key, value]);
  }
  return kept.length === Object.keys(node).length ? node : Object.fromEntries(kept);
}

const isTo = (key: string): boolean => {
  const meaning = meaningOf(key, 'ties');
  return meaning?.field.field === 'to' && meaning.strength !== 'weak';
};

/** A tie with both ends, whatever the file calls the other one. */
const toldBy = (from: string, record: Record<string, unknown>): Record<string, unknown> => ({
  Von: from,
  ...Object.fromEntries(Object.entries(record).map(([key, value]) => [isTo(key) ? 'Zu' : key, value])),
});

/** Whether a record says to whom and not from whom. */
function isTold(record: Record<string, unknown>): boolean {
  const keys = Object.keys(record);
  return keys.some(isTo) && !keys.some((key) => meaningOf(key, 'ties')?.field.field === 'from');
}

/**
 * Nodes and neighbours in lists of the same order, as networkx writes them.
 *
 * @returns `undefined` when it is something else
 */
export function adjacencyLists(content: unknown): FoundList[] | undefined {
  if (!isRecord(content)) return undefined;
  const { nodes, adjacency, directed } = content;
  if (!Array.isArray(nodes) || !Array.isArray(adjacency) || !adjacency.every(Array.isArray)) return undefined;
  const seen = new Set<string>();
  const links = adjacency.flatMap((neighbours: unknown[], i) => {
    const node: unknown = nodes[i];
    const from = isRecord(node) ? (idOf(node) ?? '') : '';
    return neighbours.flatMap((neighbour) => {
      if (!isRecord(neighbour)) return [neighbour];
      const { id, ...rest } = neighbour;
      const to = valueText(id);
      // without a direction each link stands at both ends
      const back = JSON.stringify([to, from, valueText(rest['key'])]);
      if (directed !== true && from !== to && seen.has(back)) return [];
      seen.add(JSON.stringify([from, to, valueText(rest['key'])]));
      return [{ source: from, target: to, ...rest }];
    });
  });
  return [
    { role: 'organisations', path: '/nodes', items: nodes },
    { role: 'ties', path: '/adjacency', items: links },
  ];
}
