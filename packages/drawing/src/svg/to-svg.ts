import { expectation } from '@netz-map/core';
import { PALETTE } from '../palette/palette.ts';
import { textWidth } from '../names/text-width.ts';
import type { Scene } from '../scene/scene.ts';
import { legendStrip } from './legend-strip.ts';
import { hatching, paintScene } from './paint-scene.ts';
import { PAPER, type PaperSize } from './paper.ts';
import { escapeXml, tag } from './tag.ts';
import { tenth } from '../plane/tenth.ts';

export interface SvgOptions {
  /** A title to write above the map. Without one the picture starts with the map. */
  readonly title?: string | undefined;
  /** @default 'light' */
  readonly theme?: 'light' | 'dark' | 'print' | undefined;
  /** Paper to print on, upright or across as the picture is. Without it the size is that of the scene, in pixels. */
  readonly size?: PaperSize | undefined;
}

const FONTS = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, sans-serif';
const TITLE_SIZE = 20;

/** Height of the title above the map, in CSS pixels. */
export function titleHeight(title: string | undefined): number {
  return title ? 44 : 0;
}

/**
 * Writes a scene as a complete SVG file: map, legend, caption; nothing in it but shapes and text, no style sheet, no script,
 * no reference to anything else. Readable in black and white.
 *
 * The picture is as wide as the scene and higher by title, legend and caption.
 *
 * @throws TypeError when the theme or the size is not one of the known ones
 */
export function toSvg(scene: Scene, options: SvgOptions = {}): string {
  const theme = PALETTE[options.theme ?? 'light'];
  if (!theme) throw expectation('@netz-map/drawing/svg/to-svg', 'the theme "light", "dark" or "print"', options.theme);
  const paper = options.size && PAPER[options.size];
  if (options.size && !paper) throw expectation('@netz-map/drawing/svg/to-svg', 'a size from "A4" to "A0"', options.size);
  const strip = legendStrip(scene.legend, scene.caption, scene.width);
  const top = titleHeight(options.title);
  const [width, height] = [tenth(scene.width), tenth(top + scene.height + strip.height)];
  const [short, long] = paper ?? [0, 0];
  const [paperWidth, paperHeight] = width > height ? [long, short] : [short, long];
  const title = options.title ?? scene.title;
  const content = [
    tag('title', {}, escapeXml(title)),
    tag('desc', {}, escapeXml([scene.description, ...scene.caption].join(' '))),
    hatching(theme),
    tag('rect', { width, height, fill: theme.ground }),
    ...(options.title ? [writeTitle(options.title, width, theme.text)] : []),
    tag('svg', { y: top || undefined, width: scene.width, height: scene.height, overflow: 'hidden' }, `\n${paintScene(scene, theme)}\n`),
    strip.paint(top + scene.height, theme),
  ];
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: paper ? `${paperWidth}mm` : width,
      height: paper ? `${paperHeight}mm` : height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: scene.locale,
      'xml:lang': scene.locale,
      'aria-label': title,
      'font-family': FONTS,
    },
    `\n${content.join('\n')}\n`,
  )}\n`;
}

/** The title shrinks before it leaves the paper. */
function writeTitle(title: string, width: number, fill: string): string {
  const size = Math.min(TITLE_SIZE, (TITLE_SIZE * (width - 32)) / textWidth(title, TITLE_SIZE));
  return tag('text', { x: 16, y: 30, 'font-size': tenth(size), 'font-weight': 600, fill }, escapeXml(title));
}
