import type { Point } from '../layout/layout.ts';
import { textWidth } from '../names/text-width.ts';
import { wrapName } from '../names/wrap-name.ts';
import { tenth } from '../plane/tenth.ts';
import { pointsOn } from './curve.ts';
import type { EmphasisOf } from './emphasis.ts';
import type { Candidate, Wrapped } from './label-candidates.ts';
import type { MapData } from '../map-model/map-data.ts';
import { placeLabels } from './place-labels.ts';
import type { Box, HeadingShape, LabelShape, MarkShape, TieShape } from './scene.ts';
import type { MeasureText, SceneOptions } from './scene-options.ts';

/** Up to this many partners every name is to be seen at once. */
const ALL_NAMES_UP_TO = 60;
/** Up to this many, names that find no place beside their mark may stand further away. */
const LEADERS_UP_TO = 130;
/** Where each mark in view has less room than so many square CSS pixels, names of the usual size are not even tried. */
const CLOSE_BELOW = 8000;
/** With more ties, names are placed without regard to them. */
export const REGARD_TIES_UP_TO = 700;
/** With more marks in view, only the names of those with most partners are tried. */
const TRY_AT_MOST = 300;
/** With more marks in view names may cover some: between them there is no room left, and a map without names helps nobody. */
const FREE_MARKS_UP_TO = 250;
/** Between so many, those with most partners have a name as on a map of a country: few, and a little larger. In square CSS pixels for each name that is tried. */
const ROOM_FOR_HEADLINE = 12_000;
const HEADLINE_SIZE = 13.5;
/** With more marks in view the block shows no names. */
const BLOCK_NAMED_UP_TO = 800;
/** Nobody has so many. */
const MOST_PARTNERS = 1e9;
const WIDEST = 150;
const ONE_LINE = 84;
/** Room that names in the block need at least, in CSS pixels. */
const LEAST_IN_BLOCK = 62;
const LEAST_IN_CLOSE_BLOCK = 86;
const PADDING = 1.5;
const LINE_HEIGHT = 1.2;

/** What of a mark and of a tie decides where names stand. */
export type NamedMark = Pick<MarkShape, 'id' | 'x' | 'y' | 'r' | 'shape' | 'selected'>;
export type CrossedTie = Pick<TieShape, 'id' | 'pair' | 'from' | 'control' | 'to' | 'plus'>;

interface Around {
  /** In sight. */
  readonly marks: readonly NamedMark[];
  readonly ties: readonly CrossedTie[];
  readonly headings: readonly HeadingShape[];
  readonly inBlock: ReadonlySet<string>;
  /** Room for names beside marks in the block, in CSS pixels. */
  readonly blockNames: number;
  /** Names in the block stand below their marks instead of beside them. */
  readonly closeBlock: boolean;
  /** Where the block lies; names of others keep out of it. */
  readonly block?: Box | undefined;
  /** Size of a usual pixel on the screen. */
  readonly zoom: number;
}

/** The names that find a place, in the order of the ids. */
export function labelShapes(data: MapData, around: Around, emphasis: EmphasisOf, options: SceneOptions): LabelShape[] {
  const mode = options.labels ?? 'auto';
  if (mode === 'none' || around.marks.length === 0) return [];
  const measure = options.measureText ?? textWidth;
  const every = mode === 'all' || data.ids.length <= ALL_NAMES_UP_TO;
  const crowded = around.marks.length - around.marks.filter(({ id }) => around.inBlock.has(id)).length > FREE_MARKS_UP_TO;
  const usual = around.zoom >= 1.5 ? 14 : options.width < 480 ? 11.5 : crowded ? HEADLINE_SIZE : 12.5;
  const close = options.width * options.height < CLOSE_BELOW * around.marks.length;
  const fewer = options.width < 480 ? [usual] : close ? [11.5, 10.5] : [usual, 11.5];
  // shrink the writing a little before a name is left out, where all are to be seen
  const sizes =
    mode === 'all'
      ? [usual, 11.5, 10.5, 9.5, 8.5]
      : every && options.width >= 600
        ? [usual, 11.5, 10.5, 9.5]
        : data.ids.length <= LEADERS_UP_TO
          ? fewer
          : [usual];
  let best: LabelShape[] = [];
  for (const size of sizes) {
    const shapes = attempt(
      data,
      around,
      emphasis,
      options,
      measure,
      size,
      crowded,
      every ? 140 : data.ids.length <= LEADERS_UP_TO ? 64 : 0,
    );
    if (shapes.length > best.length) best = shapes;
    if (best.length === around.marks.length) break;
  }
  return best;
}

function attempt(
  data: MapData,
  around: Around,
  emphasis: EmphasisOf,
  options: SceneOptions,
  measure: MeasureText,
  size: number,
  crowded: boolean,
  furthest: number,
): LabelShape[] {
  const r = around.marks[0]!.r;
  const marks = new Map(around.marks.map((mark) => [mark.id, mark]));
  const before = new Map((options.namesBefore ?? []).map((name) => [name.id, name.place]));
  const seen = data.ids.length === marks.size ? data.ids : data.ids.filter((id) => marks.has(id));
  const byImportance = mostImportant(
    seen.filter((id) => !around.inBlock.has(id)),
    data,
    emphasis,
    before,
    crowded ? Math.min(TRY_AT_MOST, Math.ceil((options.width * options.height) / ROOM_FOR_HEADLINE)) : TRY_AT_MOST,
  );
  const roomInBlock =
    around.blockNames >= (around.closeBlock ? LEAST_IN_CLOSE_BLOCK : LEAST_IN_BLOCK) && around.marks.length <= BLOCK_NAMED_UP_TO;
  // the block is a list of its own; a single name in a close grid would only be a riddle
  const inBlock = seen.filter((id) => around.inBlock.has(id) && (roomInBlock || emphasis.organisation(id) === 'strong'));
  const order = [...inBlock.slice(0, TRY_AT_MOST), ...byImportance];
  const placed = placeLabels(
    order.map((id) => {
      const ofBlock = around.inBlock.has(id);
      const widest = ofBlock ? Math.min(WIDEST, Math.max(LEAST_IN_BLOCK, around.blockNames)) : WIDEST;
      return {
        id,
        mark: marks.get(id)!,
        wraps: wrapsOf(data.names.get(id)!, size, measure, widest),
        beside: ofBlock && !around.closeBlock,
        mayStandAway: !ofBlock,
        before: before.get(id),
      };
    }),
    {
      frame: { left: 1, top: 1, right: options.width - 1, bottom: options.height - 1 },
      r,
      furthest,
      block: around.block,
      taken: [
        ...around.marks.flatMap((mark) => (crowded && !around.inBlock.has(mark.id) ? [] : [{ id: mark.id, box: markBox(mark) }])),
        ...around.headings.map((heading) => ({ box: headingBox(heading, measure) })),
        ...around.ties.flatMap(({ plus }) => (plus ? [{ box: boxAround(plus, 9) }] : [])),
      ],
      ties: around.ties.length > REGARD_TIES_UP_TO ? [] : around.ties.flatMap(piecesOf),
    },
  );
  return data.ids.flatMap((id) => {
    const candidate = placed.get(id);
    return candidate ? [shapeOf(id, marks.get(id)!, candidate, size, emphasis)] : [];
  });
}

/** What the picture speaks about first, then who had a name before, then by number of partners; equal ones in their order. */
function mostImportant(
  ids: readonly string[],
  data: MapData,
  emphasis: EmphasisOf,
  before: ReadonlyMap<string, number>,
  most: number,
): string[] {
  const rank = { strong: 0, normal: 2, faded: 4 };
  // by buckets: of thousands only the first few hundred are wanted
  const buckets = new Map<number, string[]>();
  for (const id of ids) {
    const key = (rank[emphasis.organisation(id)] + (before.has(id) ? 0 : 1)) * MOST_PARTNERS - data.partners(id);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(id);
    else buckets.set(key, [id]);
  }
  const order: string[] = [];
  for (const key of [...buckets.keys()].sort((one, other) => one - other)) {
    if (order.length >= most) break;
    order.push(...buckets.get(key)!.slice(0, most - order.length));
  }
  return order;
}

function wrapsOf(name: string, size: number, measure: MeasureText, widest: number): Wrapped[] {
  const sized = (lines: readonly string[], cost: number): Wrapped => ({
    lines,
    width: Math.max(...lines.map((line) => measure(line, size))) + 2 * PADDING,
    height: lines.length * size * LINE_HEIGHT + PADDING,
    cost,
  });
  const usual = wrapName(name, size, measure, widest, Math.min(widest, ONE_LINE));
  const short = usual.length > 1 && measure(name, size) <= widest ? [sized([name], 0.5)] : [];
  return [sized(usual, 0), ...short];
}

function shapeOf(
  id: string,
  mark: NamedMark,
  { wrapped, anchor, box, leader, place }: Candidate,
  size: number,
  emphasis: EmphasisOf,
): LabelShape {
  const x = anchor === 'start' ? box.left + PADDING : anchor === 'end' ? box.right - PADDING : (box.left + box.right) / 2;
  return {
    id,
    lines: wrapped.lines,
    x: tenth(x),
    // capitals reach about 0.72 of the size above the baseline
    y: tenth(box.top + size * 0.96),
    anchor,
    size,
    lineHeight: tenth(size * LINE_HEIGHT),
    box: { left: tenth(box.left), top: tenth(box.top), right: tenth(box.right), bottom: tenth(box.bottom) },
    emphasis: emphasis.organisation(id),
    selected: mark.selected,
    place,
    ...(leader ? { leader: leaderFor(mark, box) } : {}),
  };
}

function leaderFor(mark: NamedMark, box: Box): { readonly from: Point; readonly to: Point } {
  const to = { x: tenth(Math.min(box.right, Math.max(box.left, mark.x))), y: tenth(Math.min(box.bottom, Math.max(box.top, mark.y))) };
  const [dx, dy] = [to.x - mark.x, to.y - mark.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return { from: { x: tenth(mark.x + (dx / length) * (mark.r + 1)), y: tenth(mark.y + (dy / length) * (mark.r + 1)) }, to };
}

/** The box of a mark, the corners of its shape included. */
export function markBox({ x, y, r, shape }: NamedMark): Box {
  return boxAround({ x, y }, shape === 'circle' || shape === 'ring' ? r + 1 : r * 1.24 + 1);
}

export function boxAround({ x, y }: Point, by: number): Box {
  return { left: x - by, top: y - by, right: x + by, bottom: y + by };
}

/** What a heading covers. */
export function headingBox({ text, x, y, size }: HeadingShape, measure: MeasureText): Box {
  return { left: x, top: y - size, right: x + measure(text, size) * 1.25, bottom: y + 4 };
}

function piecesOf(tie: CrossedTie): { readonly box: Box; readonly tie: string; readonly ends: readonly [string, string] }[] {
  const points = pointsOn(tie, 10);
  return points.slice(1).map((end, i) => {
    const start = points[i]!;
    const box = {
      left: Math.min(start.x, end.x),
      right: Math.max(start.x, end.x) + 0.1,
      top: Math.min(start.y, end.y),
      bottom: Math.max(start.y, end.y) + 0.1,
    };
    return { box, tie: tie.id, ends: tie.pair };
  });
}
