import type { Network } from '@netz-map/core';
import {
  drawComposed,
  paperFrame,
  type DrawOptions,
  type Layout,
  type Orientation,
  type PaperSize,
  type PicturePhrases,
} from '@netz-map/drawing';
import { pictureNow } from '../picture/picture-now.ts';

/** A sheet of paper. */
export interface PosterSheet {
  /** `A4` to `A0`. */
  readonly paper: PaperSize;
  readonly orientation: Orientation;
}

/** What is on the screen, as far as a poster shows it. */
export interface OnScreen extends Pick<DrawOptions, 'highlight' | 'selection' | 'only' | 'asOf' | 'language' | 'audience'> {
  readonly network: Network;
  /** Where everybody stands. */
  readonly layout: Layout;
  /** In the language; German without them. */
  readonly phrases?: PicturePhrases | undefined;
}

/** Up to so many partners and ties a picture of another shape is laid out anew, which takes less than a second. */
const ANEW_UP_TO = 4000;

/** The whole map as SVG text in the size of a sheet of paper, with title, legend and date; `undefined` where shapes cannot be made. */
export function mapPicture(
  { network, layout, phrases, ...options }: OnScreen,
  { paper, orientation, title }: PosterSheet & { readonly title: string },
): string | undefined {
  const picture = pictureNow();
  if (!picture) return undefined;
  const { left, right, top, bottom } = layout.bounds;
  const sameShape = right - left >= bottom - top === (orientation === 'landscape');
  const few = network.organisations.length + network.ties.length <= ANEW_UP_TO;
  const frame = paperFrame(paper, orientation);
  return drawComposed((...scene) => picture.composeScene(...scene, phrases), network, {
    ...options,
    ...frame,
    title,
    size: paper,
    theme: 'print',
    layout: sameShape || !few ? layout : undefined,
  });
}
