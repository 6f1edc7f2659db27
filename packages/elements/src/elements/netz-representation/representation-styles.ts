import { css, unsafeCSS } from 'lit';
import { CARD } from '../../styles/card.ts';

const OWN = css`
  .field {
    display: grid;
    gap: 0.125em;
    max-inline-size: 18em;
    margin-block: 0.75em;
  }

  .field > span {
    font-size: 0.9375em;
    color: var(--_quiet);
  }

  select {
    inline-size: 100%;
    min-block-size: max(2.25em, 24px);
    padding: 0.25em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }

  .section > .document {
    margin-block: 0.75em;
  }

  .document .matrix {
    inline-size: auto;
    min-inline-size: 60%;
  }

  .document .matrix :is(th, td) {
    min-inline-size: 4.5em;
    max-inline-size: 11em;
    padding-inline: 0.5em;
  }

  .document .matrix tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 8em;
    max-inline-size: 14em;
    padding-inline-start: 0;
    background: var(--_ground, Canvas);
  }

  .seats {
    display: inline-block;
    min-inline-size: 2em;
    padding-inline: 0.375em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_marked);
    font-weight: 600;
    text-align: center;
  }

  .members {
    columns: 18em;
    column-gap: 1.5em;
  }

  .members li {
    padding-block: 0.125em;
    break-inside: avoid;
  }

  .singles {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .singles li {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .plain-list {
    display: grid;
    gap: 0.375em;
  }

  @media (pointer: coarse) {
    select {
      min-block-size: 44px;
    }
  }

  @media print {
    .field {
      display: none;
    }

    .document .matrix tr > :first-child {
      position: static;
      background: none;
    }
  }
`;

/** Cards as those of the findings, and a table of kinds and groups that scrolls inside itself. */
export const representationStyles = [unsafeCSS(CARD), OWN];
