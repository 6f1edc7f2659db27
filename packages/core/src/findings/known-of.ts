/** On how many partners a figure rests: `known` of `of` say something about it. About the others nothing is said. */
export interface KnownOf {
  readonly known: number;
  readonly of: number;
}
