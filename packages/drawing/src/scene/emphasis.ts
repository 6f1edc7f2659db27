import type { Emphasis } from './scene.ts';
import type { SceneOptions } from './scene-options.ts';
import type { MapData } from '../map-model/map-data.ts';

/** What is drawn strongly and what steps back. */
export interface EmphasisOf {
  organisation(id: string): Emphasis;
  tie(a: string, b: string): Emphasis;
  /** For headings and regions that belong to nobody in particular. */
  readonly rest: Emphasis;
  selectedOrganisation(id: string): boolean;
  selectedTie(a: string, b: string): boolean;
}

export const pairId = (a: string, b: string): string => (a < b ? `${escaped(a)}|${escaped(b)}` : `${escaped(b)}|${escaped(a)}`);
/** The sign that separates the two is escaped inside them, so no two pairs share an id. */
const escaped = (id: string): string => id.replace(/[%|]/g, encodeURIComponent);

/** A highlight decides; without one, what is selected with its partners; without either everything is as usual. */
export function emphasisOf(data: MapData, { highlight, selection }: Pick<SceneOptions, 'highlight' | 'selection'>): EmphasisOf {
  const strong = new Set<string>();
  const usual = new Set<string>();
  const strongTies = new Set<string>();
  const organisation = selection && 'organisation' in selection ? selection.organisation : undefined;
  const tie = selection && 'tie' in selection ? selection.tie : undefined;
  if (highlight) {
    for (const id of highlight.organisations) strong.add(id);
    for (const [a, b] of [...highlight.ties, ...highlight.proposed]) strongTies.add(pairId(a, b));
    for (const id of highlight.cutOff.flat()) usual.add(id);
  } else if (tie) {
    for (const id of tie) strong.add(id);
  } else if (organisation !== undefined) {
    for (const { a, b } of data.pairs) {
      if (a !== organisation && b !== organisation) continue;
      usual.add(a).add(b);
      strongTies.add(pairId(a, b));
    }
  }
  if (organisation !== undefined) strong.add(organisation);
  if (tie) strongTies.add(pairId(...tie));
  const quiet = strong.size > 0 || strongTies.size > 0 || usual.size > 0;
  const chosen = tie && pairId(...tie);
  return {
    organisation: (id) => (!quiet ? 'normal' : strong.has(id) ? 'strong' : usual.has(id) ? 'normal' : 'faded'),
    tie: (a, b) => {
      if (!quiet) return 'normal';
      if (strongTies.has(pairId(a, b))) return 'strong';
      // inside a group that would be cut off, and from it to the bridge
      return highlight && usual.size > 0 && [a, b].every((id) => usual.has(id) || strong.has(id)) && (usual.has(a) || usual.has(b))
        ? 'normal'
        : 'faded';
    },
    rest: quiet ? 'faded' : 'normal',
    selectedOrganisation: (id) => id === organisation || (tie?.includes(id) ?? false),
    selectedTie: (a, b) => pairId(a, b) === chosen,
  };
}
