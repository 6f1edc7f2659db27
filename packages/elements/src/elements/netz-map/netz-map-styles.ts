import { css } from 'lit';

/**
 * Where everything stands, the toolbar, the list, the details. Sizes of the container decide, not those of the window. On paper
 * tables and the whole drawing take the place of what would have to be opened.
 */
export const netzMapStyles = css`
  .base {
    min-inline-size: 0;
  }

  h1, h2, h3, h4, h5, h6 {
    margin: 0 0 0.25em;
    line-height: 1.25;
  }

  .summary {
    margin: 0 0 var(--_gap);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.625em 1em;
  }

  .search {
    flex: 1 1 14em;
    max-inline-size: 26em;
  }

  .search label {
    display: block;
    inline-size: fit-content;
    font-size: max(0.875em, 14px);
  }

  input[type='search'] {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.625em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .views label {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: max(2.25em, 24px);
    cursor: pointer;
  }

  .views input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .status {
    min-block-size: 1.5em;
    margin: 0.25em 0;
    color: var(--_quiet);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }

  .map,
  .list,
  .details {
    min-inline-size: 0;
  }

  .help {
    margin-block-start: var(--_gap);
  }

  .folded > summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }

  @container (min-width: 42em) {
    .body.with-details {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .map {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 62em) {
    .body,
    .body.with-details {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      grid-template-rows: minmax(18em, 1fr) auto;
    }

    .map {
      grid-column: 1;
      grid-row: 1 / span 2;
    }
  }

  @media (pointer: coarse) {
    input[type='search'],
    .views label,
    .row {
      min-block-size: 44px;
    }
  }

  @media print {
    .toolbar,
    .status,
    .twisty,
    .help {
      display: none !important;
    }

    .body,
    .body.with-details {
      display: block;
    }

    .on-paper .list,
    .on-paper .folded {
      display: none !important;
    }
  }
`;
