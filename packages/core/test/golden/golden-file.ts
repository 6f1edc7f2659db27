// The files of reference values ("golden" graphs): what stands in them, and the graphs they describe.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DirectedGraph, MultiDirectedGraph, MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import type { Snapshot } from '../../src/metrics/snapshot/snapshot.ts';
import { snapshotOf } from '../../src/metrics/snapshot/snapshot-of.ts';

export type Kind = 'node' | 'edge' | 'edgeset' | 'graph' | 'set' | 'sets' | 'partition' | 'pairs' | 'group';

/** One expected result. `tolerance` is relative to max(1, |x|). */
export interface Expected {
  readonly kind: Kind;
  readonly tolerance: number;
  readonly values: unknown;
}

export interface GoldenFile {
  readonly id: string;
  readonly graph: {
    readonly directed: boolean;
    readonly multi: boolean;
    readonly twoMode: { readonly attribute: string; readonly first: string; readonly second: string } | null;
    readonly nodes: readonly { readonly id: string; readonly attributes: Record<string, unknown> }[];
    readonly edges: readonly { readonly source: string; readonly target: string; readonly attributes?: Record<string, unknown> }[];
  };
  /** Keys are `<view>/<metric>` or `<view>/<metric>:<grouping>`. */
  readonly expected: Readonly<Record<string, Expected>>;
}

/** What an adapter gets. */
export interface GoldenInput {
  readonly file: GoldenFile;
  /** The graph exactly as given. */
  readonly graph: AbstractGraph;
  /**
   * The graph of the view: `und` and `twomode`: direction dropped, simple; `dir`: arcs; `w`: as `und` with the summed weights;
   * `multi`: simple, with multiplicities and loops recorded. `und` carries the weights too, for the measures that say so.
   */
  readonly snapshot: Snapshot;
  /** Name of the node attribute after the colon. */
  readonly grouping: string | undefined;
}

/** All golden files of a directory, by name. */
export function readGoldenFiles(directory: string): GoldenFile[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(directory, name), 'utf8')) as GoldenFile);
}

/** The graphology graph of a file: what somebody would have in hands who calls a measure. */
export function graphologyOf({ graph: { directed, multi, nodes, edges } }: GoldenFile): AbstractGraph {
  const Kind = directed ? (multi ? MultiDirectedGraph : DirectedGraph) : multi ? MultiUndirectedGraph : UndirectedGraph;
  const graph = new Kind();
  for (const { id, attributes } of nodes) graph.addNode(id, { ...attributes });
  for (const { source, target, attributes } of edges) graph.addEdge(source, target, { ...attributes });
  return graph as unknown as AbstractGraph;
}

/** The snapshot of a view. Node groups are read from the file, see `groupRecord`. */
export function snapshotOfView(graph: AbstractGraph, view: string): Snapshot {
  return snapshotOf(graph, { getEdgeWeight: 'weight', direction: view === 'dir' || view === 'multi' ? 'keep' : 'ignore' });
}

/** Group by node key, as the option `getNodeGroup` takes it. */
export function groupRecord({ file, grouping }: GoldenInput): Record<string, unknown> {
  return Object.fromEntries(file.graph.nodes.map(({ id, attributes }) => [id, attributes[grouping!]]));
}
