import { expectation } from '../shared/expectation.ts';

const WHERE = '@netz-map/core/questions/association';

/** How two series of numbers go together, and over how many pairs. */
export interface Association {
  /** -1 to 1; `null` with fewer than two pairs or when one series is the same everywhere. */
  readonly r: number | null;
  /** Pairs with both values known. */
  readonly n: number;
}

/**
 * Pearson correlation of two codings of the same things, such as how strong a tie is (none 0, weak 1, strong 2) and what follows on a
 * funding (nothing 0, some 1, secured 2), one number per city.
 *
 * r = Σ(x - x̄)(y - ȳ) / √(Σ(x - x̄)² · Σ(y - ȳ)²)
 *
 * Range: -1 to 1. **Never to be read or told as a cause**: both may follow from a third (a large city, an old network), or the other way
 * round. Over a dozen cities chance alone often gives 0.5 and more, and one city can turn the sign. The steps of the codings are taken
 * as equally far apart, which nobody has measured.
 *
 * @param x one value per thing; `null` is unknown, and the thing is left out
 * @param y values of the same things in the same order
 * @throws TypeError when the lists differ in length or hold something that is neither a finite number nor `null`
 * @remarks Complexity: linear. To the same digits whatever the order of the things, but for the last ones.
 */
export function association(x: readonly (number | null)[], y: readonly (number | null)[]): Association {
  if (x.length !== y.length) throw expectation(WHERE, `as many values in y as in x (${x.length})`, y.length);
  for (const value of [...x, ...y])
    if (value !== null && !Number.isFinite(value)) throw expectation(WHERE, 'finite numbers or null', value);
  const pairs = x.map((value, i) => [value, y[i]!] as const).filter((pair): pair is readonly [number, number] => !pair.includes(null));
  const n = pairs.length;
  const [meanX, meanY] = [pairs.reduce((sum, [a]) => sum + a, 0) / n, pairs.reduce((sum, [, b]) => sum + b, 0) / n];
  let [together, spreadX, spreadY] = [0, 0, 0];
  for (const [a, b] of pairs) {
    together += (a - meanX) * (b - meanY);
    spreadX += (a - meanX) ** 2;
    spreadY += (b - meanY) ** 2;
  }
  const constant = pairs.every(([a]) => a === pairs[0]![0]) || pairs.every(([, b]) => b === pairs[0]![1]);
  if (n < 2 || constant) return { r: null, n };
  const r = together / Math.sqrt(spreadX * spreadY);
  // numbers far from any coding overflow on the way
  return { r: Number.isFinite(r) ? Math.max(-1, Math.min(1, r)) : null, n };
}
