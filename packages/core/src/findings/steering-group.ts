import { foldWord } from '../shared/fold.ts';
import { STEERING_GROUP, WORKING_GROUP } from './group-members.ts';

/** What a group that decides is called, folded. */
const STEERING = new Set(
  [
    STEERING_GROUP,
    'Steuergruppe',
    'Steuerungskreis',
    'Steuerungsrunde',
    'Lenkungsgruppe',
    'Lenkungskreis',
    'Lenkungsrunde',
    'Koordinierungskreis',
    'Koordinierungsgruppe',
    'Steering group',
    'Steering committee',
  ].map(foldWord),
);
/** How the names of groups begin that work on one theme, folded, with the space that follows. */
const WORKING = [WORKING_GROUP, 'Arbeitsgruppe', 'Arbeitskreis', 'AK', 'Working group'].map((word) => `${foldWord(word)} `);

/**
 * The steering group among the groups of a network, whatever it calls it; of several such names the one that comes first in the order
 * of the names, but `Steuerungsgruppe` before any other. `undefined`: no name of this kind.
 *
 * @param groups names of groups, in the order of names
 */
export function steeringGroupIn(groups: Iterable<string>): string | undefined {
  const found = [...groups].filter((group) => STEERING.has(foldWord(group)));
  return found.includes(STEERING_GROUP) ? STEERING_GROUP : found[0];
}

/** Whether a name is that of a working group: "AG Wohnen", "Arbeitskreis Asyl". */
export function isWorkingGroup(group: string): boolean {
  const folded = foldWord(group);
  return WORKING.some((beginning) => folded.startsWith(beginning));
}
