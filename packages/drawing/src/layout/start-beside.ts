import type { Bodies } from './bodies.ts';
import type { Neighbours } from './neighbours.ts';
import { seededRandom } from './random.ts';

/**
 * Puts newcomers in the middle of their partners who have a place already, a little aside, outwards from those who are pinned. Everybody
 * must hang together with somebody pinned.
 *
 * @remarks Complexity: linear in members and ties.
 */
export function startBeside({ count, x, y, pinned }: Bodies, { start, list }: Neighbours, distance: number): void {
  const random = seededRandom(count);
  const placed = pinned.slice();
  let ring = Uint32Array.from(placed.keys()).filter((i) => placed[i]);
  while (ring.length > 0) {
    const next: number[] = [];
    for (const i of ring) {
      for (let n = start[i]!; n < start[i + 1]!; n++) {
        const newcomer = list[n]!;
        if (placed[newcomer]) continue;
        placed[newcomer] = 2;
        next.push(newcomer);
      }
    }
    ring = Uint32Array.from(next).sort();
    for (const newcomer of ring) {
      let [sumX, sumY, near] = [0, 0, 0];
      for (let n = start[newcomer]!; n < start[newcomer + 1]!; n++) {
        const partner = list[n]!;
        if (placed[partner] !== 1) continue;
        sumX += x[partner]!;
        sumY += y[partner]!;
        near++;
      }
      x[newcomer] = sumX / near + (random() - 0.5) * distance;
      y[newcomer] = sumY / near + (random() - 0.5) * distance;
    }
    for (const newcomer of ring) placed[newcomer] = 1;
  }
}
