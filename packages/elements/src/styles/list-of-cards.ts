import { css } from 'lit';

/** Above the cards of findings and suggestions, also while they are on their way. The cards themselves bring `CARD`. */
export const listOfCards = css`
  .base {
    container-type: inline-size;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd {
    margin: 0;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  .heading {
    font-size: 1.5em;
    line-height: 1.25;
    text-wrap: balance;
  }

  .overview {
    margin-block: 0.25em 1.25em;
    color: var(--_quiet);
  }
`;
