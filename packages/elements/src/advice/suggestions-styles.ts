import { css, dresser } from '../base/dresser.ts';
import { CARD } from '../styles/card.ts';

const STYLES = css`
  .names {
    font-size: 1.1875em;
    line-height: 1.35;
    text-wrap: balance;
  }

  .arrow {
    color: var(--_accent);
  }

  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.5em 1.5em;
  }

  .both li {
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid var(--_line);
  }

  .label {
    font-size: 0.9375em;
    font-weight: 600;
  }

  .caveats {
    padding-inline-start: 1.125em;
    list-style: disc;
  }

  .dismissed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding: 0.375em 1.25em;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }

  .more {
    margin-block-start: var(--_gap);
  }
`;

/** Puts them into a shadow root. */
export const dressSuggestions: (root: ShadowRoot) => void = dresser(CARD + STYLES);
