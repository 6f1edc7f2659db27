import { nodeRedundancy } from '../../../src/metrics/two-mode/node-redundancy.ts';
import { projectTwoMode } from '../../../src/metrics/two-mode/project-two-mode.ts';
import { robinsAlexander } from '../../../src/metrics/two-mode/robins-alexander.ts';
import { twoModeBetweenness } from '../../../src/metrics/two-mode/two-mode-betweenness.ts';
import { twoModeCloseness } from '../../../src/metrics/two-mode/two-mode-closeness.ts';
import { twoModeClustering } from '../../../src/metrics/two-mode/two-mode-clustering.ts';
import { twoModeDegree } from '../../../src/metrics/two-mode/two-mode-degree.ts';
import type { Adapters } from '../adapter.ts';
import type { GoldenInput } from '../golden-file.ts';

export const twoModeAdapters: Adapters = {
  'twomode/degree_centrality': { values: (input) => twoModeDegree(input.graph, modes(input)) },
  'twomode/betweenness': { values: (input) => twoModeBetweenness(input.graph, modes(input)) },
  'twomode/closeness': { values: (input) => twoModeCloseness(input.graph, modes(input)) },
  'twomode/node_redundancy': { values: (input) => nodeRedundancy(input.graph, modes(input)) },
  'twomode/clustering_latapy_dot': { values: (input) => twoModeClustering(input.graph, modes(input)) },
  'twomode/robins_alexander': { values: (input) => robinsAlexander(input.graph, modes(input)) },
  'twomode/projection_first': { values: (input) => projection(input, 'first', 'shared') },
  'twomode/projection_newman_first': { values: (input) => projection(input, 'first', 'newman') },
  'twomode/projection_second': { values: (input) => projection(input, 'second', 'shared') },
  'twomode/projection_newman_second': { values: (input) => projection(input, 'second', 'newman') },
};

const modes = ({ file }: GoldenInput): { getNodeMode: string } => ({ getNodeMode: file.graph.twoMode!.attribute });

function projection(input: GoldenInput, which: 'first' | 'second', weighting: 'shared' | 'newman'): unknown {
  return projectTwoMode(input.graph, { ...modes(input), mode: input.file.graph.twoMode![which], weighting }).edges;
}
