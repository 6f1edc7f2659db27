import type { Basis } from '../findings/basis.ts';
import { roundShare, roundToFive, SMALLEST_CELL } from './round-to-five.ts';

/** On what public statements rest: every number is a multiple of five, 0 for fewer than five, so that no difference of two of them tells of a few. */
export function publicBasis(basis: Basis): Basis {
  const { organisations, pairs, tieRows, tieRowsWithoutDate, needs } = basis;
  const share = (part: number, whole: number): number => (whole < SMALLEST_CELL ? 0 : roundShare(part, whole).part);
  const known = (n: number): number => share(n, organisations);
  const [open, covered] = [roundToFive(needs.open), share(needs.covered, needs.open)];
  return {
    asOf: basis.asOf,
    organisations: roundToFive(organisations),
    ended: 0,
    withKind: known(basis.withKind),
    withTopics: known(basis.withTopics),
    withTargetGroups: known(basis.withTargetGroups),
    withPlaces: known(basis.withPlaces),
    withCapacity: known(basis.withCapacity),
    pairs: { active: roundToFive(pairs.active), unknown: roundToFive(pairs.unknown), dormant: roundToFive(pairs.dormant) },
    tieRows: roundToFive(tieRows),
    tieRowsWithoutDate: share(tieRowsWithoutDate, tieRows),
    needs: { open, covered, unmet: open - covered, done: roundToFive(needs.done) },
    tiesKnown: basis.tiesKnown,
    missing: basis.missing,
    rounded: true,
  };
}
