// What is measured, how results are compared, and the goal: CPU time as a share of igraph's.

/**
 * `kind` says how results are compared, see compare.mjs; `goal`: at most this share of igraph's time, on graphs of `goalFrom` nodes and more;
 * `peerSizes`: graphs on which others are measured.
 */
export const TASKS = {
  betweenness: { title: 'Betweenness', kind: 'values', goal: 0.9 },
  pagerank: { title: 'PageRank', kind: 'values', goal: 0.9 },
  kcore: { title: 'k-Kern', kind: 'values', goal: 0.9 },
  constraint: { title: 'Constraint (Burt)', kind: 'values', goal: 0.4 },
  components: { title: 'Komponenten', kind: 'labels', goal: 0.4 },
  articulation: { title: 'Gelenkpunkte und Brücken', kind: 'cuts', goal: 0.4 },
  closeness: { title: 'Closeness', kind: 'values', goal: 0.2 },
  louvain: { title: 'Louvain, ein Start', kind: 'partition', goal: 0.2 },
  leiden: { title: 'Leiden, ein Start', kind: 'partition', goal: 0.2 },
  communities: { title: 'Gruppen mit mehreren Starts', kind: 'partition' },
  // igraph makes the matrix of all pairs, which does not fit any more at 10,000
  aa100: { title: 'Adamic–Adar, die 100 stärksten', kind: 'scores', goal: 0.05, goalFrom: 1000, peerSizes: [100, 1000] },
  aaMatrix: { title: '… davon die Matrix aller Paare', peerSizes: [100, 1000] },
};

export const GRAPHS = ['ba_100', 'pp_100', 'ba_1000', 'pp_1000', 'ba_10000', 'pp_10000'];
