// Who is measured, in the order of the columns, and how the foreign ones come here.
import { execFileSync, spawnSync } from 'node:child_process';
import { installPeers, isInstalled, peersThat } from './peers.mjs';

const PYTHONS = [process.env.PYTHON, '/usr/bin/python3', 'python3'].filter(Boolean);

/** `peers`: packages of bench/package.json that it needs. */
export const CONTENDERS = {
  igraph: { title: 'igraph (C)', file: 'python_igraph.py' },
  'netz-map': { title: 'netz-map', file: 'netz-map.mjs', variant: 'edges' },
  'netz-map-snapshot': { title: 'netz-map, Schnappschuss da', file: 'netz-map.mjs', variant: 'snapshot' },
  'netz-map-graphology': { title: 'netz-map, aus graphology', file: 'netz-map.mjs', variant: 'graph', peers: /^graphology$/ },
  graphology: { title: 'graphology', file: 'graphology.mjs', peers: /^graphology(-(communities|components|cores|metrics).*)?$/ },
  cytoscape: { title: 'cytoscape.js', file: 'cytoscape.mjs', peers: /^cytoscape$/ },
  ngraph: { title: 'ngraph', file: 'ngraph.mjs', peers: /^ngraph\./ },
};

/** The first Python that has igraph, if any. */
function pythonWithIgraph() {
  return PYTHONS.find((python) => spawnSync(python, ['-c', 'import igraph'], { stdio: 'ignore' }).status === 0);
}

/**
 * Those of the named contenders that can be measured here; what is missing is said.
 *
 * @param {string[]} names
 * @returns {{ contenders: object[], versions: Record<string, string>, missing: string[] }}
 */
export function availableContenders(names) {
  installPeers(peersThat((peer) => names.some((name) => CONTENDERS[name].peers?.test(peer))));
  const contenders = [];
  const versions = {};
  const missing = [];
  for (const name of names) {
    const { file, variant, peers } = CONTENDERS[name];
    const packages = peersThat((peer) => peers?.test(peer));
    const python = file.endsWith('.py') ? pythonWithIgraph() : undefined;
    if ((file.endsWith('.py') && !python) || !packages.every(isInstalled)) {
      missing.push(name);
      console.log(
        `MISSING ${name}: ${file.endsWith('.py') ? 'no python3 with igraph here' : 'its packages cannot be installed'}; left out`,
      );
      continue;
    }
    if (python)
      versions['python-igraph'] = execFileSync(python, ['-c', 'import igraph; print(igraph.__version__)'], { encoding: 'utf8' }).trim();
    for (const [peer, version] of packages) versions[peer] = version;
    contenders.push({ name, file, variant, python });
  }
  return { contenders, versions, missing };
}
