import { css } from 'lit';

/**
 * How the elements stand in a page that may be hostile: a theme with `* { all: unset; font-size: 62.5%; line-height: 0 }` must
 * neither collapse nor shrink them, nor let the text grow before one's eyes where every change takes its time. Fonts and colours are
 * the page's own. Our sentences read from left to right also where the page does not: their full stop stays at their end.
 */
export const host = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    min-inline-size: min(100%, 16em);
    font-size: max(1em, 16px) !important;
    line-height: 1.5 !important;
    transition: none !important;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    container-type: inline-size;
  }

  :is(p, li, dt, dd, label, th, td, .heading, .about, .sentence):dir(rtl) {
    unicode-bidi: plaintext;
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

  /* a sign for the ear: it stays in the line, since readers of the screen put a gap before what does not */
  .pause {
    opacity: 0;
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
