import { degree } from '../../../src/metrics/influence/degree.ts';
import type { Adapters } from '../adapter.ts';

export const basicAdapters: Adapters = {
  'und/degree': { values: ({ snapshot }) => degree(snapshot) },
  'w/strength': { values: ({ snapshot }) => degree(snapshot, { getEdgeWeight: 'weight' }) },
  'dir/in_degree': { values: ({ snapshot }) => degree(snapshot, { direction: 'in' }) },
  'dir/out_degree': { values: ({ snapshot }) => degree(snapshot, { direction: 'out' }) },
  'multi/degree': { values: ({ graph }) => degree(graph, { parallelEdges: 'all' }) },
  'und/isolates': { values: ({ snapshot }) => withDegree(degree(snapshot), 0) },
  'und/pendants': { values: ({ snapshot }) => withDegree(degree(snapshot), 1) },
};

function withDegree(degrees: Record<string, number>, wanted: number): string[] {
  return Object.keys(degrees).filter((id) => degrees[id] === wanted);
}
