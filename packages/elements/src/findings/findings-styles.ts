import { css, dresser } from '../base/dresser.ts';
import { CARD } from '../styles/card.ts';

const STYLES = css`
  .singles {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .singles li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block: 0.375em;
    border-block-start: 1px solid var(--_line);
  }

  .singles p {
    flex: 1 1 18em;
  }

  .strengths,
  .missing {
    display: grid;
    gap: 0.375em;
  }

  .strengths li,
  .missing li {
    padding-inline-start: 1.5em;
    background: none;
    position: relative;
  }

  .strengths li::before,
  .missing li::before {
    position: absolute;
    inset-inline-start: 0;
    content: '✓' / '';
    font-weight: 600;
  }

  .missing li::before {
    content: '+' / '';
  }

  .missing li {
    color: var(--_quiet);
  }
`;

/** Puts them into a shadow root. */
export const dressFindings: (root: ShadowRoot) => void = dresser(CARD + STYLES);
