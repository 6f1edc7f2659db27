// 60 partners and 120 ties: a ring with shortcuts, and two partners whom nobody knows.
const TIED = 58;

export function network() {
  const partners = Array.from({ length: 60 }, (_, i) => ({ id: `a${i}`, name: `Verein ${String(i + 1).padStart(3, '0')}` }));
  const ties = [];
  for (let i = 0; i < TIED; i++) ties.push([i, (i + 1) % TIED], [i, (i + 7) % TIED]);
  for (let i = 0; i < 4; i++) ties.push([i, i + 20]);
  return { partners, ties: ties.map(([from, to]) => ({ from, to })) };
}
