import {
  FADED,
  LANDSCAPE_STRENGTH,
  paintedWidth,
  PLUS,
  rimWidth,
  RING_WIDTH,
  SELECTED_RING,
  tieOpacity,
  type Emphasis,
  type LabelShape,
  type MarkShape,
  type RegionShape,
  type Scene,
  type TieShape,
} from '@netz-map/drawing';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/**
 * A scene as SVG in the page, for paper: sharp at every size, in the colours of the page. Lengths and strengths are those of
 * the canvas and of SVG files.
 * @param label what a screen reader says about the drawing
 */
export function svgStage({ width, height, regions, ties, marks, headings, labels }: Scene, label: string): TemplateResult {
  return html`<svg part="drawing" class="drawing" role="img" aria-label=${label} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <defs>
      <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse">
        <path stroke="currentcolor" stroke-opacity="0.35" d="M-2 2L2-2M0 8L8 0M6 10L10 6"></path>
      </pattern>
    </defs>
    ${regions.map(region)}
    <g fill="none" stroke="currentcolor" stroke-linecap="round">${ties.map(tie)}</g>
    ${labels.map(leaderOf)}${marks.map(mark)}
    ${headings.map(
      ({ text, x, y, size, emphasis }) =>
        svg`<text class="heading" x=${x} y=${y} font-size=${size} letter-spacing=${size * 0.14} opacity=${opacity(emphasis)}>${text}</text>`,
    )}
    ${labels.map(name)}
  </svg>`;
}

const opacity = (emphasis: Emphasis): number => (emphasis === 'faded' ? FADED : 1);

function region({ kind, path, emphasis }: RegionShape): SVGTemplateResult {
  if (kind === 'cut-off') return svg`<path class="region cut-off" d=${path}></path>`;
  return svg`<path fill="currentcolor" fill-opacity=${kind === 'landscape' ? LANDSCAPE_STRENGTH : 0.045} opacity=${opacity(emphasis)} d=${path}></path>`;
}

function tie({ path, width, style, must, dash, emphasis, selected, ring, plus }: TieShape): SVGTemplateResult {
  const strong = emphasis === 'strong' || selected;
  const strength = tieOpacity(style, must, strong);
  return svg`<g opacity=${opacity(emphasis)} stroke-opacity=${strength}>
    <path d=${path} stroke-width=${paintedWidth(style, width, strong)} stroke-dasharray=${dash.join(' ') || nothing}></path>
    ${ring ? svg`<circle cx=${ring.x} cy=${ring.y} r=${ring.r} stroke-width=${RING_WIDTH}></circle>` : nothing}
    ${
      plus
        ? svg`<circle class="ground" cx=${plus.x} cy=${plus.y} r=${PLUS.radius} stroke-width=${PLUS.rim}></circle>
          <path stroke-width=${PLUS.line} d="M${plus.x - PLUS.arm} ${plus.y}h${2 * PLUS.arm}M${plus.x} ${plus.y - PLUS.arm}v${2 * PLUS.arm}"></path>`
        : nothing
    }</g>`;
}

function mark({ path, colour, emphasis, selected, x, y, r }: MarkShape): SVGTemplateResult {
  const ring = svg`<circle fill="none" stroke="currentcolor" cx=${x} cy=${y} r=${SELECTED_RING.radius(r)} stroke-width=${SELECTED_RING.width}></circle>`;
  return svg`${selected ? ring : nothing}<path class="mark colour-${colour}" stroke-width=${rimWidth(r)} opacity=${opacity(emphasis)} d=${path}></path>`;
}

function leaderOf({ leader, emphasis }: LabelShape): SVGTemplateResult | typeof nothing {
  if (!leader) return nothing;
  const { from, to } = leader;
  return svg`<line stroke="currentcolor" stroke-width="0.7" opacity=${emphasis === 'faded' ? FADED : 0.6} x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`;
}

function name({ lines, x, y, anchor, size, lineHeight, emphasis }: LabelShape): SVGTemplateResult {
  return svg`<text class="name" text-anchor=${anchor} font-size=${size} opacity=${opacity(emphasis)}>${lines.map(
    (text, index) => svg`<tspan x=${x} y=${y + index * lineHeight}>${text}</tspan>`,
  )}</text>`;
}
