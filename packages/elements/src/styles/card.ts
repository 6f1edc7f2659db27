import { css } from '../base/dresser.ts';

/** Cards of findings and suggestions: a sentence that can be read aloud, and quietly below it what it rests on. Loaded with them. */
export const CARD = css`
  .cards {
    display: grid;
    gap: var(--_gap);
  }

  .card {
    display: grid;
    align-content: start;
    gap: 0.5em;
    padding: 1.125em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    hyphens: auto;
    break-inside: avoid;
  }

  .card[aria-current='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0.25em 0 0 var(--_accent);
    background: var(--_marked);
  }

  .kind {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.3;
    color: var(--_quiet);
  }

  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_accent);
  }

  .sentence {
    font-size: 1.1875em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .small {
    font-size: 0.9375em;
    color: var(--_quiet);
  }

  .step {
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid var(--_line);
  }

  .step b {
    display: block;
    font-size: 0.9375em;
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .actions:empty {
    display: none;
  }

  details > :not(summary) {
    margin-block-end: 0.5em;
  }

  .section {
    margin-block-start: 2em;
  }

  .subheading {
    margin-block-end: 0.5em;
    font-size: 1.1875em;
    line-height: 1.3;
  }

  @container (inline-size >= 62em) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (inline-size < 26em) {
    .card {
      padding: 1em;
    }

    .sentence {
      font-size: 1.125em;
    }
  }

  @media (forced-colors: active) {
    .card[aria-current='true'] {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    .card {
      border-color: #999;
      padding: 0.75em 1em;
    }

    /* a card with many single cases may go on overleaf, a single case may not */
    .card:has(.singles) {
      display: block;
      break-inside: auto;
    }

    .card:has(.singles) > * + * {
      margin-block-start: 0.5em;
    }

    .sentence,
    .singles li,
    .step {
      break-inside: avoid;
    }

    .heading,
    .overview,
    .kind,
    .sentence,
    summary {
      break-after: avoid;
    }

    details:not([part='further'], .problems, [open]) > summary {
      list-style: none;
      text-decoration: none;
      font-weight: 600;
    }

    details:not([part='further'], .problems)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
