import type { Attributes } from '../src/metrics/snapshot/graph-like.ts';

interface Edge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly undirected: boolean;
  readonly attributes: Attributes;
}

/**
 * The least that measures can read and write: no graphology. For ids like `__proto__`, with which graphology 0.26 writes into the prototype
 * of all objects, and to show that any graph with these methods will do. Mixed, with parallel edges and loops.
 */
export class PlainGraph {
  readonly #nodes = new Map<string, Attributes>();
  readonly #edges: Edge[] = [];
  readonly type: 'directed' | 'undirected' | 'mixed';

  constructor(type: 'directed' | 'undirected' | 'mixed') {
    this.type = type;
  }

  get order(): number {
    return this.#nodes.size;
  }

  addNode(node: string, attributes: Attributes = {}): void {
    this.#nodes.set(node, attributes);
  }

  addEdge(source: string, target: string, attributes: Attributes = {}, undirected = this.type === 'undirected'): void {
    this.#edges.push({ key: `e${this.#edges.length}`, source, target, undirected, attributes });
  }

  addDirectedEdge(source: string, target: string): void {
    this.addEdge(source, target, {}, false);
  }

  addUndirectedEdge(source: string, target: string): void {
    this.addEdge(source, target, {}, true);
  }

  getNodeAttribute(node: string, name: string): unknown {
    return this.#nodes.get(node)![name];
  }

  setNodeAttribute(node: string, name: string, value: unknown): void {
    this.#nodes.get(node)![name] = value;
  }

  forEachNode(visit: (node: string, attributes: Attributes) => void): void {
    for (const [node, attributes] of this.#nodes) visit(node, attributes);
  }

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
  ): void {
    for (const { key, attributes, source, target, undirected } of this.#edges)
      visit(key, attributes, source, target, this.#nodes.get(source)!, this.#nodes.get(target)!, undirected);
  }
}
