/**
 * Measures of networks: numbers, no judgement. Each takes a graphology graph (or anything like one) or a snapshot of it, and gives
 * `null` where it is not defined. Take one snapshot per version of your graph and hand it to all measures.
 *
 * @packageDocumentation
 */

// the graph as measures see it
export { Snapshot } from './snapshot/snapshot.ts';
export { snapshotOfPairs } from './snapshot/snapshot-of-pairs.ts';
export type { Projection, SnapshotParts } from './snapshot/snapshot.ts';
export { snapshotOf } from './snapshot/snapshot-of.ts';
export type { EdgeWeight, SnapshotOptions } from './snapshot/snapshot-of.ts';
export type { Attributes, GraphLike, WritableGraph } from './snapshot/graph-like.ts';
export type { GraphOrSnapshot, MetricOptions } from './snapshot/read-graph.ts';
export type { AssignOptions, NodeMetric } from './snapshot/node-metric.ts';
export type { NodeGroup } from './snapshot/groups-of.ts';
export { seededRandom } from '../shared/seeded-random.ts';
export type { Random } from '../shared/seeded-random.ts';

// ties and influence
export { degree } from './influence/degree.ts';
export type { DegreeOptions } from './influence/degree.ts';

// paths

// cohesion

// brokerage and groups

// links that are not there yet

// communities

// matching

// two kinds of nodes

// long runs
