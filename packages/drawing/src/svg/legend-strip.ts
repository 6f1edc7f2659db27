import { textWidth } from '../names/text-width.ts';
import { colourOf, type Theme } from '../palette/palette.ts';
import { shapePath } from '../palette/shape-path.ts';
import { paintedWidth } from '../map-model/tie-look.ts';
import type { LegendEntry } from '../scene/scene.ts';
import { tieSample } from '../scene/tie-sample.ts';
import { RING_WIDTH } from '../scene/trace-tie.ts';
import { HATCH } from './paint-scene.ts';
import { escapeXml, tag } from './tag.ts';
import { tenth } from '../plane/tenth.ts';

const SIZE = 12;
const ROW = 20;
/** How long a piece of line is. */
const LINE = 30;
const BETWEEN = 22;
const MARGIN = 16;

interface Placed {
  readonly entry: LegendEntry;
  readonly x: number;
  readonly row: number;
}

/** Legend and caption as they stand below the map. */
export interface LegendStrip {
  readonly height: number;
  paint(top: number, theme: Theme): string;
}

/** Sets legend and caption in rows as wide as the map: kinds first, lines on a row of their own, the caption last. */
export function legendStrip(legend: readonly LegendEntry[], caption: readonly string[], width: number): LegendStrip {
  const groups = [legend.filter(({ kind }) => kind === 'mark'), legend.filter(({ kind }) => kind !== 'mark')].filter(
    ({ length }) => length > 0,
  );
  const placed: Placed[] = [];
  let row = 0;
  for (const group of groups) {
    let x = MARGIN;
    for (const entry of group) {
      const needed = sampleWidth(entry) + textWidth(textOf(entry), SIZE);
      if (x > MARGIN && x + needed > width - MARGIN) [x, row] = [MARGIN, row + 1];
      placed.push({ entry, x, row });
      x += needed + BETWEEN;
    }
    row++;
  }
  const captions = linesOf(caption, width - 2 * MARGIN);
  const height = 14 + (row + captions.length) * ROW + 4;
  return {
    height,
    paint: (top, theme) =>
      [
        tag('path', {
          d: `M${MARGIN},${tenth(top + 2)}H${tenth(width - MARGIN)}`,
          stroke: theme.text,
          'stroke-opacity': 0.25,
          'stroke-width': 1,
        }),
        ...placed.map(({ entry, x, row }) => paintEntry(entry, x, top + 14 + row * ROW + ROW / 2, theme)),
        ...captions.map((line, i) =>
          tag(
            'text',
            { x: MARGIN, y: tenth(top + 14 + (row + i) * ROW + ROW / 2 + 4), 'font-size': SIZE, fill: theme.text, 'fill-opacity': 0.8 },
            escapeXml(line),
          ),
        ),
      ].join('\n'),
  };
}

function textOf(entry: LegendEntry): string {
  return entry.kind === 'mark' ? `${entry.text} (${entry.count})` : entry.text;
}

function sampleWidth({ kind }: LegendEntry): number {
  return kind === 'tie' ? LINE + 7 : 26;
}

function linesOf(caption: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of caption) {
    const longer = `${lines.at(-1) ?? ''} · ${part}`;
    if (lines.length > 0 && textWidth(longer, SIZE) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function paintEntry(entry: LegendEntry, x: number, y: number, theme: Theme): string {
  const text = tag(
    'text',
    {
      x: tenth(x + sampleWidth(entry)),
      y: tenth(y + 4),
      'font-size': SIZE,
      fill: theme.text,
      textLength: tenth(textWidth(textOf(entry), SIZE)),
      lengthAdjust: 'spacingAndGlyphs',
    },
    escapeXml(textOf(entry)),
  );
  return paintSample(entry, x, y, theme) + text;
}

function paintSample(entry: LegendEntry, x: number, y: number, theme: Theme): string {
  if (entry.kind === 'mark') return tag('path', { d: shapePath(entry.shape, x + 10, y, 6.5), fill: colourOf(theme, entry.colour) });
  if (entry.kind === 'region') {
    const box = { x: tenth(x), y: tenth(y - 6), width: 20, height: 12, rx: 3 };
    if (entry.region === 'landscape') return tag('rect', { ...box, rx: 6, fill: theme.text, 'fill-opacity': 0.1 });
    return tag('rect', { ...box, fill: `url(#${HATCH})`, stroke: theme.text, 'stroke-width': 1 });
  }
  const { path, marks, ring } = tieSample(entry, x, y, LINE);
  const line = {
    d: path,
    stroke: theme.text,
    'stroke-width': paintedWidth(entry.style, entry.width, false),
    'stroke-opacity': entry.must || entry.style === 'proposed' ? 0.9 : 0.6,
    'stroke-dasharray': entry.dash.join(' ') || undefined,
    'stroke-linecap': 'round',
    fill: 'none',
  };
  const circle = ({ x: cx, y: cy, r }: { x: number; y: number; r: number }, look: Record<string, string | number>): string =>
    tag('circle', { cx: tenth(cx), cy: tenth(cy), r, ...look });
  return [
    tag('path', line),
    ...marks.map((mark) => circle(mark, { fill: theme.text, 'fill-opacity': 0.5 })),
    ...(ring ? [circle(ring, { fill: 'none', stroke: theme.text, 'stroke-width': RING_WIDTH, 'stroke-opacity': 0.6 })] : []),
  ].join('');
}
