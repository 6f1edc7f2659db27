import type { Network } from '../model/network.ts';
import { needWithoutAddress, withoutAddress } from './protected-places.ts';
import { isShelter } from './shelter.ts';
import { strainedPairs } from './strained-pairs.ts';

/**
 * The records of a network with what nobody has marked and all the same must stay marked or taken out: shelters that are not released
 * themselves, the places of those that are, addresses where people live who are attacked, and what the other side reports of a strained tie.
 * As many records in the same order; done twice it is the same as once. Complexity: linear in the texts.
 */
export function guardedParts({ organisations, ties, needs }: Network): Pick<Network, 'organisations' | 'ties' | 'needs'> {
  const strained = strainedPairs(ties);
  return {
    organisations: organisations.map((one) =>
      isShelter(one) && one.visibility !== 'public' ? { ...one, visibility: 'internal' as const } : withoutAddress(one),
    ),
    ties: ties.map((tie) => (strained(tie) ? { ...tie, strained: true } : tie)),
    needs: needs.map(needWithoutAddress),
  };
}
