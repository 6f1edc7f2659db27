import { PALETTE } from '@netz-map/drawing';
import { unsafeCSS, type CSSResult } from 'lit';

/** The measured colours of one theme; a page may set its own. */
export const palette = (theme: 'light' | 'dark'): CSSResult => {
  const { kinds, other } = PALETTE[theme];
  return unsafeCSS(
    [
      ...kinds.map((colour, i) => `--_colour-${i}: var(--netz-colour-${i + 1}, ${colour});`),
      `--_colour-other: var(--netz-colour-other, ${other});`,
    ].join(''),
  );
};

/** Which of them a kind has. */
export const kindColours: CSSResult = unsafeCSS(
  [0, 1, 2, 3, 4, 5, 'other'].map((colour) => `.colour-${colour} { fill: var(--_colour-${colour}); }`).join('\n'),
);

/** All kinds in the colour of text, where colours are forced: shapes alone tell them apart. */
export const systemColours: CSSResult = unsafeCSS([0, 1, 2, 3, 4, 5, 'other'].map((colour) => `--_colour-${colour}: CanvasText;`).join(''));
