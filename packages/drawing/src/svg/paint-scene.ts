import { colourOf, type Theme } from '../palette/palette.ts';
import { FADED, paintedWidth, tieOpacity } from '../map-model/tie-look.ts';
import type { Emphasis, LabelShape, MarkShape, RegionShape, Scene, TieShape } from '../scene/scene.ts';
import { HEADING, LANDSCAPE_STRENGTH, PLUS, rimWidth, SELECTED_RING } from '../scene/sign-sizes.ts';
import { RING_WIDTH } from '../scene/trace-tie.ts';
import { textWidth } from '../names/text-width.ts';
import { escapeXml, tag } from './tag.ts';
import { tenth } from '../plane/tenth.ts';

/** Id of the hatching; the only reference in the text, to a part of itself. */
export const HATCH = 'netz-map-hatch';
const opacity = (emphasis: Emphasis): number | undefined => (emphasis === 'faded' ? FADED : undefined);

/** The map itself, without frame, legend and caption. */
export function paintScene(scene: Scene, theme: Theme): string {
  return [
    ...scene.regions.map((region) => paintRegion(region, theme)),
    tag('g', { fill: 'none', stroke: theme.text, 'stroke-linecap': 'round' }, scene.ties.map((tie) => paintTie(tie, theme)).join('')),
    ...scene.labels.flatMap(({ leader, emphasis }) =>
      leader
        ? [
            tag('path', {
              d: `M${leader.from.x},${leader.from.y}L${leader.to.x},${leader.to.y}`,
              stroke: theme.text,
              'stroke-width': 0.7,
              opacity: opacity(emphasis) ?? 0.6,
            }),
          ]
        : [],
    ),
    ...scene.marks.map((mark) => paintMark(mark, theme)),
    ...scene.headings.map(({ text, x, y, size, emphasis }) =>
      tag(
        'text',
        {
          x,
          y,
          'font-size': size,
          'letter-spacing': tenth(size * HEADING.spacing),
          fill: theme.text,
          'fill-opacity': HEADING.strength,
          stroke: theme.ground,
          'stroke-width': HEADING.halo,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
          opacity: opacity(emphasis),
        },
        escapeXml(text),
      ),
    ),
    tag(
      'g',
      { fill: theme.text, stroke: theme.ground, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
      [...scene.labels]
        .sort((a, b) => Number(b.emphasis === 'faded') - Number(a.emphasis === 'faded'))
        .map(paintLabel)
        .join(''),
    ),
  ].join('\n');
}

/** The pattern of `cut-off` areas. */
export function hatching(theme: Theme): string {
  const line = tag('path', { d: 'M-2,2L2,-2M0,8L8,0M6,10L10,6', stroke: theme.text, 'stroke-width': 1, 'stroke-opacity': 0.35 });
  return tag('defs', {}, tag('pattern', { id: HATCH, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, line));
}

function paintRegion({ kind, path, emphasis }: RegionShape, theme: Theme): string {
  if (kind === 'landscape')
    return tag('path', { d: path, fill: theme.text, 'fill-opacity': LANDSCAPE_STRENGTH, opacity: opacity(emphasis) });
  if (kind === 'unconnected') return tag('path', { d: path, fill: theme.text, 'fill-opacity': 0.045 });
  // the outline of many overlapping pieces: stroke all, cover what is inside, then hatch
  return (
    tag('path', { d: path, fill: theme.text, stroke: theme.text, 'stroke-width': 2.4, 'stroke-linejoin': 'round', 'stroke-opacity': 0.7 }) +
    tag('path', { d: path, fill: theme.ground }) +
    tag('path', { d: path, fill: `url(#${HATCH})` })
  );
}

function paintTie({ path, width, style, must, dash, emphasis, selected, ring, plus }: TieShape, theme: Theme): string {
  const strong = emphasis === 'strong' || selected;
  const strength = { 'stroke-opacity': tenth100(tieOpacity(style, must, strong)), opacity: opacity(emphasis) };
  const line = tag('path', {
    d: path,
    'stroke-width': tenth(paintedWidth(style, width, strong)),
    ...strength,
    'stroke-dasharray': dash.join(' ') || undefined,
  });
  const end = ring ? tag('circle', { cx: ring.x, cy: ring.y, r: ring.r, 'stroke-width': RING_WIDTH, ...strength }) : '';
  if (!plus) return line + end;
  const { x, y } = plus;
  const { radius, rim, arm } = PLUS;
  const circle = tag('circle', { cx: x, cy: y, r: radius, fill: theme.ground, 'stroke-width': rim });
  const sign = `M${tenth(x - arm)},${y}H${tenth(x + arm)}M${x},${tenth(y - arm)}V${tenth(y + arm)}`;
  return line + circle + tag('path', { d: sign, 'stroke-width': PLUS.line });
}

function tenth100(value: number): number {
  return Math.round(value * 100) / 100;
}

function paintMark({ path, colour, emphasis, selected, x, y, r }: MarkShape, theme: Theme): string {
  const around = { cx: x, cy: y, r: tenth(SELECTED_RING.radius(r)), fill: 'none', stroke: theme.text, 'stroke-width': SELECTED_RING.width };
  const ring = selected ? tag('circle', around) : '';
  return (
    ring +
    tag('path', {
      d: path,
      fill: colourOf(theme, colour),
      stroke: theme.ground,
      'stroke-width': rimWidth(r),
      'paint-order': 'stroke',
      opacity: opacity(emphasis),
    })
  );
}

function paintLabel({ lines, x, y, anchor, size, lineHeight, emphasis }: LabelShape): string {
  const spans = lines.map((line, i) =>
    tag(
      'tspan',
      { x, y: tenth(y + i * lineHeight), textLength: tenth(textWidth(line, size)), lengthAdjust: 'spacingAndGlyphs' },
      escapeXml(line),
    ),
  );
  return tag(
    'text',
    { 'font-size': size, 'text-anchor': anchor === 'start' ? undefined : anchor, opacity: opacity(emphasis) },
    spans.join(''),
  );
}
