import { parentOf } from './ground.ts';

/**
 * A point of the window in the pixels of a frame, also where the page shows it scaled, zoomed or turned (a slide show, the preview of
 * an editor). The middle of a box stays the middle of the rectangle around it, however it is turned; around it, the
 * transforms of all ancestors are taken back.
 */
export function pointIn(frame: HTMLElement, clientX: number, clientY: number): { x: number; y: number } {
  const box = frame.getBoundingClientRect();
  const [width, height] = [frame.offsetWidth, frame.offsetHeight];
  const { a, b, c, d } = linearPart(frame);
  // zoom of the page's own and whatever else is no transform
  const rest = box.width / (Math.abs(a) * width + Math.abs(c) * height) || 1;
  const [dx, dy] = [(clientX - box.left - box.width / 2) / rest, (clientY - box.top - box.height / 2) / rest];
  const det = a * d - b * c || 1;
  return { x: width / 2 - frame.clientLeft + (d * dx - c * dy) / det, y: height / 2 - frame.clientTop + (a * dy - b * dx) / det };
}

/** How an element is turned and scaled on the screen; where it is moved to plays no part. */
function linearPart(element: Element): DOMMatrix {
  let all = new DOMMatrix();
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const { transform, rotate, scale } = getComputedStyle(each);
    if (transform !== 'none') all = new DOMMatrix(transform).multiply(all);
    if (scale && scale !== 'none') all = new DOMMatrix(`scale(${scale.replaceAll(' ', ',')})`).multiply(all);
    if (/^[\d.-]+deg$/.test(rotate)) all = new DOMMatrix(`rotate(${rotate})`).multiply(all);
  }
  return all;
}
