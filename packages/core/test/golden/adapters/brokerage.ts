import { assortativity } from '../../../src/metrics/brokerage/assortativity.ts';
import { type Brokerage, brokerageRoles } from '../../../src/metrics/brokerage/brokerage-roles.ts';
import { clustering } from '../../../src/metrics/brokerage/clustering.ts';
import { constraint } from '../../../src/metrics/brokerage/constraint.ts';
import { effectiveSize } from '../../../src/metrics/brokerage/effective-size.ts';
import { efficiency } from '../../../src/metrics/brokerage/efficiency.ts';
import { eiIndex } from '../../../src/metrics/brokerage/ei-index.ts';
import { hierarchy } from '../../../src/metrics/brokerage/hierarchy.ts';
import { participation } from '../../../src/metrics/brokerage/participation.ts';
import { structuralHoles } from '../../../src/metrics/brokerage/structural-holes.ts';
import { transitivity } from '../../../src/metrics/brokerage/transitivity.ts';
import { degree } from '../../../src/metrics/influence/degree.ts';
import type { Adapters } from '../adapter.ts';
import { type GoldenInput, groupRecord } from '../golden-file.ts';

const weighted = { getEdgeWeight: 'weight' } as const;

export const brokerageAdapters: Adapters = {
  'und/constraint': { values: ({ snapshot }) => constraint(snapshot) },
  'und/effective_size': { values: ({ snapshot }) => effectiveSize(snapshot) },
  'und/efficiency': { values: ({ snapshot }) => efficiency(snapshot) },
  'und/hierarchy_burt': { values: ({ snapshot }) => hierarchy(snapshot) },
  'w/constraint': { values: ({ snapshot }) => constraint(snapshot, weighted) },
  // the view `w` has added up both directions: these are the mutual weights
  'w/constraint_mutual': { values: ({ snapshot }) => constraint(snapshot, weighted) },
  'w/effective_size': { values: ({ snapshot }) => effectiveSize(snapshot, weighted) },
  'w/hierarchy_burt': { values: ({ snapshot }) => hierarchy(snapshot, weighted) },
  'dir/constraint': { values: (input) => asNetworkx(input, constraint(input.snapshot)) },
  'dir/constraint_formula': { values: ({ snapshot }) => constraint(snapshot) },
  'dir/effective_size': { values: (input) => asNetworkx(input, effectiveSize(input.snapshot)) },
  'dir/effective_size_formula': { values: ({ snapshot }) => effectiveSize(snapshot) },
  'dir/hierarchy_burt': { values: ({ snapshot }) => ofAll(structuralHoles(snapshot), ({ hierarchy }) => hierarchy) },
  'und/clustering': { values: ({ snapshot }) => clustering(snapshot) },
  'w/clustering_barrat': { values: ({ snapshot }) => clustering(snapshot, { ...weighted, variant: 'barrat' }) },
  // networkx says 0 where there is no pair of contacts, for all its variants; the plain and Barrat's are given as null in the files
  'w/clustering_onnela': {
    values: ({ snapshot }) => ofAll(clustering(snapshot, { ...weighted, variant: 'onnela' }), (value) => value ?? 0),
  },
  'und/transitivity': { values: ({ snapshot }) => transitivity(snapshot) },
  'und/brokerage': { values: brokerage },
  'dir/brokerage': { values: brokerage },
  'und/ei_node': { values: (input) => eiIndex(input.snapshot, groups(input)).byNode },
  'und/ei_global': { values: (input) => eiIndex(input.snapshot, groups(input)).global },
  'und/ei_group': { values: (input) => eiIndex(input.snapshot, groups(input)).byGroup },
  'und/assortativity': { values: (input) => assortativity(input.snapshot, groups(input)) },
  'und/participation': { values: (input) => participation(input.snapshot, groups(input)) },
};

const groups = (input: GoldenInput) => ({ getNodeGroup: groupRecord(input) });

function ofAll<From, To>(record: Readonly<Record<string, From>>, to: (value: From, id: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, to(value, id)]));
}

/** networkx does not define these for nodes that no arc leaves, although they have contacts; we do, as the `_formula` names show. */
function asNetworkx({ snapshot }: GoldenInput, values: Readonly<Record<string, number | null>>): Record<string, number | null> {
  const leaving = degree(snapshot, { direction: 'out' });
  return ofAll(values, (value, id) => (leaving[id] === 0 ? null : value));
}

function brokerage(input: GoldenInput): Record<string, unknown> {
  return ofAll(brokerageRoles(input.snapshot, groups(input)), (node) => {
    const { expected: _, z, ...counts } = node as Brokerage;
    return { ...counts, z_total: z.total };
  });
}
