import { css } from 'lit';

/** Where everything stands, the toolbar, the list, the details. Sizes of the container decide, not those of the window. */
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

  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin-block-end: 0.5em;
  }

  .icon {
    display: inline-grid;
    place-content: center;
    inline-size: max(2.25em, 24px);
    padding: 0;
  }

  .icon path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
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

  .tree {
    max-block-size: 30em;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding-block: 0.25em;
    position: relative;
  }

  .row {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    cursor: pointer;
  }

  .row > span:last-child {
    min-inline-size: 0;
    flex: 1;
  }

  .row:hover {
    background: var(--_surface);
  }

  .row:focus-visible {
    outline-offset: -0.1875em;
  }

  .row[aria-selected='true'] {
    background: var(--_marked);
    box-shadow: inset 0.25em 0 0 var(--_accent);
  }

  .row[aria-selected='true']:dir(rtl) {
    box-shadow: inset -0.25em 0 0 var(--_accent);
  }

  .level-2 {
    padding-inline-start: 2.75em;
  }

  .level-3 {
    padding-inline-start: 4.25em;
  }

  .partner {
    font-weight: 600;
    line-height: 1.35;
  }

  .about {
    display: block;
    font-size: max(0.875em, 14px);
    line-height: 1.4;
    color: var(--_quiet);
  }

  .twisty {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline-start: -0.375em;
  }

  .twisty.open::before,
  .twisty.closed::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    transform: translateX(-0.125em) rotate(-45deg);
  }

  .twisty.open::before {
    transform: translateY(-0.125em) rotate(45deg);
  }

  .twisty.closed:dir(rtl)::before {
    transform: translateX(0.125em) rotate(135deg);
  }

  .details {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    align-self: start;
  }

  .details-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .details-heading {
    font-size: 1.125em;
  }

  .details-heading:focus {
    outline: none;
  }

  .details-heading:focus-visible {
    outline: 0.1875em solid var(--_focus);
  }

  .details p {
    margin: 0 0 0.5em;
  }

  .details .close {
    flex: none;
  }

  dl {
    margin: 0;
  }

  dl div {
    margin-block-end: 0.5em;
  }

  dt,
  .details .term {
    margin: 0;
    font-size: max(0.875em, 14px);
    color: var(--_quiet);
  }

  dd {
    margin: 0;
  }

  .details ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  a {
    color: var(--_accent);
  }

  .keys {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(0, 1fr);
    gap: 0.25em 1.25em;
  }

  .keys dt {
    font-weight: 600;
    color: inherit;
    font-size: 1em;
  }

  .help {
    margin-block-start: var(--_gap);
  }

  .details li + li {
    margin-block-start: 0.25em;
  }

  .folded > summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }

  .folded > .moves {
    margin-block-start: 0.75em;
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

    /* as high as the map beside it, however many lines it has */
    .list {
      contain: size;
      display: flex;
      flex-direction: column;
    }

    .tree {
      flex: 1;
      max-block-size: none;
    }

    .details {
      max-block-size: 24em;
      overflow: auto;
    }

    .map {
      grid-column: 1;
      grid-row: 1 / span 2;
    }

    .list,
    .details {
      grid-column: 2;
    }
  }

  @media (pointer: coarse) {
    input[type='search'],
    .views label,
    .row {
      min-block-size: 44px;
    }

    .icon {
      inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .row:focus-visible {
      outline: 3px solid Highlight;
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

    .list {
      contain: none !important;
      display: block !important;
    }

    .details {
      max-block-size: none !important;
      overflow: visible;
    }

    .tree {
      max-block-size: none !important;
      overflow: visible;
      border: 0;
      columns: 2 18em;
    }

    .row {
      break-inside: avoid;
      min-block-size: 0;
      padding-block: 0.125em;
    }
  }
`;
