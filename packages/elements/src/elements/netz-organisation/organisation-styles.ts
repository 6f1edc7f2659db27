import { css } from 'lit';

/** One partner: its name as a heading that can take the focus, and tables as wide as there is room. */
export const organisationStyles = css`
  .heading:focus {
    outline: none;
  }

  .heading:focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }

  .heading + .message,
  .document + .note {
    margin-block-start: 0.75em;
  }

  .fields {
    max-inline-size: 30em;
  }

  .start,
  .missing {
    color: var(--_quiet);
  }

  .missing {
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
`;
