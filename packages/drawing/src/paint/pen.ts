/**
 * The part of a canvas context that painting uses. Written down here because this package knows no DOM: a page's canvas, a worker's
 * `OffscreenCanvas` and a recorder in a test all fit.
 */
export interface Pen {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'bevel' | 'miter' | 'round';
  globalAlpha: number;
  font: string;
  textAlign: 'center' | 'end' | 'left' | 'right' | 'start';
  textBaseline: 'alphabetic' | 'bottom' | 'hanging' | 'ideographic' | 'middle' | 'top';
  direction: 'inherit' | 'ltr' | 'rtl';
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  bezierCurveTo(controlX1: number, controlY1: number, controlX2: number, controlY2: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise?: boolean): void;
  rect(x: number, y: number, width: number, height: number): void;
  fill(): void;
  stroke(): void;
  clip(): void;
  save(): void;
  restore(): void;
  setLineDash(dash: number[]): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

/** Colours and font of the host page, resolved: what a canvas cannot inherit. All colours are CSS colours. */
export interface Look {
  readonly ground: string;
  readonly text: string;
  /** Selection and proposed ties. */
  readonly accent: string;
  /** Six colours for kinds, then that of all other kinds. */
  readonly kinds: readonly string[];
  readonly fontFamily: string;
  /** Forced colours: everything in `text` on `ground`, shapes alone tell kinds apart, nothing is faded below 0.5. */
  readonly forced: boolean;
}
