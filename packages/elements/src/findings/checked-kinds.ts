import type { Basis, FindingCode } from '@netz-map/core';

/**
 * What could be looked for at all in these data: nothing can be said about ties where none are known, nor about needs where
 * nobody has said what is needed.
 */
export function checkedKinds(basis: Basis): FindingCode[] {
  const kinds: FindingCode[] = [];
  if (basis.tiesKnown) kinds.push('not-connected', 'bridge', 'critical-tie');
  if (basis.tiesKnown && basis.tieRowsWithoutDate < basis.tieRows) kinds.push('dormant-tie', 'fading-tie');
  if (basis.needs.open + basis.needs.covered + basis.needs.unmet + basis.needs.done > 0) kinds.push('unmet-need');
  if (basis.withTopics > 0 && basis.withTargetGroups > 0 && basis.withPlaces > 0) kinds.push('overlap');
  return kinds;
}
