import type { LandscapeBy } from '../landscape/landscape.ts';
import type { MapData } from '../map-model/map-data.ts';
import type { PicturePhrases } from './phrases.ts';
import type { LegendEntry, MarkShape, RegionShape, TieEntry, TieShape } from './scene.ts';
import { tieDash, TIE_WIDTHS } from '../map-model/tie-look.ts';

const USUAL_WIDTH = 1.4;

/** What is on the screen, as far as a legend asks. */
export interface OnScreen {
  readonly marks: readonly Pick<MarkShape, 'id'>[];
  readonly ties: readonly Pick<TieShape, 'style' | 'must' | 'oneSided' | 'dash' | 'step'>[];
  readonly regions: readonly Pick<RegionShape, 'kind'>[];
  /** By what the partners in a region belong together. */
  readonly landscape?: LandscapeBy | undefined;
}

/** What the picture needs to be read, and nothing that is not on it: kinds, then lines, then areas. */
export function legendOf(
  data: Pick<MapData, 'look' | 'kinds' | 'tieKinds'>,
  { marks, ties, regions, landscape }: OnScreen,
  phrases: PicturePhrases,
): LegendEntry[] {
  const cutOff = regions.some(({ kind }) => kind === 'cut-off');
  return [
    ...markEntries(data, marks, phrases),
    ...tieEntries(data, ties, phrases),
    ...(landscape ? [{ kind: 'region', region: 'landscape', text: phrases.landscape[landscape] } as const] : []),
    ...(cutOff ? [{ kind: 'region', region: 'cut-off', text: phrases.cutOff } as const] : []),
  ];
}

function markEntries(data: Pick<MapData, 'look' | 'kinds'>, marks: OnScreen['marks'], phrases: PicturePhrases): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const counts = new Map<string | undefined, number>();
  for (const { id } of marks) counts.set(data.look(id).kind, (counts.get(data.look(id).kind) ?? 0) + 1);
  const rings = data.kinds.filter(({ kind, colour }) => colour === 'other' && counts.has(kind));
  for (const { kind, colour, shape } of data.kinds) {
    if (kind !== undefined && colour !== 'other' && counts.has(kind))
      entries.push({ kind: 'mark', text: kind, shape, colour, count: counts.get(kind)! });
  }
  // a map where no kind is known needs no legend of kinds
  if (rings.length > 0 && (entries.length > 0 || rings.some(({ kind }) => kind !== undefined))) {
    const only = rings.length === 1 ? rings[0] : undefined;
    const text = only ? (only.kind ?? phrases.kindUnknown) : phrases.otherKinds;
    const count = rings.reduce((sum, { kind }) => sum + counts.get(kind)!, 0);
    entries.push({ kind: 'mark', text, shape: 'ring', colour: 'other', count });
  }
  return entries;
}

function tieEntries({ tieKinds }: Pick<MapData, 'tieKinds'>, ties: OnScreen['ties'], phrases: PicturePhrases): TieEntry[] {
  const said = phrases.ties;
  const entry = (text: string, more: Partial<TieEntry> = {}): TieEntry => {
    const style = more.style ?? 'active';
    return { kind: 'tie', text, style, must: false, oneSided: false, dash: tieDash(style, []), width: USUAL_WIDTH, ...more };
  };
  const entries: TieEntry[] = [];
  const alive = ties.filter(({ style }) => style === 'active' || style === 'unknown');
  const seen = new Set(alive.map(({ dash }) => dash.join()));
  if (seen.size > 1) {
    for (const { kind, dash, rest } of tieKinds) if (!rest && seen.has(dash.join())) entries.push(entry(kind!, { dash }));
    const rest = tieKinds.filter((each) => each.rest);
    const dash = rest[0]?.dash;
    const text = rest.length === 1 ? (rest[0]!.kind ?? said.kindUnknown) : said.otherKinds;
    if (dash && seen.has(dash.join())) entries.push(entry(text, { dash }));
  } else if (ties.some(({ style, must }) => style === 'active' && !must)) {
    entries.push(entry(said.active, { dash: alive[0]!.dash }));
  }
  if (ties.some(({ style }) => style === 'unknown')) entries.push(entry(said.unknown, { style: 'unknown' }));
  if (ties.some(({ style }) => style === 'dormant')) entries.push(entry(said.dormant, { style: 'dormant' }));
  if (ties.some(({ must }) => must)) entries.push(entry(said.must, { must: true, width: 1 }));
  if (ties.some(({ oneSided }) => oneSided)) entries.push(entry(said.oneSided, { oneSided: true }));
  if (ties.some(({ style }) => style === 'proposed')) entries.push(entry(said.proposed, { style: 'proposed', width: 2 }));
  const steps = new Set(ties.filter(({ must, style }) => !must && style !== 'proposed').map(({ step }) => step));
  if (steps.size > 1) entries.push(entry(said.strength, { width: TIE_WIDTHS[3]! }));
  return entries;
}
