// The networks that everybody arranges: the largest part that hangs together of the graphs of bench/core, and two invented cities.
import { readFileSync } from 'node:fs';
import { makeGraph } from '../core/graphs.mjs';

/** Sizes of the graphs of each model. */
export const SIZES = [100, 500, 2000, 5000, 20_000];
export const CITIES = { 'sonnbrueck-40': 'Sonnbrück', 'grossstadt-100': 'Großstadt' };

/** @returns {{ name: string, count: number, source: Uint32Array, target: Uint32Array }} no tie stands twice */
export function graphNamed(name) {
  const { count, edges } = CITIES[name] ? city(name) : drawn(name);
  return largestPart(name, count, edges);
}

function drawn(name) {
  const { order, ends } = makeGraph(name);
  return { count: order, edges: Array.from({ length: ends.length / 2 }, (_, i) => [ends[2 * i], ends[2 * i + 1]]) };
}

function city(folder) {
  const table = (file) => {
    const [, ...rows] = readFileSync(new URL(`../../fixtures/${folder}/${file}.csv`, import.meta.url), 'utf8')
      .trim()
      .split(/\r?\n/);
    return rows.map((row) => row.split(';'));
  };
  const heading = readFileSync(new URL(`../../fixtures/${folder}/beziehungen.csv`, import.meta.url), 'utf8')
    .split(/\r?\n/)[0]
    .split(';');
  const [from, to] = [heading.indexOf('Von'), heading.indexOf('Zu')];
  const places = new Map(table('akteure').map(([id], i) => [id, i]));
  return { count: places.size, edges: table('beziehungen').map((row) => [places.get(row[from]), places.get(row[to])]) };
}

function largestPart(name, count, edges) {
  const partners = Array.from({ length: count }, () => new Set());
  for (const [a, b] of edges) {
    if (a === b || a === undefined || b === undefined) continue;
    partners[a].add(b);
    partners[b].add(a);
  }
  const seen = new Set();
  let largest = [];
  for (let first = 0; first < count; first++) {
    if (seen.has(first)) continue;
    seen.add(first);
    const part = [first];
    for (let head = 0; head < part.length; head++) {
      for (const next of partners[part[head]]) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    if (part.length > largest.length) largest = part;
  }
  const members = largest.sort((a, b) => a - b);
  const place = new Map(members.map((member, i) => [member, i]));
  const ties = members.flatMap((a) => [...partners[a]].filter((b) => a < b).map((b) => [place.get(a), place.get(b)]));
  return {
    name,
    count: members.length,
    source: Uint32Array.from(ties, ([a]) => a),
    target: Uint32Array.from(ties, ([, b]) => b),
  };
}
