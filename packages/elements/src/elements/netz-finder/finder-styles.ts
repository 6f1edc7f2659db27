import { css } from 'lit';

/** Who helps, each in a frame of its own, as large as a finger likes. */
export const finderStyles = css`
  .asked {
    display: none;
  }

  .lead {
    margin-block-start: 1.25em;
    font-size: 1.1875em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  .lead p + p {
    font-size: 0.875em;
  }

  .points > li,
  ul[part='items']:not(.points) > li {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    align-content: start;
  }

  .document > .part {
    gap: 0.75em;
  }

  .document ul[part='items']:not(.points) > li::before {
    content: none;
  }

  .document ul.details > li {
    padding-inline-start: 0;
  }

  .document ul.details > li::before {
    content: none;
  }

  .document .details {
    font-size: 1em;
  }

  .basis {
    margin-block-start: 1.25em;
  }

  .basis .part {
    margin-block-start: 0;
  }

  .contact {
    margin-block-start: 1.25em;
  }

  /* what the lists say on the screen */
  @media print {
    .asked {
      display: block;
      margin-block-start: 0.5em;
      font-weight: 600;
    }
  }

  @container (inline-size >= 40em) {
    .points {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
