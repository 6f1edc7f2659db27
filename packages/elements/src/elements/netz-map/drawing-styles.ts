import { css } from 'lit';
import { kindColours, palette } from './kind-colours.ts';

/**
 * Signs, names and ties on the map. Geometry comes from the scene, colours from here. Names stand left or right of a mark and have
 * the width that was measured, whatever the page does to text. System colours (links, controls) follow the ground on which they
 * stand, also where the page does not say that it is dark.
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

  .drawing {
    direction: ltr;
    letter-spacing: 0;
    word-spacing: 0;
    text-transform: none;
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
    stroke-width: max(1.5px, 0.1em);
  }

  .tie.proposed {
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

  ${kindColours}

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

  .region.landscape {
    fill: currentcolor;
    fill-opacity: 0.055;
    stroke: none;
  }

  .sample .region.landscape {
    fill-opacity: 0.12;
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

    .faded,
    .tie.faded {
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

    .drawing {
      position: static;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 22cm;
    }
  }
`;
