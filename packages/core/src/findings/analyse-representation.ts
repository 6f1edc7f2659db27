import type { Network } from '../model/network.ts';
import { analyseWith, type Analysis, type AnalyseOptions } from './analyse-with.ts';
import { groupGap } from './group-gap.ts';
import { groupWithoutLink } from './group-without-link.ts';
import { manyRoles } from './many-roles.ts';
import { openRole } from './open-role.ts';
import { partnerKind } from './partner-kind.ts';

const AT_THE_TABLE = [partnerKind, groupGap, groupWithoutLink, openRole, manyRoles];

/**
 * Only the findings about who is represented: in the network, at its meetings, in its groups, in its tasks. The same as among those of
 * `analyse`, without the work for all others.
 *
 * @throws TypeError when `asOf` is not a day. Complexity: linear in organisations, memberships and attendances.
 */
export function analyseRepresentation(network: Network, options: AnalyseOptions): Analysis {
  return analyseWith(AT_THE_TABLE, network, options);
}
