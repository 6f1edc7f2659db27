import type { View } from '../scene/scene.ts';
import type { BasePicture, PaintFrame } from './base-picture.ts';
import type { Look, Pen } from './pen.ts';

/** Paints the lower layer: all ties, then all marks. A generator, so that a page can stop after any step. */
export function* paintBase(pen: Pen, picture: BasePicture, view: View, frame: PaintFrame, look: Look): Generator<void, void> {
  const { ratio, width, height } = frame;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.fillStyle = look.text;
  for (let i = 0; i < picture.count; i++) {
    pen.beginPath();
    pen.arc(picture.xy[2 * i]! * view.scale + view.x, picture.xy[2 * i + 1]! * view.scale + view.y, 4, 0, 7);
    pen.fill();
    if (i % 500 === 499) yield;
  }
}
