import { css } from 'lit';

/** A directory: entries in columns on the screen, in two on paper, where all of them stand. */
export const directoryStyles = css`
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: var(--_gap);
    padding: 0;
    margin-block: 1em;
    list-style: none;
  }

  .entries .entry {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .entry[aria-current='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0.25em 0 0 var(--_accent);
    background: var(--_marked);
  }

  .name {
    font-size: 1.0625em;
    line-height: 1.35;
  }

  .name:focus {
    outline: none;
  }

  .name:focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }

  .name .to-partner {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }

  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
  }

  .nobody {
    margin-block: 1em;
  }

  @media (pointer: coarse) {
    .name .to-partner {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .entry[aria-current='true'] {
      outline: 3px solid Highlight;
    }

    .name .to-partner[aria-pressed='true'] {
      outline: 0;
    }
  }

  @media print {
    .entries {
      display: block;
      columns: 2 16em;
      column-gap: 2em;
      font-size: 0.8125em;
      line-height: 1.35;
    }

    .entries :is(.entry, dl) {
      gap: 0.0625em;
    }

    .entries .entry {
      padding: 0 0 0.875em;
      border: 0;
      box-shadow: none;
      background: none;
    }

    .name .to-partner {
      display: inline;
      min-block-size: 0;
      text-decoration: none;
    }
  }
`;
