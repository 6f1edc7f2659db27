import type { MapData } from './map-data.ts';
import type { Phrases } from './phrases.ts';
import type { LegendEntry, MarkShape, RegionShape, TieShape, TieStyle } from './scene.ts';
import { TIE_WIDTHS } from './tie-shapes.ts';

const STYLES: readonly TieStyle[] = ['active', 'unknown', 'dormant', 'proposed'];

/** What the picture needs to be read, and nothing that is not on it: kinds, then lines, then areas. */
export function legendOf(
  data: MapData,
  marks: readonly Pick<MarkShape, 'id'>[],
  ties: readonly Pick<TieShape, 'style' | 'must' | 'width'>[],
  regions: readonly Pick<RegionShape, 'kind'>[],
  phrases: Phrases,
): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const counts = new Map<string | undefined, number>();
  for (const { id } of marks) counts.set(data.look(id).kind, (counts.get(data.look(id).kind) ?? 0) + 1);
  const rings = data.kinds.filter(({ kind, colour }) => colour === 'other' && counts.has(kind));
  for (const { kind, colour, shape } of data.kinds) {
    if (colour !== 'other' && counts.has(kind)) entries.push({ kind: 'mark', text: kind!, shape, colour, count: counts.get(kind)! });
  }
  // a map where no kind is known needs no legend of kinds
  if (rings.length > 0 && (entries.length > 0 || rings.some(({ kind }) => kind !== undefined))) {
    const only = rings.length === 1 ? rings[0] : undefined;
    const text = only ? (only.kind ?? phrases.kindUnknown) : phrases.otherKinds;
    entries.push({
      kind: 'mark',
      text,
      shape: 'ring',
      colour: 'other',
      count: rings.reduce((sum, { kind }) => sum + counts.get(kind)!, 0),
    });
  }
  for (const style of STYLES) {
    if (ties.some((tie) => tie.style === style && !tie.must))
      entries.push({ kind: 'tie', text: phrases.ties[style], style, must: false, width: style === 'proposed' ? 2 : 1.4 });
  }
  if (ties.some(({ must }) => must)) entries.push({ kind: 'tie', text: phrases.ties.must, style: 'active', must: true, width: 2.4 });
  const widths = new Set(ties.filter(({ must, style }) => !must && style !== 'proposed').map(({ width }) => width));
  if (widths.size > 1) entries.push({ kind: 'tie', text: phrases.ties.strength, style: 'active', must: false, width: TIE_WIDTHS[3]! });
  if (regions.some(({ kind }) => kind === 'cut-off')) entries.push({ kind: 'region', text: phrases.cutOff });
  return entries;
}
