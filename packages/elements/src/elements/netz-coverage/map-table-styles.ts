import { css } from 'lit';

/** The table of the map of needs in its frame, with heads that stay. A part of `coverageStyles`. */
export const mapTableStyles = css`
  .map {
    position: relative;
    max-block-size: 36em;
    margin-block: 0.5em;
    overflow: auto;
    /* what the keyboard reaches is not hidden under the heads */
    scroll-padding: 4.5em 1em 1em 13.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .map table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  .map caption {
    padding: 0.625em 0.75em;
    font-weight: 600;
    text-align: start;
  }

  /* seen as long as the table is, however wide it is */
  .map caption span {
    position: sticky;
    inset-inline-start: 0.75em;
    display: inline-block;
    max-inline-size: calc(100cqi - 2em);
  }

  .map :is(th, td) {
    padding: 0.125em;
    border-block-start: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: middle;
    overflow-wrap: normal;
    hyphens: auto;
  }

  .map th {
    padding: 0.375em 0.625em;
    font-weight: 600;
    background: var(--_ground, Canvas);
  }

  .map thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    min-inline-size: 5.5em;
    border-block-end: 1px solid var(--_edge);
    vertical-align: bottom;
    font-size: 0.9375em;
    line-height: 1.3;
  }

  .map tbody th,
  .map thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 12.5em;
    border-inline-end: 1px solid var(--_edge);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .map thead th:first-child {
    z-index: 3;
  }

  .map tbody tr:first-child > * {
    border-block-start: 0;
  }
`;
