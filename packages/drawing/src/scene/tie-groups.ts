import { TIE_STATES } from '../map-model/map-model.ts';
import { tieDash } from '../map-model/tie-look.ts';
import type { Dash } from '../map-model/tie-kinds-on-map.ts';
import type { TieStyle } from './scene.ts';
import type { BasePicture } from '../paint/base-picture.ts';

/** Ties that look alike: a canvas changes its pen once for all of them. */
export interface TieGroup {
  readonly style: TieStyle;
  readonly step: number;
  readonly flags: number;
  readonly dash: Dash;
  /** Places of the ties, in their order. */
  readonly ties: Uint32Array;
}

const known = new WeakMap<BasePicture, readonly TieGroup[]>();
/** Faint ones first: what matters more is painted above. */
/** Kinds, states, strengths and flags. */
const KEYS = 256 * 3 * 4 * 8;
const ORDER: Readonly<Record<string, number>> = { dormant: 0, unknown: 1, active: 2 };

/** All ties of a picture by their looks, faint ones first. */
export function tieGroups(picture: BasePicture): readonly TieGroup[] {
  let groups = known.get(picture);
  if (!groups) known.set(picture, (groups = groupsOf(picture, Uint32Array.from(picture.source.keys()))));
  return groups;
}

/** Some ties by their looks. @remarks Complexity: linear */
export function groupsOf(picture: BasePicture, ties: ArrayLike<number>): readonly TieGroup[] {
  const { state, step, flags, tieKind, dashes } = picture;
  const keys = new Uint16Array(ties.length);
  const counts = new Uint32Array(KEYS);
  for (let at = 0; at < ties.length; at++) {
    const i = ties[at]!;
    counts[(keys[at] = ((tieKind[i]! * 3 + state[i]!) * 4 + step[i]! - 1) * 8 + flags[i]!)]!++;
  }
  const members = new Map<number, Uint32Array>();
  for (let key = 0; key < KEYS; key++) if (counts[key]! > 0) members.set(key, new Uint32Array(counts[key]!));
  for (let at = ties.length - 1; at >= 0; at--) members.get(keys[at]!)![--counts[keys[at]!]!] = ties[at]!;
  return [...members.values()]
    .map((group): TieGroup => {
      const first = group[0]!;
      const style = TIE_STATES[state[first]!]!;
      return { style, step: step[first]!, flags: flags[first]!, dash: tieDash(style, dashes[tieKind[first]!] ?? []), ties: group };
    })
    .sort((a, b) => ORDER[a.style]! - ORDER[b.style]! || a.step - b.step || a.ties[0]! - b.ties[0]!);
}
