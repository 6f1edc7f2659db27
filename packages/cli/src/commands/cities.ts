import { circles, createNetwork, keyFigures, namesOf, sideBySide, splitByCity, tellSideBySide, type Network } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import { cityName, filesByCity } from '../input/files-by-city.ts';
import type { Asked } from './answer-command.ts';
import { internalCommand } from './internal-command.ts';

/** `netz-map cities`: several networks side by side, never as a ranking. */
export const cities = internalCommand({
  name: 'cities',
  filesOf: filesByCity,
  answer(asked) {
    const { asOf } = asked;
    const { language } = asked.options;
    const networks = networksToCompare(asked);
    const [federation, ...more] = networks;
    const parts = more.length === 0 ? splitByCity(federation!) : networks;
    if (parts.length === 0) throw new CliError(EXIT.usage, (texts) => texts.noCities);
    const byName = new Map(parts.map((network) => [network.name ?? '', network]));
    const twice = parts.find(({ name }) => byName.get(name ?? '')?.name === name && parts.filter((one) => one.name === name).length > 1);
    if (twice) throw new CliError(EXIT.usage, (texts) => texts.cityTwice(twice.name ?? ''));
    const answer = sideBySide(networks, { asOf, ownDays: asked.options.asOf === undefined });
    return {
      json: () => ({
        schema: 'netz-map/cities/1',
        asOf,
        ...answer,
        cities: answer.cities.map((city) => ({
          ...city,
          keyFigures: keyFigures(byName.get(city.name)!, { asOf: city.asOf }),
          circles: circles(byName.get(city.name)!, { asOf: city.asOf }),
        })),
      }),
      document: () =>
        tellSideBySide(answer, {
          network: federation!,
          asOf,
          language,
          namesOf: more.length === 0 ? undefined : (city) => namesOf(byName.get(city)!),
        }),
    };
  },
});

/** Networks with partners, named, and with them what the tables of cities tell, wherever such a table stands. */
function networksToCompare({ networks, groups }: Asked): Network[] {
  const known = networks.flatMap((network) => network.cities);
  const withPartners = networks.flatMap((network, i) => (network.organisations.length > 0 ? [{ network, files: groups[i]! }] : []));
  if (withPartners.length === 0) throw new CliError(EXIT.usage, (texts) => texts.noCities);
  return withPartners.map(({ network, files }, i) =>
    createNetwork({
      ...network,
      name: withPartners.length === 1 ? network.name : cityName(network, files, known),
      cities: i === 0 ? known : [],
    }),
  );
}
