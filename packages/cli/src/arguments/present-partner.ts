import type { Network, Organisation } from '@netz-map/core';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import type { OptionName } from './options.ts';
import { partnerNamed } from './partner-named.ts';

/** A partner who is still in the network. @throws CliError when there is none of that name, or it has left. */
export function presentPartner(option: OptionName, word: string, network: Network): Organisation {
  const partner = partnerNamed(option, word, network);
  if (partner.status === 'ended') throw new CliError(EXIT.usage, (texts) => texts.partnerEnded(`--${option}`, partner.name));
  return partner;
}

/** Two partners in one value, "A01,A07": a name may contain commas itself, so every comma is tried. @throws CliError as above. */
export function twoPartners(option: OptionName, value: string, network: Network): readonly [Organisation, Organisation] {
  const words = value.split(',');
  let complaint: unknown = new CliError(EXIT.usage, (texts) => texts.twoNeeded(`--${option}`, value));
  for (let at = 1; at < words.length; at++) {
    try {
      const [a, b] = [words.slice(0, at), words.slice(at)].map((part) => presentPartner(option, part.join(',').trim(), network));
      if (a!.id === b!.id) throw new CliError(EXIT.usage, (texts) => texts.twoNeeded(`--${option}`, value));
      return [a!, b!];
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      if (at === 1) complaint = error;
    }
  }
  throw complaint;
}
