import { isRecord, valueText } from '../cells/value-text.ts';

const ENDS = ['source', 'target', 'from', 'to'] as const;

/**
 * Brings the ends of links into one form. Programs name them by id, by place in the list of nodes, or write the whole node there. That a link
 * has no direction says nothing about who confirms it.
 *
 * @returns the links, and the nodes with an id where only their place told them apart
 * @remarks Complexity: linear.
 */
export function settleLinks(
  links: readonly unknown[],
  nodes: readonly unknown[],
): { readonly links: readonly unknown[]; readonly nodes: readonly unknown[] } {
  if (!byPlace(links, nodes)) return { links: links.map((link) => settle(link, endText)), nodes };
  const named = withIds(nodes);
  const ids = named.map((node) => (isRecord(node) ? idOf(node) : undefined));
  return { links: links.map((link) => settle(link, (end) => ids[Number(end)] ?? endText(end))), nodes: named };
}

/** What a node is called by: its id, else its name. */
export const idOf = (node: Record<string, unknown>): string | undefined => {
  for (const key of ['id', '_id', 'key', 'name', 'label', 'Name']) {
    const text = Object.hasOwn(node, key) ? valueText(node[key]) : '';
    if (text !== '') return text;
  }
  return undefined;
};

const endText = (end: unknown): unknown => (isRecord(end) ? (idOf(end) ?? end) : end);

function settle(link: unknown, end: (value: unknown) => unknown): unknown {
  if (!isRecord(link)) return link;
  const { undirected, directed, ...rest } = link;
  const settled: Record<string, unknown> = rest;
  for (const key of ENDS) if (Object.hasOwn(settled, key)) settled[key] = end(settled[key]);
  if (typeof undirected !== 'boolean' && undirected !== undefined) settled['undirected'] = undirected;
  if (typeof directed !== 'boolean' && directed !== undefined) settled['directed'] = directed;
  return settled;
}

/** Whether all ends are places in the list of nodes: numbers below its length that are not all ids as well. */
function byPlace(links: readonly unknown[], nodes: readonly unknown[]): boolean {
  const places = new Set<number>();
  for (const link of links) {
    if (!isRecord(link)) continue;
    for (const key of ENDS) {
      if (!Object.hasOwn(link, key)) continue;
      const end = link[key];
      if (typeof end !== 'number' || !Number.isInteger(end) || end < 0 || end >= nodes.length) return false;
      places.add(end);
    }
  }
  if (places.size === 0) return false;
  const ids = new Set(nodes.map((node) => (isRecord(node) ? valueText(node['id'] ?? node['_id'] ?? node['key']) : '')));
  return [...places].some((place) => !ids.has(String(place)));
}

/** The nodes, all of them with their place as id where not every one has an id or a name of its own. */
function withIds(nodes: readonly unknown[]): readonly unknown[] {
  const ids = nodes.map((node) => (isRecord(node) ? idOf(node) : undefined));
  if (ids.every((id) => id !== undefined) && new Set(ids).size === ids.length) return nodes;
  return nodes.map((node, i) => (isRecord(node) ? { ...node, id: String(i) } : node));
}
