import { css } from 'lit';
import { documentTableStyles } from './document-table-styles.ts';

/** How answers in sentences look in all elements: the page's own letters, thin lines, and nothing told by colour alone. */
export const documentStyles = css`
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd) {
    margin: 0;
  }

  .heading {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }

  .subheading {
    font-size: 1.1875em;
    line-height: 1.3;
    text-wrap: balance;
    break-after: avoid;
  }

  .subtitle,
  .note,
  .facts dt {
    color: var(--_quiet);
  }

  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    margin-block-start: 1.75em;
    hyphens: auto;
  }

  .document > .part:first-child,
  .subtitle + .part,
  .part > .part:not(:has(> .subheading)) {
    margin-block-start: 0.75em;
  }

  .part .part .subheading {
    font-size: 1em;
  }

  .part .part:has(> .subheading) {
    margin-block-start: 1em;
  }

  .cut {
    padding: 0.875em 1.125em 1em;
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  .facts {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.75em;
  }

  .facts dt,
  .facts dd {
    display: inline;
  }

  .facts dt::after {
    content: ': ';
  }

  .document :is(ul, ol) {
    display: grid;
    gap: 0.375em;
    padding: 0;
    list-style: none;
  }

  .document ol {
    padding-inline-start: 1.75em;
    list-style: decimal;
  }

  .document :is(ul, ol).points {
    gap: 1em;
  }

  .document :is(ul:not(.points), .details) > li {
    position: relative;
    padding-inline-start: 1.25em;
  }

  .document :is(ul:not(.points), .details) > li::before {
    position: absolute;
    inset-inline-start: 0;
    color: var(--_quiet);
    content: '–' / '';
  }

  .document ul.boxes:not(.points) > li {
    padding-inline-start: 1.75em;
  }

  .document ul.boxes > li::before {
    content: '☐' / '';
  }

  .points > li {
    display: grid;
    gap: 0.375em;
    break-inside: avoid;
  }

  /* a point with many details may go on overleaf */
  .points > li:has(> .details > :nth-child(7)) {
    display: block;
    break-inside: auto;
  }

  .points .said {
    font-weight: 600;
    break-after: avoid;
  }

  .points:has(> li > .kind) .said {
    font-weight: inherit;
  }

  .points .kind {
    font-weight: 600;
  }

  .document .folded > summary + * {
    margin-block-start: 0.75em;
  }

  .document .details {
    gap: 0.25em;
    color: var(--_quiet);
  }

  .note,
  .details {
    font-size: 0.9375em;
  }

  .document b {
    font-weight: 600;
  }

  .document a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .document .to-partner {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }

  @media (pointer: coarse) {
    .document .to-partner {
      min-block-size: 44px;
    }
  }

  /* what is there for the ear alone is placed inside, else it widens the page */
  ${documentTableStyles}

  @media (forced-colors: active) {
    .document .to-partner[aria-pressed='true'] {
      outline-offset: 2px;
    }
  }

  @media print {
    .table-frame.wide {
      overflow: visible;
    }

    .document thead {
      display: table-header-group;
    }

    .document tr {
      break-inside: avoid;
    }

    .document .to-partner {
      display: inline;
      min-block-size: 0;
      padding: 0;
      text-decoration: none;
    }

    .folded > summary {
      display: none;
    }

    .folded::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
