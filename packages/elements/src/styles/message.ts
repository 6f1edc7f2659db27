import { css } from 'lit';

/** Loading, empty, error, and what was found while reading a file. */
export const message = css`
  .base:focus {
    outline: none;
  }

  .quiet {
    color: var(--_quiet);
  }

  .message {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 0.25em solid var(--_edge);
    border-radius: var(--_radius);
  }

  .message.error {
    border-inline-start-color: currentcolor;
    margin-block-end: var(--_gap);
  }

  .message p {
    margin: 0;
  }

  .message p + p,
  .message div + p {
    margin-block-start: 0.5em;
  }

  .problems ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .problems li + li {
    margin-block-start: 0.5em;
  }

  .problems p {
    margin: 0;
  }
`;
