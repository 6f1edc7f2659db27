import { css } from 'lit';

/**
 * How the elements stand in a page that may be hostile: a theme with `* { all: unset; font-size: 62.5%; line-height: 0 }` must
 * neither collapse nor shrink them. Fonts and colours are the page's own.
 */
export const host = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    min-inline-size: min(100%, 16em);
    font-size: max(1em, 16px) !important;
    line-height: 1.5 !important;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
