import type { Basis } from '../findings/basis.ts';
import { roundShare, roundToFive, roundWhole } from './round-to-five.ts';

/** On what public statements rest: every number is a multiple of five, so that no difference of two of them tells of a few. */
export function publicBasis(basis: Basis): Basis {
  const { organisations, pairs, tieRows, tieRowsWithoutDate, needs } = basis;
  const known = (n: number): number => roundShare(n, organisations).part;
  const covered = roundShare(needs.covered, needs.open);
  return {
    asOf: basis.asOf,
    organisations: roundWhole(organisations),
    ended: 0,
    withKind: known(basis.withKind),
    withTopics: known(basis.withTopics),
    withTargetGroups: known(basis.withTargetGroups),
    withPlaces: known(basis.withPlaces),
    withCapacity: known(basis.withCapacity),
    pairs: { active: roundToFive(pairs.active), unknown: roundToFive(pairs.unknown), dormant: roundToFive(pairs.dormant) },
    tieRows: roundWhole(tieRows),
    tieRowsWithoutDate: roundShare(tieRowsWithoutDate, tieRows).part,
    needs: { open: covered.whole, covered: covered.part, unmet: covered.whole - covered.part, done: roundToFive(needs.done) },
    tiesKnown: basis.tiesKnown,
    missing: basis.missing,
    rounded: true,
  };
}
