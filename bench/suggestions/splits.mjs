import { seededRandom } from '../../packages/core/src/metrics/index.ts';

/**
 * Hides a share of the ties, by chance and whoever they belong to: some partners are left without any, and their ties count as well. All
 * pairs without a visible tie are candidates.
 *
 * @returns visible pairs, and by candidate its two nodes and whether it is a hidden tie
 */
export function split({ ids, pairs }, share, seed) {
  const random = seededRandom(seed);
  const shuffled = [...pairs];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
  }
  const hide = Math.max(1, Math.round(share * pairs.length));
  const order = ids.length;
  const state = new Uint8Array(order * order);
  shuffled.forEach(([u, v], i) => (state[u * order + v] = i < hide ? 2 : 1));
  const visible = shuffled.slice(hide);
  const count = (order * (order - 1)) / 2 - visible.length;
  const firstOf = new Int32Array(count);
  const secondOf = new Int32Array(count);
  const hidden = new Uint8Array(count);
  let i = 0;
  for (let u = 0; u < order; u++) {
    for (let v = u + 1; v < order; v++) {
      const now = state[u * order + v];
      if (now === 1) continue;
      firstOf[i] = u;
      secondOf[i] = v;
      hidden[i++] = now === 2 ? 1 : 0;
    }
  }
  return { ids, order, visible, firstOf, secondOf, hidden };
}
