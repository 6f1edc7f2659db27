import { css } from 'lit';
import { mapTableStyles } from './map-table-styles.ts';

/** The map of needs: its heads stay while it scrolls in its frame; what is missing stands out by sign, word and weight. */
export const coverageStyles = css`
  .rows-by {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    margin: 1.25em 0 0;
    padding: 0;
    border: 0;
  }

  .rows-by legend {
    float: inline-start;
    padding: 0;
    font-weight: 600;
  }

  .rows-by label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.25em, 24px);
    cursor: pointer;
  }

  .rows-by input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }

  ${mapTableStyles}

  .field {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.375em;
    inline-size: 100%;
    padding: 0.125em 0.375em;
    border-color: transparent;
    line-height: 1.25;
  }

  .field small {
    grid-column: 2;
    font-size: 0.8125em;
    color: var(--_quiet);
    white-space: nowrap;
  }

  .field:focus-visible {
    outline-offset: -0.1875em;
  }

  .field.uncovered,
  .field.no-capacity {
    border-color: var(--_edge);
    background: var(--_marked);
    font-weight: 600;
  }

  .field.uncovered small {
    font-weight: 400;
  }

  .field[aria-expanded='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .sign {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .sign .full {
    fill: var(--_accent);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0;
    font-size: 0.9375em;
    list-style: none;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.375em;
  }

  .legend b {
    font-weight: 600;
  }

  /* where there is room, no word is broken that the browser cannot hyphenate */
  @container (inline-size >= 50em) {
    .map {
      scroll-padding-inline-start: 19em;
    }

    .map tbody th {
      overflow-wrap: break-word;
    }
  }

  @container (inline-size < 26em) {
    .map {
      scroll-padding-inline-start: 9em;
    }

    .map tbody th,
    .map thead th:first-child {
      min-inline-size: 9.5em;
      padding-inline: 0.375em;
      font-size: 0.875em;
    }

    .opened {
      padding: 0.75em 1em 1em;
    }
  }

  @media (pointer: coarse) {
    .rows-by label {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .base {
      --_ground: Canvas !important;
    }

    .field[aria-expanded='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }

    .sign {
      stroke: currentcolor;
    }

    .sign .full {
      fill: currentcolor;
    }
  }

  @media print {
    .rows-by,
    .press,
    .map.wide,
    .legend.wide {
      display: none;
    }

    .map {
      max-block-size: none;
      overflow: visible;
      border: 0;
      font-size: 0.875em;
    }

    .map :is(th, td) {
      position: static !important;
      background: none;
    }

    .map thead th {
      min-inline-size: 0;
    }

    .map tr {
      break-inside: avoid;
    }

    .map button.field {
      display: grid;
      border-color: transparent;
      background: none;
    }

    .map button.field.uncovered {
      border-color: currentcolor;
    }

    details.list > summary {
      display: none;
    }

    details.list::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
