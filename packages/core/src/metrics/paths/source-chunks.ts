/**
 * How many sources are summed before their sum is added to the total. Sums of floating-point numbers depend on their order: whoever
 * shares the work among several threads gets the same bits by adding the sums of these chunks in their order.
 */
export const SOURCES_PER_CHUNK = 64;

/** Every node as a source, chunk by chunk: `visit` gets all of them, and which part of them is this chunk. */
export function forEachChunk(order: number, visit: (sources: Int32Array, from: number, to: number) => void): void {
  const sources = new Int32Array(order);
  for (let v = 0; v < order; v++) sources[v] = v;
  for (let from = 0; from < order; from += SOURCES_PER_CHUNK) visit(sources, from, Math.min(from + SOURCES_PER_CHUNK, order));
}
