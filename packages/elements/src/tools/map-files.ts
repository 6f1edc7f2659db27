import { toSvg, type Scene } from '@netz-map/drawing';
import { mapPicture, type OnScreen, type PosterSheet } from './map-picture.ts';
import { pictureAsPng } from './picture-as-png.ts';

/** What a drawing shows; either is missing while there is nothing to be seen. */
export interface ShownDrawing {
  readonly scene: Scene | undefined;
  readonly poster: OnScreen | undefined;
}

/** How a picture is wanted: a sheet of paper, or what is seen; `scale` from 1 to 4 device pixels for one of the picture. */
export type PngWish = Partial<PosterSheet> & { readonly scale?: number | undefined };

/** What is shown as the text of an SVG file, or the whole map on a sheet. @param title of the sheet */
export function svgOf({ scene, poster }: ShownDrawing, title: string, sheet?: PosterSheet): string | undefined {
  if (sheet) return poster && mapPicture(poster, { ...sheet, title });
  return scene && toSvg(scene);
}

/** The same as a PNG file; `undefined` too where the device cannot make a picture of this size. */
export async function pngOf(
  shown: ShownDrawing,
  title: string,
  { paper, orientation = 'landscape', scale }: PngWish = {},
): Promise<Blob | undefined> {
  const svg = svgOf(shown, title, paper && { paper, orientation });
  return svg === undefined ? undefined : pictureAsPng(svg, scale);
}
