import { css } from 'lit';

/** Buttons and disclosures: at least 24 px, 44 px where fingers point; pressed is told by weight and border, not by colour alone. */
export const control = css`
  button,
  summary {
    min-block-size: max(2.25em, 24px);
    cursor: pointer;
    font: inherit;
    color: inherit;
  }

  button {
    padding: 0.25em 0.875em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: transparent;
    text-align: start;
  }

  button:hover {
    background: var(--_surface);
    border-color: currentcolor;
  }

  button[aria-pressed='true'] {
    background: var(--_marked);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }

  button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  button.plain {
    padding-inline: 0.25em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }

  button.plain:hover {
    text-decoration-thickness: 2px;
  }

  summary {
    padding-block: 0.375em;
    inline-size: fit-content;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  @media (pointer: coarse) {
    button,
    summary {
      min-block-size: 44px;
    }

    summary {
      padding-block: 0.625em;
    }
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
