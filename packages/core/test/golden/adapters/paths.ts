import { averagePathLength } from '../../../src/metrics/paths/average-path-length.ts';
import { betweenness } from '../../../src/metrics/paths/betweenness.ts';
import { closeness } from '../../../src/metrics/paths/closeness.ts';
import { diameter } from '../../../src/metrics/paths/diameter.ts';
import { edgeBetweenness } from '../../../src/metrics/paths/edge-betweenness.ts';
import { harmonic } from '../../../src/metrics/paths/harmonic.ts';
import type { Adapters } from '../adapter.ts';

export const pathsAdapters: Adapters = {
  'und/betweenness': { values: ({ snapshot }) => betweenness(snapshot) },
  'dir/betweenness': { values: ({ snapshot }) => betweenness(snapshot) },
  'multi/betweenness_igraph': { values: ({ graph }) => betweenness(graph, { parallelEdges: 'all' }) },
  'w/betweenness_cost_inverse': { values: ({ snapshot }) => betweenness(snapshot, { getEdgeWeight: 'weight' }) },
  'w/betweenness_weight_as_length': {
    values: ({ snapshot }) => betweenness(snapshot, { getEdgeWeight: 'weight', weightAs: 'length' }),
  },
  'und/edge_betweenness': {
    values: ({ snapshot }) => edgeBetweenness(snapshot).map(({ source, target, value }) => [source, target, value]),
  },
  'und/closeness_component': { values: ({ snapshot }) => closeness(snapshot, { variant: 'component' }) },
  'und/closeness_wf': { values: ({ snapshot }) => closeness(snapshot) },
  'und/closeness_sna': { values: ({ snapshot }) => closeness(snapshot, { variant: 'whole' }) },
  'dir/closeness_in_wf': { values: ({ snapshot }) => closeness(snapshot, { direction: 'in' }) },
  'dir/closeness_out_wf': { values: ({ snapshot }) => closeness(snapshot, { direction: 'out' }) },
  'und/harmonic': { values: ({ snapshot }) => harmonic(snapshot) },
  'und/diameter_largest_component': { values: ({ snapshot }) => diameter(snapshot) },
  'und/average_path_length_reachable_pairs': { values: ({ snapshot }) => averagePathLength(snapshot) },
};
