import { css } from 'lit';

/** What surrounds the drawing: its buttons, frame, tooltip, hint, sentence, legend. */
export const frameStyles = css`
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.5em;
    margin-block-end: 0.5em;
  }

  .folded > .moves {
    margin-block-start: 0.75em;
  }

  .joined {
    display: inline-flex;
    direction: ltr;
  }

  .moves button {
    border-color: var(--_line);
  }

  .moves button[aria-disabled='true'] {
    color: var(--_quiet);
    cursor: default;
  }

  .moves button[aria-disabled='true']:hover {
    background: transparent;
    border-color: var(--_line);
  }

  .moves [aria-disabled='true'] svg {
    opacity: 0.55;
  }

  .icon {
    display: inline-grid;
    place-content: center;
    inline-size: max(2.25em, 24px);
    padding: 0;
    border-radius: 0;
  }

  .icon + .icon {
    margin-inline-start: -1px;
  }

  .icon:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .icon:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .icon:is(:hover, :focus-visible) {
    position: relative;
  }

  .icon path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (pointer: coarse) {
    .icon {
      inline-size: 44px;
    }
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
    touch-action: pan-x pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }

  @container (max-width: 480px) {
    .frame {
      aspect-ratio: var(--netz-aspect-ratio, 3 / 4);
    }
  }

  .frame.greedy {
    touch-action: none;
  }

  .frame:active {
    cursor: grabbing;
  }

  .frame.on-sign {
    cursor: pointer;
  }

  .wait {
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
    position: absolute;
    z-index: 1;
    inset: auto 0 0.75em;
    inline-size: fit-content;
    max-inline-size: calc(100% - 1.5em);
    margin: 0 auto;
    padding: 0.25em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground, Canvas);
    text-align: center;
    opacity: 0;
    transition: opacity 0.3s;
    pointer-events: none;
  }

  .hint.shown {
    opacity: 1;
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
    .moves button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }

    .moves [aria-disabled='true'] svg {
      opacity: 1;
    }
  }

  @media print {
    .frame {
      aspect-ratio: auto;
      min-block-size: 0;
      max-block-size: none;
      border: 0;
      break-inside: avoid;
    }

    .tooltip,
    .hint,
    .moves,
    .pointed {
      display: none !important;
    }
  }
`;
