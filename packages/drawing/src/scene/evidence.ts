import type { Network } from '@netz-map/core';
import type { MapModel } from '../map-model/map-model.ts';
import { emphasisOf } from './emphasis.ts';
import { mapData } from '../map-model/map-data.ts';
import type { SceneOptions } from './scene-options.ts';

/** What a picture speaks about, as places in a {@link MapModel}: all that is painted again above the faded rest. */
export interface Evidence {
  /** Those with their usual strength, then the strong ones. */
  readonly marks: readonly number[];
  readonly selected: readonly number[];
  /** Ties with their usual strength, and the strong ones. */
  readonly usualTies: readonly number[];
  readonly strongTies: readonly number[];
  /** Ties that do not exist yet. */
  readonly proposed: readonly (readonly [number, number])[];
}

/**
 * The evidence of a selection or a highlight; `undefined` where there is none and nothing is faded.
 *
 * @remarks Complexity: linear in partners and ties; only ties between those who are not faded are looked at closer.
 */
export function evidenceOf(
  network: Network,
  model: MapModel,
  options: Pick<SceneOptions, 'asOf' | 'selection' | 'highlight'>,
): Evidence | undefined {
  const emphasis = emphasisOf(mapData(network, options.asOf), options);
  if (emphasis.rest === 'normal') return undefined;
  const { ids, index, ties } = model;
  const { selection, highlight } = options;
  const strength = Uint8Array.from(ids, (id) => ['faded', 'normal', 'strong'].indexOf(emphasis.organisation(id)));
  const of = (wanted: number): number[] => [...strength.keys()].filter((i) => strength[i] === wanted);
  const only = selection && 'organisation' in selection && !highlight ? index.get(selection.organisation) : undefined;
  // a tie that is named stays although its ends may be faded
  const named = new Set((highlight?.ties ?? []).flat().flatMap((id) => index.get(id) ?? []));
  const usualTies: number[] = [];
  const strongTies: number[] = [];
  for (let i = 0; i < ties.count; i++) {
    const [a, b] = [ties.source[i]!, ties.target[i]!];
    if (only !== undefined ? a !== only && b !== only : !(strength[a] || named.has(a)) || !(strength[b] || named.has(b))) continue;
    const tie = emphasis.tie(ids[a]!, ids[b]!);
    if (tie !== 'faded') (tie === 'strong' ? strongTies : usualTies).push(i);
  }
  const proposed = (highlight?.proposed ?? []).flatMap(([one, other]): [number, number][] => {
    const [a, b] = one < other ? [index.get(one), index.get(other)] : [index.get(other), index.get(one)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  return {
    marks: [...of(1), ...of(2)],
    selected: [...ids.keys()].filter((i) => emphasis.selectedOrganisation(ids[i]!)),
    usualTies,
    strongTies,
    proposed,
  };
}
