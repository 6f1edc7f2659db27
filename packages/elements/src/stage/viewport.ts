/** Which part of a drawing is seen: point p of the drawing lies at `p · scale + (x, y)` of the frame, in CSS pixels. */
export interface Viewport {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many times larger than "all of it" the drawing can be looked at. */
export const MOST_ZOOM = 8;

/** All of the drawing, centred in the frame. */
export function fitted(drawing: Size, frame: Size): Viewport {
  const scale = drawing.width > 0 && drawing.height > 0 ? Math.min(frame.width / drawing.width, frame.height / drawing.height) : 1;
  return { scale, x: (frame.width - drawing.width * scale) / 2, y: (frame.height - drawing.height * scale) / 2 };
}

/** Zooms around a point of the frame, which stays where it is; never out beyond "all of it". */
export function zoomed(view: Viewport, factor: number, x: number, y: number, drawing: Size, frame: Size): Viewport {
  const all = fitted(drawing, frame).scale;
  const scale = Math.max(all, Math.min(all * MOST_ZOOM, view.scale * factor));
  const ratio = scale / view.scale;
  return kept({ scale, x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio }, drawing, frame);
}

export function panned(view: Viewport, dx: number, dy: number, drawing: Size, frame: Size): Viewport {
  return kept({ ...view, x: view.x + dx, y: view.y + dy }, drawing, frame);
}

/** The drawing cannot be lost: where it is larger than the frame it fills it, where it is smaller it stays in the middle. */
function kept(view: Viewport, drawing: Size, frame: Size): Viewport {
  const along = (at: number, size: number, room: number): number =>
    size <= room + 0.5 ? (room - size) / 2 : Math.max(room - size, Math.min(0, at));
  return {
    scale: view.scale,
    x: along(view.x, drawing.width * view.scale, frame.width),
    y: along(view.y, drawing.height * view.scale, frame.height),
  };
}

/** Moves a point of the drawing into the middle of the frame as far as the edges allow. */
export function centred(view: Viewport, x: number, y: number, drawing: Size, frame: Size): Viewport {
  return kept({ scale: view.scale, x: frame.width / 2 - x * view.scale, y: frame.height / 2 - y * view.scale }, drawing, frame);
}
