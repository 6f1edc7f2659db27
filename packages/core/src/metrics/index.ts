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
export { pagerank } from './influence/pagerank.ts';
export type { PagerankOptions } from './influence/pagerank.ts';
export { eigenvector } from './influence/eigenvector.ts';
export type { EigenvectorOptions } from './influence/eigenvector.ts';
export { spectralRadius } from './influence/spectral-radius.ts';
export { keyPlayers } from './influence/key-players.ts';
export type { KeyPlayers, KeyPlayersOptions } from './influence/key-players.ts';
export { fragmentation, fragmentationWithoutNode } from './influence/fragmentation.ts';
export type { FragmentationOptions } from './influence/fragmentation.ts';
export { distanceFragmentation, distanceFragmentationWithoutNode } from './influence/distance-fragmentation.ts';
export { distanceReach, distanceReachOfNode } from './influence/distance-reach.ts';
export type { DistanceReachOptions } from './influence/distance-reach.ts';
export { centralization } from './influence/centralization.ts';
export type { CentralizationOptions } from './influence/centralization.ts';
export { dominatingSet } from './influence/dominating-set.ts';
export type { DominatingSet, DominatingSetOptions } from './influence/dominating-set.ts';
export { corePeriphery } from './influence/core-periphery.ts';
export type { CorePeriphery } from './influence/core-periphery.ts';

// paths
export { betweenness } from './paths/betweenness.ts';
export type { BetweennessOptions } from './paths/betweenness.ts';
export { edgeBetweenness } from './paths/edge-betweenness.ts';
export type { EdgeBetweennessOptions, EdgeMetric, EdgeValue, WritableEdges } from './paths/edge-betweenness.ts';
export { closeness } from './paths/closeness.ts';
export type { ClosenessOptions, DirectedPathOptions } from './paths/closeness.ts';
export { harmonic } from './paths/harmonic.ts';
export { eccentricity } from './paths/eccentricity.ts';
export { diameter } from './paths/diameter.ts';
export { averagePathLength } from './paths/average-path-length.ts';
export { distancesFrom } from './paths/distances-from.ts';
export { shortestPaths } from './paths/shortest-paths.ts';
export type { ReferralPathOptions, ShortestPathsOptions } from './paths/shortest-paths.ts';
export { referralPath } from './paths/referral-path.ts';
export type { PathOptions } from './paths/tie-lengths.ts';

// cohesion
export { components } from './cohesion/components.ts';
export { labelComponents } from './cohesion/label-components.ts';
export type { ComponentLabels } from './cohesion/label-components.ts';
export { strongComponents } from './cohesion/strong-components.ts';
export { articulationPoints } from './cohesion/articulation-points.ts';
export { bridges } from './cohesion/bridges.ts';
export type { BridgesOptions } from './cohesion/bridges.ts';
export { biconnectedComponents } from './cohesion/biconnected-components.ts';
export { coreNumbers } from './cohesion/core-numbers.ts';
export type { CoreNumbersOptions } from './cohesion/core-numbers.ts';
export { density } from './cohesion/density.ts';
export { reciprocity } from './cohesion/reciprocity.ts';
export type { ReciprocityOptions } from './cohesion/reciprocity.ts';
export { dyadCensus } from './cohesion/dyad-census.ts';
export type { DyadCensus } from './cohesion/dyad-census.ts';
export { triadCensus } from './cohesion/triad-census.ts';
export type { TriadCensus, TriadType } from './cohesion/triad-census.ts';
export { krackhardt } from './cohesion/krackhardt.ts';
export type { Krackhardt } from './cohesion/krackhardt.ts';

// brokerage and groups
export { constraint } from './brokerage/constraint.ts';
export { effectiveSize } from './brokerage/effective-size.ts';
export { efficiency } from './brokerage/efficiency.ts';
export { hierarchy } from './brokerage/hierarchy.ts';
export { structuralHoles } from './brokerage/structural-holes.ts';
export type { StructuralHoles } from './brokerage/structural-holes.ts';
export { clustering } from './brokerage/clustering.ts';
export type { ClusteringOptions } from './brokerage/clustering.ts';
export { transitivity } from './brokerage/transitivity.ts';
export { brokerageRoles } from './brokerage/brokerage-roles.ts';
export type { Brokerage, BrokerageProfile } from './brokerage/brokerage-roles.ts';
export type { GroupOptions } from './brokerage/group-options.ts';
export { eiIndex } from './brokerage/ei-index.ts';
export type { EiIndex } from './brokerage/ei-index.ts';
export { mixingMatrix } from './brokerage/mixing-matrix.ts';
export type { MixingMatrix } from './brokerage/mixing-matrix.ts';
export { assortativity } from './brokerage/assortativity.ts';
export { participation } from './brokerage/participation.ts';
export type { ParticipationOptions } from './brokerage/participation.ts';

// links that are not there yet
export { linkScores } from './links/link-scores.ts';
export type { LinkScore, LinkScores, LinkScoresOptions } from './links/link-scores.ts';
export { topLinks } from './links/top-links.ts';
export type { TopLinksOptions } from './links/top-links.ts';
export { katz } from './links/katz.ts';
export type { KatzOptions } from './links/katz.ts';
export { plausibility } from './links/plausibility.ts';
export type { Plausibility, PlausibilityOptions } from './links/plausibility.ts';
export type { LinkScoreName, ScoredLink } from './links/link-score.ts';

// communities
export { communities } from './communities/communities.ts';
export type { Communities, CommunitiesOptions } from './communities/communities.ts';
export { louvain } from './communities/louvain.ts';
export type { LouvainOptions, LouvainResult } from './communities/louvain.ts';
export { modularity } from './communities/modularity.ts';
export type { ModularityOptions } from './communities/modularity.ts';

// matching
export { maximumMatching } from './matching/maximum-matching.ts';
export type { Matching, MaximumMatchingOptions } from './matching/maximum-matching.ts';

// two kinds of nodes
export { projectTwoMode } from './two-mode/project-two-mode.ts';
export type { ProjectTwoModeOptions, TwoModeProjection } from './two-mode/project-two-mode.ts';
export type { TwoModeOptions } from './two-mode/modes.ts';
export { twoModeDegree } from './two-mode/two-mode-degree.ts';
export { twoModeBetweenness } from './two-mode/two-mode-betweenness.ts';
export { twoModeCloseness } from './two-mode/two-mode-closeness.ts';
export { nodeRedundancy } from './two-mode/node-redundancy.ts';
export { twoModeClustering } from './two-mode/two-mode-clustering.ts';
export { robinsAlexander } from './two-mode/robins-alexander.ts';

// long runs
export { betweennessAsync } from './running/betweenness-async.ts';
export { closenessAsync } from './running/closeness-async.ts';
export { harmonicAsync } from './running/harmonic-async.ts';
export { createMetricsPool } from './running/create-metrics-pool.ts';
export type { MetricsPool, MetricsPoolOptions } from './running/create-metrics-pool.ts';
export type { WorkerEvent, WorkerLike } from './running/worker-like.ts';
export type { LongBetweennessOptions, LongClosenessOptions, LongHarmonicOptions } from './running/long-measures.ts';
export { estimateBetweenness } from './running/estimate-betweenness.ts';
export type { Estimate, EstimateOptions } from './running/estimate-betweenness.ts';
export { rankingOf } from './running/ranking-of.ts';
export type { Ranking, RankingEntry, RankingOptions } from './running/ranking-of.ts';
export type { AbortSignalLike, LongRunOptions, Progress } from './running/long-run.ts';
export type { SliceOptions } from './running/in-slices.ts';
