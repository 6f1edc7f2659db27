import { css } from 'lit';

/** Questions with lists and fields: side by side where there is room, each as wide as a finger likes on a phone; nothing of it on paper. */
export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 0.75em 1em;
    align-items: start;
    margin-block: 1em;
  }

  .field {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }

  .field label {
    font-weight: 600;
  }

  .field :is(select, input) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(2.5em, 24px);
    padding: 0.25em 0.5em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
    text-overflow: ellipsis;
  }

  .field .hint {
    margin: 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  @media (pointer: coarse) {
    .field :is(select, input) {
      min-block-size: 44px;
    }
  }

  @media print {
    .fields {
      display: none;
    }
  }
`;
