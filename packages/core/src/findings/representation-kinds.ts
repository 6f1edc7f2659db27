import type { FindingKind } from './analyse-with.ts';
import { cityWithoutTie } from './city-without-tie.ts';
import { followUpFunding } from './follow-up-funding.ts';
import { fundingRisk } from './funding-risk.ts';
import { groupGap } from './group-gap.ts';
import { groupWithoutLink } from './group-without-link.ts';
import { inwardLookingFinding } from './inward-looking-finding.ts';
import { manyRoles } from './many-roles.ts';
import { mixing } from './mixing.ts';
import { openRole } from './open-role.ts';
import { othersHaveFinding } from './others-have-finding.ts';
import { partnerKind } from './partner-kind.ts';
import { welfareTie } from './welfare-tie.ts';

/** Kinds of findings about representation, money and cities; the order is that of the output. */
export const REPRESENTATION_KINDS: readonly FindingKind[] = [
  partnerKind,
  groupGap,
  groupWithoutLink,
  openRole,
  manyRoles,
  mixing,
  inwardLookingFinding,
  fundingRisk,
  followUpFunding,
  welfareTie,
  cityWithoutTie,
  othersHaveFinding,
];
