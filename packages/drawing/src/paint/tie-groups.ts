import { TIE_STATES } from '../map-model/map-model.ts';
import { tieDash } from '../map-model/tie-look.ts';
import type { Dash } from '../map-model/tie-kinds-on-map.ts';
import type { TieStyle } from '../scene/scene.ts';
import type { BasePicture } from './base-picture.ts';

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
const ORDER: Readonly<Record<string, number>> = { dormant: 0, unknown: 1, active: 2 };

/** All ties of a picture by their looks, faint ones first. */
export function tieGroups(picture: BasePicture): readonly TieGroup[] {
  let groups = known.get(picture);
  if (!groups) known.set(picture, (groups = groupsOf(picture, picture.source.keys())));
  return groups;
}

/** Some ties by their looks. */
export function groupsOf(picture: BasePicture, ties: Iterable<number>): readonly TieGroup[] {
  const { state, step, flags, tieKind, dashes } = picture;
  const members = new Map<number, number[]>();
  for (const i of ties) {
    const key = ((tieKind[i]! * TIE_STATES.length + state[i]!) * 5 + step[i]!) * 8 + flags[i]!;
    const group = members.get(key);
    if (group) group.push(i);
    else members.set(key, [i]);
  }
  return [...members.values()]
    .map((group): TieGroup => {
      const first = group[0]!;
      const style = TIE_STATES[state[first]!]!;
      return {
        style,
        step: step[first]!,
        flags: flags[first]!,
        dash: tieDash(style, dashes[tieKind[first]!] ?? []),
        ties: Uint32Array.from(group),
      };
    })
    .sort((a, b) => ORDER[a.style]! - ORDER[b.style]! || a.step - b.step || a.ties[0]! - b.ties[0]!);
}
