import { css } from 'lit';

/** Steps, fields and lists to tick; print and the colours of the system besides. */
export const meetingStyles = css`
  .base {
    container-type: inline-size;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0 0 1.25em;
    padding: 0;
    list-style: none;
  }

  button[aria-current='step'] {
    background: var(--_marked);
    border-color: var(--_accent);
    box-shadow: inset 0 -0.1875em 0 var(--_accent);
    font-weight: 600;
  }

  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
  }

  .step > * {
    margin-block: 0;
  }

  .step > .subheading {
    margin-block-start: 0.75em;
  }

  .step-heading > .subheading {
    font-size: 1.375em;
  }

  .step-heading:focus {
    outline: none;
  }

  .fields,
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
  }

  .field {
    display: grid;
    gap: 0.125em;
    flex: 0 1 18em;
    min-inline-size: 0;
  }

  .field > span {
    font-size: 0.9375em;
    color: var(--_quiet);
  }

  select,
  input:not([type='checkbox'], [type='radio']) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(2.25em, 24px);
    padding: 0.25em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }

  input[type='number'] {
    inline-size: 6em;
  }

  input[aria-invalid='true'] {
    border-width: 2px;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0 0 0.375em;
    font-weight: 600;
  }

  .tick-list {
    columns: 18em;
    column-gap: 1.5em;
  }

  .tick {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 28px;
    padding-block: 0.1875em;
    break-inside: avoid;
    cursor: pointer;
  }

  .tick input {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
    transform: translateY(0.125em);
  }

  .small {
    font-size: 0.9375em;
    color: var(--_quiet);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .said:empty,
  #day-missing:empty {
    display: none;
  }

  .rows {
    display: grid;
    gap: 0.625em;
  }

  .entry + .entry {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .entry .field {
    flex: 1 1 11em;
    max-inline-size: 18em;
  }

  .print-choices {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }

  .print-choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
  }

  .step > .field {
    inline-size: min(100%, 18em);
  }

  .plan .part .cut .subheading {
    font-size: 1.125em;
  }

  .plan .cut {
    border-style: solid;
    border-color: var(--_line);
  }

  @container (inline-size >= 62em) {
    .plan .part:has(> .cut) {
      grid-template-columns: 1fr 1fr;
    }

    .plan .part:has(> .cut) > :not(.cut) {
      grid-column: 1 / -1;
    }
  }

  @media (pointer: coarse) {
    select,
    input:not([type='checkbox'], [type='radio']),
    .tick {
      min-block-size: 44px;
    }

    .tick {
      align-items: center;
    }
  }

  @media (forced-colors: active) {
    button[aria-current='step'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }

  @media print {
    .steps,
    .next,
    .not-stored,
    .choices,
    .choices ~ .field {
      display: none;
    }

    .tick-list {
      columns: 2;
    }
  }
`;
