// Whether two contenders found the same, and how good a division into groups is.

const RELATIVE = 1e-6;

/** @returns {string | undefined} what differs; nothing when they agree */
export function difference(kind, found, reference) {
  if (kind === 'values' || kind === 'scores') return differentNumbers(found, reference);
  if (kind === 'labels') return differentNumbers(canonical(found), canonical(reference));
  if (kind === 'cuts') {
    const nodes = differentSets(found.nodes.map(String), reference.nodes.map(String));
    return nodes ?? differentSets(found.edges.map(undirected), reference.edges.map(undirected));
  }
  return undefined; // a division into groups is judged by its modularity
}

function differentNumbers(found, reference) {
  if (found.length !== reference.length) return `${found.length} values instead of ${reference.length}`;
  // what is next to nothing beside the largest value may be rounding
  const nothing = 1e-9 * reference.reduce((most, x) => Math.max(most, Math.abs(x ?? 0)), 0);
  for (let v = 0; v < found.length; v++) {
    const [a, b] = [found[v] ?? null, reference[v] ?? null];
    const agree = a === null || b === null ? a === b : Math.abs(a - b) <= RELATIVE * Math.abs(b) + nothing;
    if (!agree) return `node ${v}: ${a} instead of ${b}`;
  }
  return undefined;
}

function differentSets(found, reference) {
  const known = new Set(reference);
  const strange = found.find((x) => !known.has(x));
  if (strange !== undefined) return `${strange} is not among the others`;
  return found.length === reference.length ? undefined : `${found.length} instead of ${reference.length}`;
}

const undirected = ([u, v]) => (u < v ? `${u}-${v}` : `${v}-${u}`);

/** Labels of groups, named after their first node. */
function canonical(labels) {
  const first = new Map();
  labels.forEach((label, v) => first.has(label) || first.set(label, v));
  return labels.map((label) => first.get(label));
}

/** Modularity of a division, the same formula for everybody. @see Newman & Girvan (2004), Physical Review E 69, 026113. */
export function modularity({ ends }, labels) {
  const inside = new Map();
  const degrees = new Map();
  const add = (map, label, more) => map.set(label, (map.get(label) ?? 0) + more);
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [labels[ends[i]], labels[ends[i + 1]]];
    add(degrees, a, 1);
    add(degrees, b, 1);
    if (a === b) add(inside, a, 2);
  }
  let sum = 0;
  for (const [label, degree] of degrees) sum += (inside.get(label) ?? 0) / ends.length - (degree / ends.length) ** 2;
  return sum;
}
