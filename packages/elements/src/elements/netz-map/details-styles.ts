import { css } from 'lit';

/** What is known about one partner, and the help. */
export const detailsStyles = css`
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

  .details a {
    display: inline-block;
    min-block-size: 24px;
  }

  .help-heading {
    margin-block: 0.75em 0.25em;
    font-size: 1em;
  }

  .keys {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    max-inline-size: 52em;
    gap: 0.25em 1.25em;
  }

  .keys dt {
    font-weight: 600;
    color: inherit;
    font-size: 1em;
  }

  .details li + li {
    margin-block-start: 0.25em;
  }

  @container (min-width: 62em) {
    .details {
      max-block-size: 24em;
      overflow: auto;
    }
  }

  @media (pointer: coarse) {
    .details a {
      padding-block: 0.5em;
      min-block-size: 44px;
    }
  }

  @media print {
    .details {
      max-block-size: none !important;
      overflow: visible;
    }
  }
`;
