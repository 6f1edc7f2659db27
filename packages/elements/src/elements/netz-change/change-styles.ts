import { css } from 'lit';

/** Between two states: the day to compare with, and the figures in a column of their own where there is room. */
export const changeStyles = css`
  .day {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-start: 1em;
  }

  .day input {
    min-block-size: max(2.25em, 24px);
    padding: 0.25em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  .figures {
    max-inline-size: 34em;
    margin-block-start: 1.25em;
  }

  .document.figures .wide :is(thead, tbody) :is(th, td) {
    min-inline-size: 0;
  }

  .document.figures :is(th, td):not(:last-child) {
    padding-inline-end: 0.5em;
  }

  .lacking {
    margin-block-start: 1.5em;
  }

  @container (inline-size < 22em) {
    .figures {
      font-size: 0.875em;
    }
  }

  @media (pointer: coarse) {
    .day input {
      min-block-size: 44px;
    }
  }

  @media print {
    .day {
      display: none;
    }
  }
`;
