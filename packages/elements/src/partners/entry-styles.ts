import { css } from 'lit';

/** Words and what they are about, in two columns where there is room. */
export const entryStyles = css`
  :is(h1, h2, h3, h4, h5, h6, p, ul, dl, dd) {
    margin: 0;
  }

  .heading {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }

  .entry {
    display: grid;
    align-content: start;
    gap: 0.25em;
    hyphens: auto;
    break-inside: avoid;
  }

  .entry dl {
    display: grid;
    gap: 0.25em;
  }

  .entry dl div {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 0 0.75em;
  }

  .entry dt {
    color: var(--_quiet);
    hyphens: manual;
  }

  .entry a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_accent);
  }

  @container (inline-size < 24em) {
    .entry dl div {
      display: block;
    }

    .entry dt::after {
      content: ': ';
    }

    .entry :is(dt, dd) {
      display: inline;
    }
  }

  @media (pointer: coarse) {
    .entry a {
      padding-block: 0.5em;
      min-block-size: 44px;
    }
  }
`;
