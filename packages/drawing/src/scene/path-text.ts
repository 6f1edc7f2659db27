import { tenth } from '../plane/tenth.ts';
import type { LineTracer } from './trace-tie.ts';

/** Traces lines as SVG path data, rounded to a tenth of a pixel. */
export class PathText implements LineTracer {
  text = '';

  moveTo(x: number, y: number): void {
    this.text += `M${tenth(x)},${tenth(y)}`;
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.text += `Q${tenth(controlX)},${tenth(controlY)} ${tenth(x)},${tenth(y)}`;
  }
}
