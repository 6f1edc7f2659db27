import { articulationPoints } from '../../../src/metrics/cohesion/articulation-points.ts';
import { biconnectedComponents } from '../../../src/metrics/cohesion/biconnected-components.ts';
import { bridges } from '../../../src/metrics/cohesion/bridges.ts';
import { components } from '../../../src/metrics/cohesion/components.ts';
import { coreNumbers } from '../../../src/metrics/cohesion/core-numbers.ts';
import { density } from '../../../src/metrics/cohesion/density.ts';
import { krackhardt } from '../../../src/metrics/cohesion/krackhardt.ts';
import { reciprocity } from '../../../src/metrics/cohesion/reciprocity.ts';
import { strongComponents } from '../../../src/metrics/cohesion/strong-components.ts';
import { triadCensus } from '../../../src/metrics/cohesion/triad-census.ts';
import type { Adapters } from '../adapter.ts';

export const cohesionAdapters: Adapters = {
  'und/components': { values: ({ snapshot }) => components(snapshot) },
  'dir/strong_components': { values: ({ graph }) => strongComponents(graph) },
  'und/articulation_points': { values: ({ snapshot }) => articulationPoints(snapshot) },
  'und/bridges': { values: ({ snapshot }) => bridges(snapshot) },
  'und/biconnected_components': { values: ({ snapshot }) => biconnectedComponents(snapshot) },
  'multi/bridges': { values: ({ graph }) => bridges(graph, { parallelEdges: 'all' }) },
  'multi/articulation_points': { values: ({ graph }) => articulationPoints(graph) },
  'und/core_number': { values: ({ snapshot }) => coreNumbers(snapshot) },
  'multi/core_number_igraph': { values: ({ graph }) => coreNumbers(graph, { parallelEdges: 'all' }) },
  'und/density': { values: ({ snapshot }) => density(snapshot) },
  'dir/density': { values: ({ graph }) => density(graph) },
  'dir/reciprocity_arcs': { values: ({ graph }) => reciprocity(graph) },
  'dir/reciprocity_dyadic': { values: ({ graph }) => reciprocity(graph, { variant: 'dyadic' }) },
  'dir/triad_census': { values: ({ graph }) => triadCensus(graph) },
  ...krackhardtAdapters('und'),
  ...krackhardtAdapters('dir'),
  'und/krackhardt_efficiency_undirected': { values: ({ snapshot }) => krackhardt(snapshot).efficiencyUndirected },
};

function krackhardtAdapters(view: 'und' | 'dir'): Adapters {
  return {
    [`${view}/krackhardt_connectedness`]: { values: ({ snapshot }) => krackhardt(snapshot).connectedness },
    [`${view}/krackhardt_hierarchy`]: { values: ({ snapshot }) => krackhardt(snapshot).hierarchy },
    [`${view}/krackhardt_efficiency`]: { values: ({ snapshot }) => krackhardt(snapshot).efficiency },
    [`${view}/krackhardt_lub`]: { values: ({ snapshot }) => krackhardt(snapshot).leastUpperBoundedness },
  };
}
