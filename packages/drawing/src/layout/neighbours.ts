/** Who is joined to whom, without an object for each: the neighbours of `i` are `list[start[i]]` up to before `list[start[i + 1]]`. */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** @returns neighbours in the order of the ties. Complexity: linear. */
export function neighboursOf(count: number, source: Uint32Array, target: Uint32Array): Neighbours {
  const start = new Uint32Array(count + 1);
  for (let i = 0; i < source.length; i++) {
    start[source[i]! + 1]!++;
    start[target[i]! + 1]!++;
  }
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  const free = start.slice();
  const list = new Uint32Array(2 * source.length);
  for (let i = 0; i < source.length; i++) {
    const [a, b] = [source[i]!, target[i]!];
    list[free[a]!++] = b;
    list[free[b]!++] = a;
  }
  return { start, list };
}
