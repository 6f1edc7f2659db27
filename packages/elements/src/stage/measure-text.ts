import type { MeasureText } from '@netz-map/drawing';

const SIZE = 100;

/**
 * How wide texts are in the font of an element, so that names are placed as they will really be seen. Widths grow with the
 * size, so each text is measured once. Nothing is painted and nothing read back.
 * @returns `undefined` where the browser cannot measure; the drawing then uses its table of average widths
 */
export function measureTextIn(fontFamily: string): MeasureText | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return undefined;
  context.font = `${SIZE}px ${fontFamily}`;
  const widths = new Map<string, number>();
  return (text, size) => {
    let width = widths.get(text);
    if (width === undefined) widths.set(text, (width = context.measureText(text).width));
    return (width * size) / SIZE;
  };
}
