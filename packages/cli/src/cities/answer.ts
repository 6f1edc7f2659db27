import type { Analysis, CityToCompare, IsoDay, Network, Suggestion } from '@netz-map/core';

/** What the program says about one network. */
export interface Answer {
  readonly network: Network;
  readonly asOf: IsoDay;
  readonly analysis: Analysis;
  readonly suggestions: readonly Suggestion[];
  /** The same network some time before, if the folder holds it. */
  readonly before?: { readonly network: Network; readonly asOf: IsoDay } | undefined;
  /** The networks to be put side by side, where the truth compares several. */
  readonly sideBySide?: readonly CityToCompare[] | undefined;
}
