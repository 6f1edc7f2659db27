import { maximumMatching } from '../../../src/metrics/matching/maximum-matching.ts';
import type { Adapters } from '../adapter.ts';

export const matchingAdapters: Adapters = {
  // the weights are those of the file, although the view is the one without
  'und/matching': {
    values: ({ snapshot }) => {
      const heaviest = maximumMatching(snapshot, { getEdgeWeight: 'weight' });
      const most = maximumMatching(snapshot, { getEdgeWeight: 'weight', maxCardinality: true });
      return { maxWeight: heaviest.weight, maxCardinality: most.cardinality, maxWeightAmongMaxCardinality: most.weight };
    },
  },
};
