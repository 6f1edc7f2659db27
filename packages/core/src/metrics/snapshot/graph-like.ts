/** What a node or an edge carries, as graphology keeps it. */
// like graphology's: with unknown instead of any, graphs with attributes of a known shape would not fit
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Attributes = Record<string, any>;

/**
 * The little that measures ask of a graph. Every graphology graph fits, and so does anything that offers these methods in the same
 * manner: measures never look at the class.
 */
export interface GraphLike {
  /** `directed`, `undirected` or `mixed`; taken as mixed when absent: then each edge says for itself. */
  readonly type?: string | undefined;
  /** Whether two nodes may be joined by several edges; taken as yes when absent. */
  readonly multi?: boolean | undefined;
  readonly order: number;
  forEachNode(visit: (node: string, attributes: Attributes) => void): void;
  forEachEdge(
    visit: (
      edge: string,
      attributes: Attributes,
      source: string,
      target: string,
      sourceAttributes: Attributes,
      targetAttributes: Attributes,
      undirected: boolean,
    ) => void,
  ): void;
}

/** A graph that measures can write their results to. */
export interface WritableGraph extends GraphLike {
  setNodeAttribute(node: string, name: string, value: unknown): unknown;
}

/** Whether a value can be read as a graph. */
export function isGraphLike(value: unknown): value is GraphLike {
  if (typeof value !== 'object' || value === null) return false;
  const { forEachNode, forEachEdge } = value as Partial<GraphLike>;
  return typeof forEachNode === 'function' && typeof forEachEdge === 'function';
}
