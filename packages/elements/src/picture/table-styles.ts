import { css, dresser } from '../base/dresser.ts';

/** The two tables: they scroll inside their own frame, the heading stays. On paper it is repeated on each page, which buttons would not be. */
const STYLES = css`
  .tables {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_gap));
  }

  .table-frame {
    max-block-size: 36em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  caption {
    padding: 0.625em 0.75em;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: 0.375em 0.75em;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    overflow-wrap: normal;
  }

  tbody th {
    min-inline-size: 10em;
    font-weight: 600;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    padding: 0.125em;
    background: var(--_ground, Canvas);
    border-block-end: 1px solid var(--_edge);
  }

  .sort {
    inline-size: 100%;
    padding-inline: 0.625em;
    border-color: transparent;
    font-weight: 600;
    white-space: nowrap;
  }

  /* inside, where neither the frame nor the next column covers it */
  .sort:focus-visible {
    outline-offset: -0.1875em;
  }

  .sort::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.5em;
    border: solid transparent;
    border-width: 0 0.125em 0.125em 0;
  }

  .sort.up::after {
    border-color: currentcolor;
    transform: translateY(0.1em) rotate(-135deg);
  }

  .sort.down::after {
    border-color: currentcolor;
    transform: translateY(-0.15em) rotate(45deg);
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.5em;
  }

  .paper-list {
    margin: var(--_gap) 0 0;
    padding: 0;
    list-style: none;
    columns: 3 13em;
    font-size: 0.75em;
    line-height: 1.35;
  }

  .paper-list li {
    margin: 0 0 0.5em;
    break-inside: avoid;
  }

  .paper-list b,
  .paper-list span {
    display: block;
  }

  @media print {
    tr {
      break-inside: avoid;
    }

    .tables {
      margin-block-start: var(--_gap);
    }

    table {
      font-size: 0.8125em;
    }

    thead th {
      position: static;
      font-weight: 600;
    }

    th,
    td {
      padding: 0.2em 0.5em !important;
    }

    .table-frame {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }

    .sort {
      display: contents;
    }

    .pages {
      display: none;
    }
  }
`;

/** Puts them into a shadow root. */
export const dressTables: (root: ShadowRoot) => void = dresser(STYLES);
