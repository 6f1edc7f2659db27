/** The weight of each arc, from the weights of the edges. */
export function weightsOfArcs(edgeOf: Int32Array, weights: Float64Array): Float64Array {
  const found = new Float64Array(edgeOf.length);
  for (let k = 0; k < edgeOf.length; k++) found[k] = weights[edgeOf[k]!]!;
  return found;
}
