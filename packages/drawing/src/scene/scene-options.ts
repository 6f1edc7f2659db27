import type { Audience, Language } from '@netz-map/core';
import type { LandscapeWish } from '../landscape/landscape-of.ts';
import type { Highlight } from './highlight.ts';
import type { LabelShape, View } from './scene.ts';

/** What is chosen: an organisation or a tie. */
export type Selection = { readonly organisation: string } | { readonly tie: readonly [string, string] };

/** Width of a text in CSS pixels at a font size in CSS pixels. */
export type MeasureText = (text: string, size: number) => number;

export interface SceneOptions {
  /** Size of the frame in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The day for which the states of the ties hold. */
  readonly asOf: string;
  readonly language: Language;
  /**
   * For whom the picture is. `public`: the row of partners without a tie is not called a lack and not counted.
   * @default 'internal'
   */
  readonly audience?: Audience | undefined;
  /**
   * Where the layout stands on the screen.
   * @default fitView: everything
   */
  readonly view?: View | undefined;
  /** Ids of those that are shown, where a filter is on; all others and their ties are left out, and nobody changes place. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly selection?: Selection | undefined;
  readonly highlight?: Highlight | undefined;
  /**
   * How wide a text is. The default is a table of average widths of the usual system fonts, the same on every machine.
   */
  readonly measureText?: MeasureText | undefined;
  /**
   * `auto`: names that find a place; `all`: shrink the writing before leaving one out; `none`.
   * @default 'auto'
   */
  readonly labels?: 'auto' | 'all' | 'none' | undefined;
  /**
   * Regions under partners who belong together: by what the network is best told by (`auto`: topics, places, groups or kinds, or who works
   * with whom; nothing for very small networks), or by one of these.
   * @default 'auto'
   */
  readonly landscapes?: LandscapeWish | undefined;
  /** Names of the picture before: who has one keeps it while it fits, on the same side, so that zooming and panning are calm. */
  readonly namesBefore?: readonly Pick<LabelShape, 'id' | 'place'>[] | undefined;
}
