/** What a picture speaks about: drawn strongly, while the rest is faded. */
export interface Highlight {
  /** Ids of the organisations that stay strong. */
  readonly organisations: readonly string[];
  /** Ties that stay strong. */
  readonly ties: readonly (readonly [string, string])[];
  /** Groups that would lose their way to the rest; drawn as hatched areas. */
  readonly cutOff: readonly (readonly string[])[];
  /** Ties that do not exist yet; drawn dashed with a plus. */
  readonly proposed: readonly (readonly [string, string])[];
}
