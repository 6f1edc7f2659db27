import type { Network } from '@netz-map/core';
import { comingIds, type MeetingState } from './meeting-state.ts';

/** What was chosen, without those whom a network loaded later does not know. */
export function onlyKnown(state: MeetingState, network: Network): MeetingState {
  const { present, late, opened = [] } = state;
  const there = (id: string): boolean => network.organisation(id) !== undefined;
  if ([...comingIds(state), ...opened.flat()].every(there)) return state;
  return {
    ...state,
    present: new Set([...present].filter(there)),
    late: late.filter(there),
    opened: state.opened?.filter((two) => two.every(there)),
  };
}
