import type { GraphTable } from './graph-table.ts';

/** Leaves out places that are the same for all: nobody has arranged anything. */
export function settlePlaces(nodes: GraphTable): void {
  const places = new Set(nodes.records.map((record) => `${nodes.get(record, 'x')} ${nodes.get(record, 'y')}`));
  if (nodes.records.length < 2 || places.size > 1) return;
  nodes.drop('x');
  nodes.drop('y');
}
