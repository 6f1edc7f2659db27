import type { Point } from '../layout/layout.ts';

/** A picture of a network as plain, frozen data in CSS pixels. The page, the SVG text and the tests read the same numbers. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The view that was used; hand it back to zoom or pan from here. */
  readonly view: View;
  /** What the picture is called and what it shows, in the language of the scene, for people who do not see it. */
  readonly title: string;
  readonly description: string;
  /** `de` or `en`, for `lang` attributes. */
  readonly locale: 'de' | 'en';
  /** In the order of painting: regions, ties, marks, then headings and labels. */
  readonly regions: readonly RegionShape[];
  readonly ties: readonly TieShape[];
  readonly marks: readonly MarkShape[];
  readonly headings: readonly HeadingShape[];
  readonly labels: readonly LabelShape[];
  /** Only what is on the screen. */
  readonly legend: readonly LegendEntry[];
  /** Below the map: as-of date, how much is not known. */
  readonly caption: readonly string[];
}

/** Where the layout stands on the screen: a point of the layout is drawn at `x * scale + view.x`, `y * scale + view.y`. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** `strong` is what the picture speaks about now, `faded` is everything else meanwhile (a quarter of its strength). */
export type Emphasis = 'normal' | 'strong' | 'faded';

/**
 * An area below the ties. `cut-off` is hatched: those who would lose their way to the rest. `landscape`: partners who belong together; its
 * title is a heading.
 */
export interface RegionShape {
  readonly id: string;
  readonly kind: 'cut-off' | 'unconnected' | 'landscape';
  readonly emphasis: Emphasis;
  /** SVG path data. */
  readonly path: string;
}

export type TieStyle = 'active' | 'unknown' | 'dormant' | 'proposed';

export interface TieShape {
  /** `a|b`, the smaller id first. */
  readonly id: string;
  readonly pair: readonly [string, string];
  /** SVG path data: one quadratic curve from mark to mark, two beside each other for a tie that must exist. */
  readonly path: string;
  readonly from: Point;
  readonly to: Point;
  /** Control point of the curve. */
  readonly control: Point;
  /** In CSS pixels. */
  readonly width: number;
  /** Strength in four steps, 1 to 4. */
  readonly step: number;
  readonly style: TieStyle;
  /** A tie that must exist (hand-over). */
  readonly must: boolean;
  readonly oneSided: boolean;
  /** Lengths of line and gap in CSS pixels, by the kind of the tie and its state; empty is a solid line. */
  readonly dash: readonly number[];
  readonly emphasis: Emphasis;
  readonly selected: boolean;
  /** The open ring of a one-sided tie, before the side that did not name it. */
  readonly ring?: { readonly x: number; readonly y: number; readonly r: number } | undefined;
  /** Middle of a proposed tie, where its plus stands. */
  readonly plus?: Point | undefined;
}

export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon' | 'cross' | 'ring';

/** Place in the palette; `other` is the grey ring. */
export type ColourIndex = 0 | 1 | 2 | 3 | 4 | 5 | 'other';

export interface MarkShape {
  /** Id of the organisation. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly shape: Shape;
  readonly colour: ColourIndex;
  /** SVG path data of the shape, in place. */
  readonly path: string;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
}

export interface LabelShape {
  /** Id of the organisation. */
  readonly id: string;
  /** One or two lines. */
  readonly lines: readonly string[];
  /** First baseline, at the side named by `anchor`. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Font size and distance of the baselines, in CSS pixels. */
  readonly size: number;
  readonly lineHeight: number;
  readonly box: Box;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
  /** Which of the places around its mark it has; see `SceneOptions.namesBefore`. */
  readonly place: number;
  /** A short line from the mark to a name that stands further away. */
  readonly leader?: { readonly from: Point; readonly to: Point } | undefined;
}

/** A spaced-out title on the map, such as "Noch nicht angebunden". `x` is its left end, `y` the baseline. */
export interface HeadingShape {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly emphasis: Emphasis;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of the legend, with the sample that stands before it. */
export type LegendEntry =
  | { readonly kind: 'mark'; readonly text: string; readonly shape: Shape; readonly colour: ColourIndex; readonly count: number }
  | TieEntry
  | { readonly kind: 'region'; readonly text: string; readonly region: 'cut-off' | 'landscape' };

export interface TieEntry {
  readonly kind: 'tie';
  readonly text: string;
  readonly style: TieStyle;
  readonly must: boolean;
  readonly oneSided: boolean;
  readonly dash: readonly number[];
  readonly width: number;
}
