import type { Network } from '@netz-map/core';
import type { BasePicture, Evidence, Look, MapModel, PicturePhrases, SceneAround, SceneOptions, Surface, View } from '@netz-map/drawing';
import type { Settled } from './settled-layout.ts';

/** What the drawing is of; the frame's size and the view come beside it. */
export type SceneWish = Pick<
  SceneOptions,
  'asOf' | 'language' | 'audience' | 'selection' | 'highlight' | 'labels' | 'landscapes' | 'only'
> & {
  readonly network: Network;
  /** In the language; German without them. */
  readonly phrases?: PicturePhrases | undefined;
};

/** What is to be seen in the frame now. */
export interface StagePicture {
  readonly wish: SceneWish;
  readonly settled: Settled;
  readonly view: View;
  /** Of the frame, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly look: Look;
  /** Device pixels for one CSS pixel; those of the screen where it is missing. */
  readonly ratio?: number | undefined;
}

/** All of what is painted above the base, for one view. */
export interface Above {
  readonly of: StagePicture;
  readonly said: string;
  readonly surface: Surface;
  readonly evidence: Evidence | undefined;
  readonly around: SceneAround;
  /** Names of another view, to which those of this one keep. */
  readonly namesBefore: SceneOptions['namesBefore'];
}

/** What is laid out and may be shown. */
export interface ShownPicture {
  readonly of: BasePicture;
  readonly model: MapModel;
  readonly settled: Settled;
  readonly only: SceneWish['only'];
}
