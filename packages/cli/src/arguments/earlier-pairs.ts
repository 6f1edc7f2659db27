import type { Couple, Network } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';

/**
 * Who was paired before, out of what `netz-map pairs --format json` gave at an earlier meeting; of three who sat together, each two. Who is no
 * longer in the data is left out: nobody can be paired with them again.
 *
 * @throws CliError when the file is something else.
 */
export function earlierPairs(file: string, text: string, network: Network): Couple[] {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw notPairs(file);
  }
  const { pairs, over } = (content ?? {}) as { pairs?: unknown; over?: unknown };
  if (!Array.isArray(pairs) || !Array.isArray(over)) throw notPairs(file);
  const groups = [
    ...pairs.map((pair: { parties?: unknown } | null) => pair?.parties),
    ...over.flatMap((one: { id?: unknown; joins?: unknown } | null) =>
      Array.isArray(one?.joins) ? one.joins.map((other: unknown) => [one.id, other]) : [],
    ),
  ];
  return groups.flatMap((two): Couple[] => {
    if (!Array.isArray(two) || two.length !== 2 || !two.every((id) => typeof id === 'string')) throw notPairs(file);
    const [a, b] = two as [string, string];
    return network.organisation(a) && network.organisation(b) ? [[a, b]] : [];
  });
}

const notPairs = (file: string): CliError => new CliError(EXIT.usage, (texts) => texts.notPairs(file));
