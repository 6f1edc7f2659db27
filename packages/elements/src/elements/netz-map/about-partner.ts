import type { MapTexts } from '../../ui-texts/map-de.ts';
import type { PartnerEntry } from './partner-list.ts';

/**
 * What is said behind the name of a partner, in the list and on the map alike: "Behörde, vier Verbindungen".
 * @param tiesKnown whether the data name any tie at all: without one, nobody is said to have none
 */
export function aboutPartner({ organisation, ties }: PartnerEntry, tiesKnown: boolean, texts: MapTexts): string {
  return [organisation.kind, tiesKnown && texts.ties(ties.length)].filter(Boolean).join(', ');
}
