import { PALETTE } from '@netz-map/drawing';
import { css, unsafeCSS, type CSSResult } from 'lit';

/** The measured colours of one theme; a page may set its own. */
const palette = (theme: 'light' | 'dark'): CSSResult => {
  const { kinds, other } = PALETTE[theme];
  return unsafeCSS(
    [
      ...kinds.map((colour, i) => `--_colour-${i}: var(--netz-colour-${i + 1}, ${colour});`),
      `--_colour-other: var(--netz-colour-other, ${other});`,
    ].join(''),
  );
};

/** The map itself: signs, names, frame, tooltip, legend. Geometry comes from the scene, colours from here. */
export const drawingStyles = css`
  .base {
    ${palette('light')}
  }

  /* system colours (links, controls) follow the ground on which they stand, also where the page does not say that it is dark */
  .base.ground-light {
    color-scheme: light;
  }

  .base.ground-dark {
    color-scheme: dark;
    ${palette('dark')}
  }

  .frame {
    position: relative;
    overflow: hidden;
    aspect-ratio: var(--netz-aspect-ratio, 4 / 3);
    min-block-size: 18em;
    max-block-size: max(18em, 85vh);
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }

  @container (max-width: 480px) {
    .frame {
      aspect-ratio: var(--netz-aspect-ratio, 3 / 4);
    }
  }

  .frame:active {
    cursor: grabbing;
  }

  .frame.on-sign {
    cursor: pointer;
  }

  .drawing {
    position: absolute;
    inset: 0;
    display: block;
  }

  .drawing.preview {
    position: static;
    flex: none;
    inline-size: 5.5em;
    block-size: 7.25em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
  }

  .drawing text {
    font-family: inherit;
    fill: var(--_ink);
  }

  .name {
    paint-order: stroke;
    stroke: var(--_ground, Canvas);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .name.selected,
  .name.strong {
    font-weight: 600;
  }

  .drawing .heading {
    letter-spacing: 0.06em;
    opacity: 0.76;
  }

  .leader {
    stroke: currentcolor;
    stroke-width: 0.75;
    opacity: 0.5;
  }

  .tie {
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    opacity: 0.5;
  }

  .tie.dormant {
    stroke-dasharray: 0.1 5;
    stroke-width: max(1.5px, 0.1em);
  }

  .tie.unknown {
    stroke-dasharray: 6 4;
  }

  .tie.proposed {
    stroke-dasharray: 7 6;
    stroke-width: 2.5;
    opacity: 1;
  }

  .tie.must {
    opacity: 0.85;
  }

  .tie.strong,
  .tie.selected {
    opacity: 1;
  }

  .plus {
    stroke: currentcolor;
    stroke-width: 2.5;
    fill: none;
  }

  .mark {
    stroke: var(--_ground, Canvas);
    stroke-width: 1.5;
    paint-order: stroke;
  }

  .sample .mark {
    stroke: none;
  }

  .colour-0 { fill: var(--_colour-0); }
  .colour-1 { fill: var(--_colour-1); }
  .colour-2 { fill: var(--_colour-2); }
  .colour-3 { fill: var(--_colour-3); }
  .colour-4 { fill: var(--_colour-4); }
  .colour-5 { fill: var(--_colour-5); }
  .colour-other { fill: var(--_colour-other); }

  .mark.selected,
  .mark.strong {
    stroke: currentcolor;
    stroke-width: 5;
  }

  .pointed {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2.5;
  }

  .region {
    stroke: currentcolor;
    stroke-opacity: 0.5;
    fill: none;
  }

  .region.unconnected {
    fill: currentcolor;
    fill-opacity: 0.04;
    stroke-opacity: 0.22;
  }

  .region.cut-off {
    fill: url(#hatch);
    stroke-dasharray: 5 4;
  }

  .hatch {
    stroke: currentcolor;
    stroke-opacity: 0.3;
    stroke-width: 2;
  }

  .tie,
  .mark,
  .name,
  .leader {
    transition: opacity 0.25s;
  }

  .faded {
    opacity: 0.25;
  }

  .tie.faded {
    opacity: 0.13;
  }

  .wait,
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    margin: 0;
    padding: 1em;
    text-align: center;
    color: var(--_quiet);
    pointer-events: none;
  }

  .hint {
    inset: auto 0 0;
    padding: 0.5em 1em;
    color: var(--_ground, Canvas);
    background: color-mix(in srgb, var(--_ink) 82%, transparent);
    opacity: 0;
    transition: opacity 0.3s;
  }

  .hint.shown {
    opacity: 1;
  }

  .hint span {
    color: var(--_ground, Canvas);
  }

  .tooltip {
    position: absolute;
    z-index: 1;
    inset: auto;
    max-inline-size: min(16em, 90%);
    padding: 0.375em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground, Canvas);
    box-shadow: 0 2px 8px rgb(0 0 0 / 20%);
    line-height: 1.35;
    cursor: default;
    user-select: text;
    -webkit-user-select: text;
  }

  .tooltip strong {
    display: block;
  }

  .saying {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1em;
    margin-block: 0.75em 0;
    padding: 0.5em 0.875em;
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_marked);
  }

  .saying p {
    flex: 1 1 18em;
    margin: 0;
  }

  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.625em 0 0;
    padding: 0;
    list-style: none;
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }

  .legend,
  .legend p {
    font-size: max(0.875em, 14px);
  }

  .legend p {
    margin: 0.375em 0 0;
    font-size: 1em;
  }

  .sample {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .sample.wide {
    inline-size: 2em;
  }

  @media (forced-colors: active) {
    .drawing,
    .sample {
      forced-color-adjust: none;
    }

    .drawing text {
      fill: CanvasText;
    }

    .name,
    .mark {
      stroke: Canvas;
    }

    .mark {
      fill: CanvasText;
    }

    .mark.selected,
    .mark.strong {
      fill: Highlight;
      stroke: CanvasText;
    }

    .tie,
    .leader,
    .plus,
    .region,
    .hatch {
      stroke: CanvasText;
      stroke-opacity: 1;
      opacity: 1;
    }

    .tie.faded,
    .leader.faded {
      stroke: GrayText;
    }

    .faded {
      opacity: 1;
    }

    .mark.faded,
    .name.faded {
      fill: GrayText;
      stroke: Canvas;
    }

    .region.unconnected {
      fill: none;
    }

    .pointed {
      stroke: Highlight;
    }

    .hint,
    .hint span {
      background: Canvas;
      color: CanvasText;
    }
  }

  @media print {
    .base.ground-dark,
    .base {
      color-scheme: light;
      ${palette('light')}
      --_ground: white !important;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
      color: black;
    }

    .frame {
      aspect-ratio: auto;
      min-block-size: 0;
      max-block-size: none;
      border: 0;
      break-inside: avoid;
    }

    .drawing {
      position: static;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 22cm;
    }

    .tooltip,
    .hint,
    .moves,
    .pointed {
      display: none !important;
    }
  }
`;
