import type { Blocks } from './source-blocks.ts';

/** Fewer sources than this say too little about the spread: until then the bounds only listen. */
const LISTENING = 16;

/**
 * Bounds of many sums at once, from values that arrive in random order: `sources` values per sum, each from 0 to `sources - 2`.
 *
 * With the stated risk in all, no sum leaves its bounds at any time, however often one looks and whenever one stops looking.
 * Why: let X₁, X₂ … be the values of one node in random order without replacement and μ the mean of all N; a centre c and a tuning λ
 * are chosen before a value comes. The rest has the mean Cᵢ = (Nμ - X₁ - … - Xᵢ₋₁) / (N - i + 1), and for ξ ≥ -b and 0 ≤ λb < 1,
 * exp(λξ - ψ(λ, b) ξ²) ≤ 1 + λξ with ψ(λ, b) = (-ln(1 - λb) - λb) / b². With ξ = Xᵢ - c ≥ -c this makes the product of all
 * exp(λ(Xᵢ - Cᵢ) - ψ(λ, c)(Xᵢ - c)²) a supermartingale, which ever exceeds 1/δ with a probability of at most δ (Ville): solved for μ,
 * that is a lower bound. ξ = c - Xᵢ gives the upper one. Besides, what has been seen and the most that can still come bound the
 * sum for certain. Whatever is narrower counts.
 *
 * @see Waudby-Smith, I., Ramdas, A. (2020): Confidence sequences for sampling without replacement. NeurIPS 33. The inequality:
 * Fan, X., Grama, I., Liu, Q. (2015): Exponential inequalities for martingales with applications. Electron. J. Probab. 20, 1–22.
 */
export class SumBounds {
  /** Of the values seen, by place in `blocks.nodes`, as all other arrays. */
  readonly sums: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly #blocks: Blocks;
  /** ln(1/δ) of one bound of one sum. */
  readonly #doubt: number;
  /** By block: sources seen so far, seen when the stage began, expected at its end, and Σ N / (N - i + 1) over the stage. */
  readonly #seen: Int32Array;
  readonly #before: Int32Array;
  readonly #expected: Float64Array;
  readonly #weights: Float64Array;
  /** Of this stage: c, Σ (Xᵢ + what was seen before it, shared out to what was to come), Σ (Xᵢ - c)². */
  readonly #centres: Float64Array;
  readonly #arrived: Float64Array;
  readonly #squares: Float64Array;
  /** Of all stages before: how far values lay from the means of their stages, and the sums of the supermartingales. */
  readonly #spread: Float64Array;
  readonly #low: Float64Array;
  readonly #lowWeight: Float64Array;
  readonly #high: Float64Array;
  readonly #highWeight: Float64Array;

  /** @param risk the probability that some bound of one node is ever wrong */
  constructor(blocks: Blocks, risk: number) {
    this.#blocks = blocks;
    this.#doubt = Math.log(2 / risk);
    const count = blocks.sources.length;
    this.#seen = new Int32Array(count);
    this.#before = new Int32Array(count);
    this.#expected = new Float64Array(count);
    this.#weights = new Float64Array(count);
    const perNode = (): Float64Array => new Float64Array(blocks.nodes.length);
    this.sums = perNode();
    this.lower = perNode();
    this.upper = perNode().fill(Infinity);
    this.#centres = perNode();
    this.#arrived = perNode();
    this.#squares = perNode();
    this.#spread = perNode();
    this.#low = perNode();
    this.#lowWeight = perNode();
    this.#high = perNode();
    this.#highWeight = perNode();
  }

  /**
   * Begins a stage: centres and tunings come from what was seen before.
   *
   * @param share which part of the sources that are still to come will come in it; only a guess, it decides how narrow the bounds are
   */
  begin(share: number): void {
    const { starts, sources } = this.#blocks;
    for (let b = 0; b < sources.length; b++) {
      const seen = this.#seen[b]!;
      this.#before[b] = seen;
      this.#expected[b] = seen + share * (sources[b]! - seen);
      this.#weights[b] = 0;
      for (let p = starts[b]!; p < starts[b + 1]!; p++) this.#centres[p] = seen > 0 ? this.sums[p]! / seen : 0;
    }
    this.#arrived.fill(0);
    this.#squares.fill(0);
  }

  /** Takes in the values of a source of block `b`, by node number, and sets them to 0 for the next one. */
  add(b: number, values: Float64Array): void {
    const { nodes, starts, sources } = this.#blocks;
    const { sums } = this;
    const centres = this.#centres;
    const arrived = this.#arrived;
    const squares = this.#squares;
    const toCome = 1 / (sources[b]! - this.#seen[b]!++);
    this.#weights[b]! += sources[b]! * toCome;
    for (let p = starts[b]!; p < starts[b + 1]!; p++) {
      const v = nodes[p]!;
      const value = values[v]!;
      const away = value - centres[p]!;
      arrived[p]! += value + sums[p]! * toCome;
      squares[p]! += away * away;
      sums[p]! += value;
      values[v] = 0;
    }
  }

  /** Ends a stage. */
  end(): void {
    const { starts, sources } = this.#blocks;
    for (let b = 0; b < sources.length; b++) {
      const before = this.#before[b]!;
      const seen = this.#seen[b]!;
      const listening = before < LISTENING;
      const most = sources[b]! - 2;
      const certain = (sources[b]! - seen) * most;
      for (let p = starts[b]!; p < starts[b + 1]!; p++) {
        if (!listening) this.#learn(b, p, most);
        if (seen > before) {
          const drift = this.sums[p]! - this.#centres[p]! * seen;
          this.#spread[p]! += Math.max(0, this.#squares[p]! - (drift * drift) / (seen - before));
        }
        const sum = this.sums[p]!;
        const low = sources[b]! * ((this.#low[p]! - this.#doubt) / this.#lowWeight[p]!);
        const high = sources[b]! * ((this.#high[p]! + this.#doubt) / this.#highWeight[p]!);
        // what is certain has the last word
        this.lower[p] = Math.min(Math.max(this.lower[p]!, low, sum), sum + certain);
        this.upper[p] = Math.max(Math.min(this.upper[p]!, high, sum + certain), sum);
      }
    }
  }

  /** The best guess of the sum at place `p` of block `b`, inside its bounds. */
  guess(b: number, p: number): number {
    const guess = this.sums[p]! * (this.#blocks.sources[b]! / Math.max(1, this.#seen[b]!));
    return Math.min(Math.max(guess, this.lower[p]!), this.upper[p]!);
  }

  /** Adds a stage to the supermartingales of a node. */
  #learn(b: number, p: number, most: number): void {
    const centre = this.#centres[p]!;
    const above = most - centre;
    // what the squares will have summed up to at the end of the stage, if it goes on as before; one square more against too much trust
    const squares = (this.#spread[p]! + centre * above * 0.01 + 1) * (this.#expected[b]! / this.#before[b]!);
    const root = Math.sqrt(squares / (2 * this.#doubt));
    const tuneLow = 1 / (centre + root);
    const tuneHigh = 1 / (above + root);
    const arrived = this.#arrived[p]!;
    const around = this.#squares[p]!;
    this.#low[p]! += tuneLow * arrived - penalty(tuneLow, centre) * around;
    this.#lowWeight[p]! += tuneLow * this.#weights[b]!;
    this.#high[p]! += tuneHigh * arrived + penalty(tuneHigh, above) * around;
    this.#highWeight[p]! += tuneHigh * this.#weights[b]!;
  }
}

/** ψ(λ, b) of {@link SumBounds}; λ²/2 is its limit for small b. */
function penalty(tuning: number, below: number): number {
  const part = tuning * below;
  return part < 1e-4 ? (tuning * tuning) / 2 / (1 - part) : (-Math.log1p(-part) - part) / (below * below);
}
