// The networks on which suggestions are measured: real ones between organisations, and classic ones. Each becomes a simple undirected
// graph: two are tied if either says so, whatever the kind or strength of the tie; one network per relation and wave where a source has several.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvRows } from './csv-rows.mjs';

/** Below so many ties nothing is ranked by structure. */
export const FEWEST_TIES = 40;

export const GROUPS = {
  emon: 'EMON: Rettungseinsätze (USA 1978–80)',
  organisations: 'andere Netze von Organisationen',
  classic: 'klassische und erfundene Netze',
  cities: 'erfundene Städte',
  twoMode: 'Mitgliedschaften (zwei Arten von Knoten)',
};

/**
 * @param folder where `data/real` and `golden` lie
 * @returns {{ name: string, group: string, ids: string[], pairs: [number, number][] }[]}
 */
export function realNetworks(folder) {
  const real = path.join(folder, 'data/real');
  const rows = (name, file) => csvRows(readFileSync(path.join(real, name, file), 'utf8'));
  const networks = [];
  const add = (name, group, ids, edges) => networks.push(simple(name, group, ids, edges));
  /** One network per value of a column. */
  const addEach = (label, group, by, nodes, edges, own = (value) => value) => {
    for (const value of new Set(edges.map((edge) => own(edge[by])))) {
      const ids = nodes.filter((node) => !(by in node) || node[by] === value).map(({ id }) => id);
      add(
        `${label} ${value}`,
        group,
        ids,
        edges.filter((edge) => own(edge[by]) === value).map(({ source, target }) => [source, target]),
      );
    }
  };
  addEach('EMON', 'emon', 'network', rows('emon_sar', 'nodes.csv'), rows('emon_sar', 'edges.csv'));
  // what one side says it sent and what the other says it received is one relation
  const chemnet = rows('chemnet_de', 'edges.csv').filter(({ relation }) => relation !== 'infrep');
  addEach('Chemnet', 'organisations', 'relation', rows('chemnet_de', 'nodes.csv'), chemnet, (r) => (r === 'pol' ? r : 'sci'));
  addEach(
    'Indiana',
    'organisations',
    'relation',
    rows('indiana_tobacco_control', 'nodes.csv'),
    rows('indiana_tobacco_control', 'edges.csv'),
  );
  addEach('Knoke', 'organisations', 'relation', rows('knoke_bureaucracies', 'nodes.csv'), rows('knoke_bureaucracies', 'edges.csv'));
  addEach('NFDI', 'organisations', 'wave', rows('nfdi_letters_of_intent', 'nodes.csv'), rows('nfdi_letters_of_intent', 'edges.csv'));
  const departments = rows('us_local_health_departments', 'edges.csv').map(({ source, target }) => [source, target]);
  add(
    'Gesundheitsämter (USA)',
    'organisations',
    rows('us_local_health_departments', 'nodes.csv').map(({ node }) => node),
    departments,
  );
  const clubs = rows('galaskiewicz_ceos_clubs', 'memberships.csv').map(({ ceo, club }) => [ceo, club]);
  add('Galaskiewicz', 'twoMode', [...new Set(clubs.flat())], clubs);
  for (const network of goldenNetworks(path.join(folder, 'golden'))) networks.push(network);
  return networks.sort((p, q) => Object.keys(GROUPS).indexOf(p.group) - Object.keys(GROUPS).indexOf(q.group));
}

/** The golden graphs with real or planted structure; those of EMON are among the real ones already, the others are test figures. */
function goldenNetworks(folder) {
  const wanted = ['davis', 'florentine', 'karate', 'planted200'];
  return readdirSync(folder)
    .filter((file) => wanted.includes(path.basename(file, '.json')))
    .sort()
    .map((file) => {
      const { id, graph } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      return simple(
        id,
        graph.twoMode ? 'twoMode' : 'classic',
        graph.nodes.map((node) => node.id),
        graph.edges.map(({ source, target }) => [source, target]),
      );
    });
}

function simple(name, group, ids, edges) {
  const numbers = new Map(ids.map((id, v) => [id, v]));
  const pairs = new Map();
  for (const [source, target] of edges) {
    const [u, v] = [numbers.get(source), numbers.get(target)];
    if (u === undefined || v === undefined) throw new Error(`${name}: a tie names ${source} and ${target}, one of which is no node`);
    if (u !== v) pairs.set(Math.min(u, v) * ids.length + Math.max(u, v), [Math.min(u, v), Math.max(u, v)]);
  }
  return { name, group, ids, pairs: [...pairs.values()] };
}

/** Where the data lie, if they do. */
export function dataFolder(root) {
  const folder = process.env.NETZ_SHARED ?? path.resolve(root, '../shared');
  return existsSync(path.join(folder, 'data/real')) ? folder : undefined;
}
