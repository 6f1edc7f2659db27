import type { Layout, Point } from '../layout/layout.ts';
import { flagsOf } from '../map-model/tie-flags.ts';
import { kindOfPair } from '../map-model/tie-kinds-on-map.ts';
import { PROPOSED_WIDTH, tieDash, tieShare, tieWidth } from '../map-model/tie-look.ts';
import { tenth } from '../plane/tenth.ts';
import { bendsOf } from './bends-of.ts';
import { pointOn } from './curve.ts';
import { pairId, type EmphasisOf } from './emphasis.ts';
import type { Highlight } from './highlight.ts';
import type { MapData } from '../map-model/map-data.ts';
import { PathText } from './path-text.ts';
import type { Emphasis, TieShape, TieStyle } from './scene.ts';
import { PROPOSED_BEND } from './sign-sizes.ts';
import { lengthInSight } from './surface.ts';
import { ringOf, tieCurve, traceTie } from './trace-tie.ts';

const ORDER: Readonly<Record<Emphasis, number>> = { faded: 0, normal: 1, strong: 2 };

interface Place {
  at(id: string): Point | undefined;
  readonly r: number;
  /** How large a usual pixel is on the screen. */
  readonly zoom: number;
  /** Of the frame, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether something with these ends can be seen. */
  inFrame(a: Point, b: Point): boolean;
}

/** What is to be drawn between two partners, before it is known where. */
interface Line {
  readonly pair: readonly [string, string];
  readonly style: TieStyle;
  readonly bend: number;
  readonly step: number;
  /** See `MapTies.flags`. */
  readonly flags: number;
  readonly must: boolean;
  readonly oneSided: boolean;
  readonly dash: readonly number[];
}

/** The ties in the order of painting: faded ones first, what the picture speaks about last. */
export function tieShapes(data: MapData, layout: Layout, place: Place, emphasis: EmphasisOf, highlight: Highlight | undefined): TieShape[] {
  const seen = [...existing(data, layout), ...proposed(highlight)].flatMap((line) => {
    const [from, to] = [place.at(line.pair[0]), place.at(line.pair[1])];
    return from && to && place.inFrame(from, to) ? [{ line, from, to }] : [];
  });
  const { width: across, height: down } = place;
  const length = seen.reduce((sum, { from, to }) => sum + lengthInSight(to.x - from.x, to.y - from.y, across, down), 0);
  const share = tieShare(seen.length, length, across * down, place.zoom);
  const curve = new Float64Array(6);
  const round = (i: number): Point => Object.freeze({ x: tenth(curve[i]!), y: tenth(curve[i + 1]!) });
  return seen
    .map(({ line, from: { x: ax, y: ay }, to: { x: bx, y: by } }): TieShape => {
      const { pair, style, bend, step, flags, must, oneSided, dash } = line;
      const strength = style === 'proposed' ? 'strong' : emphasis.tie(...pair);
      const width = style === 'proposed' ? PROPOSED_WIDTH : tieWidth(step, must, strength === 'strong' ? 1 : share);
      tieCurve(curve, ax, ay, bx, by, bend, place.r, style === 'unknown', flags);
      const path = new PathText();
      traceTie(path, curve, width, flags);
      const [from, control, to] = [round(0), round(2), round(4)];
      const ring = ringOf(curve, place.r, flags);
      return {
        id: pairId(...pair),
        pair,
        path: path.text,
        from,
        to,
        control,
        width: tenth(width),
        step,
        style,
        must,
        oneSided,
        dash,
        emphasis: strength,
        selected: emphasis.selectedTie(...pair),
        ...(ring ? { ring: { x: tenth(ring.x), y: tenth(ring.y), r: tenth(ring.r) } } : {}),
        ...(style === 'proposed' ? { plus: roundPoint(pointOn({ from, control, to }, 0.5)) } : {}),
      };
    })
    .sort((p, q) => ORDER[p.emphasis] - ORDER[q.emphasis]);
}

function existing(data: MapData, layout: Layout): Line[] {
  const bends = bendsOf(data, layout);
  const dashes = new Map(data.tieKinds.map(({ kind, dash }) => [kind, dash]));
  return data.pairs.map((pair, i) => {
    const { a, b, state, strength, must, oneSided } = pair;
    const step = Math.min(4, Math.max(1, Math.round(strength ?? 2)));
    const dash = tieDash(state, dashes.get(kindOfPair(pair))!);
    return { pair: [a, b], style: state, bend: bends[i]!, step, flags: flagsOf(pair), must, oneSided, dash };
  });
}

function proposed(highlight: Highlight | undefined): Line[] {
  const style = 'proposed';
  return (highlight?.proposed ?? [])
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => {
      const pair = one < other ? ([one, other] as const) : ([other, one] as const);
      return { pair, style, bend: PROPOSED_BEND, step: 2, flags: 0, must: false, oneSided: false, dash: tieDash(style, []) };
    });
}

function roundPoint({ x, y }: Point): Point {
  return { x: tenth(x), y: tenth(y) };
}
