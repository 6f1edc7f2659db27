import { RING_WIDTH, type LabelShape, type MarkShape, type Scene, type TieShape, type View } from '@netz-map/drawing';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Picture } from './stage.ts';

/**
 * A scene as SVG in the page: geometry by attributes, colours by classes, so that light, dark, forced colours, print and the
 * tokens of the host page apply without drawing again.
 */
export function svgStage({ scene, view, pointed, label }: Picture): TemplateResult {
  const { width, height } = scene;
  return html`<svg part="drawing" class="drawing" role="img" aria-label=${label} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <defs>
      <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch" x1="0" y1="0" x2="0" y2="8"></line>
      </pattern>
    </defs>
    <g transform=${between(scene.view, view)}>${guard([scene], () => shapes(scene))}${ring(scene, pointed)}</g>
  </svg>`;
}

/** A small picture that says nothing of its own, beside a text that does. */
export function svgPreview(scene: Scene): TemplateResult {
  const { width, height } = scene;
  return html`<svg class="drawing preview" aria-hidden="true" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    ${svg`${scene.ties.map(tie)}${scene.marks.map(markTemplate)}`}
  </svg>`;
}

/** The way from the view a scene was made for to the view that is wanted. */
function between(from: View, to: View): string {
  const k = to.scale / from.scale;
  return k === 1 && to.x === from.x && to.y === from.y ? '' : `translate(${to.x - from.x * k} ${to.y - from.y * k}) scale(${k})`;
}

function shapes(scene: Scene): SVGTemplateResult {
  return svg`
    ${scene.regions.map((region) => svg`<path class="region ${region.kind}" d=${region.path}></path>`)}
    ${repeat(scene.ties, ({ id }) => id, tie)}
    ${repeat(scene.marks, ({ id }) => id, markTemplate)}
    ${scene.headings.map(({ text, x, y, size, emphasis }) => svg`<text class="heading ${emphasis}" x=${x} y=${y} font-size=${size}>${text}</text>`)}
    ${repeat(scene.labels, ({ id }) => id, labelTemplate)}`;
}

/** Around whom the keyboard or the pointer is on. */
function ring(scene: Scene, pointed: string | undefined): SVGTemplateResult | typeof nothing {
  const mark = pointed === undefined ? undefined : scene.marks.find(({ id }) => id === pointed);
  return mark ? svg`<circle class="pointed" cx=${mark.x} cy=${mark.y} r=${mark.r + 5}></circle>` : nothing;
}

function tie({ path, width, style, must, dash, emphasis, selected, ring, plus }: TieShape): SVGTemplateResult {
  const classes = `tie ${style} ${emphasis}${must ? ' must' : ''}${selected ? ' selected' : ''}`;
  return svg`<path class=${classes} d=${path} stroke-width=${width} stroke-dasharray=${dash.join(' ') || nothing}></path>${
    ring ? svg`<circle class=${classes} cx=${ring.x} cy=${ring.y} r=${ring.r} stroke-width=${RING_WIDTH}></circle>` : nothing
  }${plus ? svg`<path class="plus" d="M${plus.x - 5} ${plus.y}h10M${plus.x} ${plus.y - 5}v10"></path>` : nothing}`;
}

function markTemplate({ path, colour, shape, emphasis, selected }: MarkShape): SVGTemplateResult {
  return svg`<path class="mark colour-${colour} ${shape} ${emphasis}${selected ? ' selected' : ''}" d=${path}></path>`;
}

function labelTemplate({ lines, x, y, anchor, size, lineHeight, emphasis, selected, leader }: LabelShape): SVGTemplateResult {
  const line = leader
    ? svg`<line class="leader ${emphasis}" x1=${leader.from.x} y1=${leader.from.y} x2=${leader.to.x} y2=${leader.to.y}></line>`
    : nothing;
  return svg`${line}<text class="name ${emphasis}${selected ? ' selected' : ''}" text-anchor=${anchor} font-size=${size}>${lines.map(
    (text, index) => svg`<tspan x=${x} y=${y + index * lineHeight}>${text}</tspan>`,
  )}</text>`;
}
