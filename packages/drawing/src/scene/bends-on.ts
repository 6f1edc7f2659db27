import type { FlatLayout } from '../layout/flat-layout.ts';
import { MARK_RADIUS } from '../layout/mark-size.ts';

/** How much ties are bent: slightly, else more, so that they pass beside the marks of others. */
const BENDS = [0.05, -0.05, 0.12, -0.12, 0.2, -0.2];
const WIDEST = 0.2;
/** Longer ties, in pixels of the usual size, bend no further than this one would. */
const FULL_BEND_UP_TO = 240;
/** With more partners nobody sees single ties any more. */
const CHOOSE_UP_TO = 200;
/** With more ties nobody sees a bend, and straight lines are painted in half the time. */
const BEND_UP_TO = 5000;

/** The ties whose bends are asked for: places of both ends. */
interface Ends {
  readonly source: ArrayLike<number>;
  readonly target: ArrayLike<number>;
}

/** How far each tie bulges, as a share of its length. It belongs to the layout and stays while zooming. */
export function bendsOn({ xy, unit }: Pick<FlatLayout, 'xy' | 'unit'>, { source, target }: Ends): Float64Array {
  const bends = new Float64Array(source.length);
  if (source.length > BEND_UP_TO) return bends;
  const connected = [...new Set([...Array.from(source), ...Array.from(target)])];
  if (connected.length > CHOOSE_UP_TO) return bends.fill(BENDS[0]!);
  const near = MARK_RADIUS * 1.6 * unit;
  for (let i = 0; i < bends.length; i++) {
    const a = source[i]!;
    const b = target[i]!;
    const ax = xy[2 * a]!;
    const ay = xy[2 * a + 1]!;
    const dx = xy[2 * b]! - ax;
    const dy = xy[2 * b + 1]! - ay;
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const flatter = Math.min(1, (FULL_BEND_UP_TO * unit) / length);
    // the others as the tie sees them: how far along it, and how far beside it
    const beside: number[] = [];
    for (const other of connected) {
      if (other === a || other === b) continue;
      const ox = xy[2 * other]! - ax;
      const oy = xy[2 * other + 1]! - ay;
      const along = (ox * dx + oy * dy) / length;
      const aside = (oy * dx - ox * dy) / length;
      if (along > -near && along < length + near && Math.abs(aside) < near + length * WIDEST) beside.push(along, aside);
    }
    let fewest = Infinity;
    for (const usual of BENDS) {
      const met = marksMet(beside, length, usual * flatter, near);
      if (met < fewest) {
        bends[i] = usual * flatter;
        fewest = met;
      }
      if (fewest === 0) break;
    }
  }
  return bends;
}

/** How many marks a curve comes near to: in the eyes of the tie it is a parabola. */
function marksMet(beside: readonly number[], length: number, bend: number, near: number): number {
  let met = 0;
  for (let i = 0; i < beside.length; i += 2) {
    const along = Math.min(length, Math.max(0, beside[i]!));
    const beyond = beside[i]! - along;
    const away = beside[i + 1]! - 4 * bend * along * (1 - along / length);
    const slope = 4 * bend * (1 - (2 * along) / length);
    if (beyond * beyond + (away * away) / (1 + slope * slope) < near * near) met++;
  }
  return met;
}
