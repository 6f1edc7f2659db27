import { css } from 'lit';
import { kindColours, palette, systemColours } from './kind-colours.ts';

/**
 * The colours of the map, which the canvases read, and its SVG on paper and in the legend. Names have the width that was measured,
 * whatever the page does to text. System colours (links, controls) follow the ground on which they stand, also where the
 * page does not say that it is dark.
 */
export const drawingStyles = css`
  .base {
    ${palette('light')}
  }

  .base.ground-light {
    color-scheme: light;
  }

  .base.ground-dark {
    color-scheme: dark;
    ${palette('dark')}
  }

  .layers {
    position: absolute;
    inset: 0;
  }

  .layers canvas {
    transition: opacity 0.25s;
  }

  .preview {
    flex: none;
    inline-size: 5.5em;
    block-size: 7.25em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
  }

  svg.drawing {
    display: block;
    direction: ltr;
    letter-spacing: 0;
    word-spacing: 0;
    text-transform: none;
  }

  svg.drawing text {
    font-family: inherit;
    fill: var(--_ink);
  }

  .name,
  .heading,
  .drawing .mark {
    stroke: var(--_ground, Canvas);
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .name {
    stroke-width: 3px;
  }

  .heading {
    fill-opacity: 0.85;
    stroke-width: 5px;
  }

  .ground {
    fill: var(--_ground, Canvas);
  }

  ${kindColours}

  .tie {
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
  }

  .sample .tie {
    opacity: 0.6;
  }

  .sample .must,
  .sample .proposed {
    opacity: 0.9;
  }

  .region {
    stroke: currentcolor;
    stroke-opacity: 0.7;
    fill: none;
  }

  svg.drawing .cut-off {
    fill: url(#hatch);
  }

  .sample .landscape {
    fill: currentcolor;
    fill-opacity: 0.12;
    stroke: none;
  }

  @media (forced-colors: active) {
    .base,
    .base.ground-dark {
      --_forced: 1;
      --_ground: Canvas !important;
      --_ink: CanvasText;
      --_accent: Highlight;
      ${systemColours}
    }

    .drawing,
    .sample {
      forced-color-adjust: none;
      color: CanvasText;
    }

    .sample .tie,
    .region {
      opacity: 1;
      stroke-opacity: 1;
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

    svg.drawing {
      inline-size: 100%;
      block-size: auto;
      max-block-size: 22cm;
    }
  }
`;
