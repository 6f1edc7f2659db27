/** An invented network as our own JSON: large enough that its drawing is made in a worker, so it needs no other file than this. */
export function madeNetwork(partners = 600) {
  const nodes = Array.from({ length: partners }, (_, i) => ({ key: `P${i}`, attributes: { label: `Verein Nummer ${i + 1}` } }));
  const edges = nodes
    .slice(1)
    .flatMap(({ key }, i) => [
      { key: `a${i}`, source: key, target: `P${Math.floor(i / 3)}` },
      ...(i % 2 ? [{ key: `b${i}`, source: key, target: `P${(i * 7) % (i + 1)}` }] : []),
    ]);
  return JSON.stringify({ schema: 'netz-map/network/1', attributes: { asOf: '2026-11-01' }, nodes, edges });
}
