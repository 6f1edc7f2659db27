import type { NodeGroup } from '../snapshot/groups-of.ts';

/** What measures of groups need to know. */
export interface GroupOptions {
  /** Group of a node: a node attribute, a function or a record by key. Ties of nodes without a group are left out. */
  readonly getNodeGroup: NodeGroup;
}
