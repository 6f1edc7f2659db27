import { css } from 'lit';

/** Tables of answers: thin lines, and frames in which those scroll that are wider than a phone. A part of `documentStyles`. */
export const documentTableStyles = css`
  .table-frame.wide {
    position: relative;
    max-inline-size: 100%;
    overflow-x: auto;
  }

  .document table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .document caption {
    padding-block-end: 0.375em;
    font-weight: 600;
    text-align: start;
    break-after: avoid;
  }

  /* seen as long as the table is, however wide it is */
  .document .wide caption span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-inline-size: 100cqi;
  }

  .document :is(th, td) {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  .document .wide :is(th, td) {
    min-inline-size: 6em;
    overflow-wrap: break-word;
  }

  /* names are long: the table rather scrolls a little further than that each of them is broken several times */
  .document .wide :is(thead, tbody) th:first-child {
    min-inline-size: 9.5em;
  }

  .document thead th {
    border-block-end-color: var(--_edge);
    color: var(--_quiet);
    vertical-align: bottom;
  }

  .document tbody th {
    font-weight: 600;
  }

  .document .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .document :is(th, td):last-child {
    padding-inline-end: 0;
  }
`;
