import {
  createNetwork,
  namesOf,
  sideBySide,
  splitByCity,
  tellSideBySide,
  type IsoDay,
  type Language,
  type Network,
  type TextDocument,
} from '@netz-map/core';

/** Everything the answer depends on besides the networks, as one value that can be compared. */
export interface CompareQuestion {
  readonly asOf: IsoDay;
  /** Whether each network is judged by the day that its own file names. */
  readonly ownDays: boolean;
  readonly language: Language;
  /** In the order of the networks; for one network, whose partners name their cities, not used. */
  readonly names: readonly string[];
}

/**
 * Networks side by side, in sentences; one network is that of a federation. `undefined` where it names no cities.
 *
 * @param question as JSON
 */
export function compareAnswer(question: string, ...networks: readonly Network[]): TextDocument | undefined {
  const { asOf, ownDays, language, names } = JSON.parse(question) as CompareQuestion;
  const [first] = networks;
  if (!first) return undefined;
  if (networks.length === 1) {
    if (splitByCity(first).length === 0) return undefined;
    return tellSideBySide(sideBySide([first], { asOf }), { network: first, asOf, language, whole: true });
  }
  // what is known about cities may stand in any of the files, and is told once
  const cities = networks.flatMap((network) => network.cities);
  const named = networks.map((network, i) => createNetwork({ ...network, name: names[i]!, cities: i === 0 ? cities : [] }));
  const byName = new Map(named.map((network) => [network.name, network]));
  return tellSideBySide(sideBySide(named, { asOf, ownDays }), {
    network: named[0]!,
    asOf,
    language,
    whole: true,
    namesOf: (city) => namesOf(byName.get(city)!),
  });
}
