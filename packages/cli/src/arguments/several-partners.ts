import type { Network } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import type { OptionName } from './options.ts';
import { partnerNamed } from './partner-named.ts';

/** A name like "Sozialamt, Fachstelle Asyl" has a comma or two, not more. */
const MOST_PARTS = 4;

/**
 * Several partners in one value, by id or name, between commas, semicolons or line breaks; also those who have left. A name may contain commas
 * itself, so the longest run of parts that is a name is taken for one.
 *
 * @returns ids, each once, in their order
 * @throws CliError for the first part that is nobody, with the nearest name
 */
export function severalPartners(option: OptionName, value: string, network: Network): string[] {
  const ids = value
    .split(/[;\r\n\uFEFF]+/)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => namesIn(option, line.split(','), network));
  return [...new Set(ids)];
}

function namesIn(option: OptionName, parts: readonly string[], network: Network): string[] {
  const ids: string[] = [];
  for (let at = 0; at < parts.length;) {
    if (parts[at]!.trim() === '') {
      at += 1;
      continue;
    }
    let complaint: CliError | undefined;
    let taken = 0;
    for (let length = Math.min(MOST_PARTS, parts.length - at); length > 0 && taken === 0; length--) {
      try {
        ids.push(
          partnerNamed(
            option,
            parts
              .slice(at, at + length)
              .join(',')
              .trim(),
            network,
          ).id,
        );
        taken = length;
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        complaint = error;
      }
    }
    if (taken === 0) throw complaint!;
    at += taken;
  }
  return ids;
}
