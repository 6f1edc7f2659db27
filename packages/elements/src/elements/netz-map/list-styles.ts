import { css } from 'lit';

/** The list of partners and ties; beside the map it is as high as that, however many lines it has. */
export const listStyles = css`
  .tree {
    max-block-size: 30em;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding-block: 0.25em;
    position: relative;
  }

  /* until the lines are there, as high as a list of many becomes: nothing moves when they come */
  .awaited {
    block-size: 30em;
  }

  .list > button {
    margin-block: 0.375em;
    align-self: start;
  }

  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    cursor: pointer;
    /* a heading of the page that stays at its edge does not cover the line with the focus */
    scroll-margin-block: 4.5em;
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
  }

  /* inside of where the ring of the focus is, so that the ring is seen as a whole */
  .row[aria-selected='true']::before {
    content: '';
    position: absolute;
    inset-block: 0.25em;
    inset-inline-start: 0.25em;
    inline-size: 0.25em;
    border-radius: 0.125em;
    background: var(--_accent);
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

  @media (pointer: coarse) {
    .twisty {
      block-size: 44px;
      inline-size: 44px;
      margin-block: -0.25em;
      margin-inline: -0.75em -0.5em;
    }
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

  @container (min-width: 62em) {
    .list {
      contain: size;
      display: flex;
      flex-direction: column;
    }

    .tree {
      flex: 1;
      max-block-size: none;
    }

    .list,
    .details {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .row[aria-selected='true']::before {
      forced-color-adjust: none;
      background: Highlight;
    }

    .row:focus-visible {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    .list {
      contain: none !important;
      display: block !important;
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
