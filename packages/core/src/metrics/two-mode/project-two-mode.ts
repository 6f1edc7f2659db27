import { expectation } from '../../shared/expectation.ts';
import { wordOption } from '../snapshot/expect-option.ts';
import { type GraphOrSnapshot, readGraph } from '../snapshot/read-graph.ts';
import { Snapshot } from '../snapshot/snapshot.ts';
import { modesOf, type TwoModeOptions } from './modes.ts';
import { sharedContacts, sharedScratch } from './shared-contacts.ts';

const WHERE = '@netz-map/core/metrics/project-two-mode';

export interface ProjectTwoModeOptions extends TwoModeOptions {
  /** The kind of nodes to keep: its label, as `getNodeMode` gives it. */
  readonly mode: string;
  /**
   * `shared`: in how many of the other kind two nodes take part together. `newman`: each such one counts 1 / (its degree - 1), so that a
   * meeting of two says more than one of fifty.
   * @default 'shared'
   */
  readonly weighting?: 'shared' | 'newman' | undefined;
}

/** The network among the nodes of one kind. */
export interface TwoModeProjection {
  /** Both keys and the weight of every tie; each pair once, in the order of the nodes. */
  readonly edges: [source: string, target: string, weight: number][];
  /** The same for measures: with all nodes of the kind, also those without ties, and weights. */
  readonly snapshot: Snapshot;
}

/**
 * The network among the nodes of one kind: who is tied because both are tied to the same of the other kind, as people by the meetings
 * that they attend.
 *
 * Not to be read as contact: being at one meeting does not mean having met. Large meetings tie everybody to everybody, which
 * makes clustering high by construction: use measures of two kinds of nodes for that, or `newman`.
 * @throws when the graph is directed, its nodes are not of two kinds with ties between them only, or `mode` is none of them
 * @remarks Complexity: sum of the squares of the degrees of the other kind.
 * @see Newman, M. E. J. (2001): Scientific collaboration networks II. Physical Review E 64, 016132.
 */
export function projectTwoMode(graph: GraphOrSnapshot, options: ProjectTwoModeOptions): TwoModeProjection {
  const whole = readGraph(graph, undefined, WHERE, 'undirected');
  const { labels, of } = modesOf(graph, whole, options, WHERE);
  const weighting = wordOption(WHERE, 'weighting', options.weighting, ['shared', 'newman']);
  const mode = labels.indexOf(options.mode);
  if (mode < 0) throw expectation(WHERE, `mode to be ${labels.map((label) => `"${label}"`).join(' or ')}`, options.mode);
  const { order, offsets, targets } = whole;
  const rows = { offsets, targets };
  const place = new Int32Array(order);
  const ids: string[] = [];
  for (let v = 0; v < order; v++) if (of[v] === mode) place[v] = ids.push(whole.ids[v]!) - 1;
  const worth =
    weighting === 'newman' ? Float64Array.from({ length: order }, (_, v) => 1 / (offsets[v + 1]! - offsets[v]! - 1)) : undefined;
  const scratch = sharedScratch(order);
  const ends: number[] = [];
  const weights: number[] = [];
  const edges: TwoModeProjection['edges'] = [];
  for (let v = 0; v < order; v++) {
    if (of[v] !== mode) continue;
    const later: { other: number; shared: number }[] = [];
    sharedContacts(rows, v, scratch, (other, shared) => other > v && later.push({ other, shared }), worth);
    for (const { other, shared } of later.sort((a, b) => a.other - b.other)) {
      ends.push(place[v]!, place[other]!);
      weights.push(shared);
      edges.push([whole.ids[v]!, whole.ids[other]!, shared]);
    }
  }
  return { edges, snapshot: new Snapshot({ ids, ends: Int32Array.from(ends), weights: Float64Array.from(weights) }) };
}
