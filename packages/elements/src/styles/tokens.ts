import { css } from 'lit';

/**
 * The tokens of all elements: each `--netz-*` that a page sets wins, everything else derives from the page (its text colour, its
 * font, its colour scheme). Inside the elements only the `--_*` names are used. Sizes are in em: pages that set the root to
 * 62.5 % would shrink a rem.
 */
export const tokens = css`
  :host {
    --_ink: var(--netz-ink, currentcolor);
    --_quiet: var(--netz-quiet, color-mix(in srgb, currentcolor 76%, transparent));
    --_line: var(--netz-line, color-mix(in srgb, currentcolor 22%, transparent));
    --_edge: var(--netz-edge, color-mix(in srgb, currentcolor 55%, transparent));
    --_surface: var(--netz-surface, color-mix(in srgb, currentcolor 4%, transparent));
    --_accent: var(--netz-accent, LinkText);
    --_marked: var(--netz-marked, color-mix(in srgb, var(--_accent) 7%, transparent));
    --_focus: var(--netz-focus, currentcolor);
    --_radius: var(--netz-radius, 0.5em);
    --_gap: var(--netz-gap, 1em);
  }

  :host([theme='light']) {
    color-scheme: light;
    background: Canvas;
    color: CanvasText;
  }

  :host([theme='dark']) {
    color-scheme: dark;
    background: Canvas;
    color: CanvasText;
  }

  /* paper is white, whatever the page has set */
  @media print {
    :host([theme]) {
      color-scheme: light;
      background: none;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_quiet: currentcolor;
      --_line: currentcolor;
      --_edge: currentcolor;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_quiet: CanvasText;
      --_line: CanvasText;
      --_edge: ButtonBorder;
      --_surface: Canvas;
      --_accent: LinkText;
      --_marked: Canvas;
      --_focus: Highlight;
    }
  }
`;
