/** A graph of the harness as the data of a network: its nodes are partners, its groups their kinds. */
export function networkOf(graph) {
  const none = { topics: [], targetGroups: [], places: [], groups: [], status: 'active', visibility: 'public' };
  return {
    name: graph.name,
    asOf: '2026-11-01',
    organisations: graph.nodes.map(({ id, label, group }) => ({ id, name: label, kind: `Art ${group % 10}`, ...none })),
    ties: graph.edges.map(([from, to], i) => ({ id: `t${i}`, from: graph.nodes[from].id, to: graph.nodes[to].id, visibility: 'public' })),
  };
}
