import type { MapTexts } from '../../ui-texts/map-de.ts';
import type { PartnerEntry } from './partner-list.ts';

/**
 * What is said behind the name of a partner, in the list and on the map alike: "Behörde, vier Verbindungen".
 * @param tellsUnconnected whether it is said that somebody has none
 */
export function aboutPartner({ organisation, tieCount }: PartnerEntry, tellsUnconnected: boolean, texts: MapTexts): string {
  return [organisation.kind, (tellsUnconnected || tieCount > 0) && texts.ties(tieCount)].filter(Boolean).join(', ');
}
