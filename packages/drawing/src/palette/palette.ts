import type { ColourIndex, Shape } from '../scene/scene.ts';

/** A ground and the colours that can be told apart on it. */
export interface Theme {
  readonly ground: string;
  readonly text: string;
  /** Six colours for kinds: each at least 3:1 against the ground, and told apart with every kind of colour vision. */
  readonly kinds: readonly string[];
  /** For all further kinds, drawn as a ring. */
  readonly other: string;
}

/**
 * The measured colours. Never used alone: each goes with its own shape.
 * `print` is `light` in pure black on white.
 */
export const PALETTE: Readonly<Record<'light' | 'dark' | 'print', Theme>> = Object.freeze({
  light: {
    ground: '#ffffff',
    text: '#1b1b1b',
    kinds: ['#4499dd', '#dd7755', '#5500ff', '#773300', '#000033', '#440088'],
    other: '#6e6e6e',
  },
  dark: { ground: '#121212', text: '#eeeeee', kinds: ['#6699ff', '#ccbb22', '#00eeff', '#997711', '#336688', '#ffff88'], other: '#9a9a9a' },
  print: {
    ground: '#ffffff',
    text: '#000000',
    kinds: ['#4499dd', '#dd7755', '#5500ff', '#773300', '#000033', '#440088'],
    other: '#6e6e6e',
  },
});

/** The shape that goes with each colour. */
export const SHAPES: readonly Shape[] = Object.freeze(['circle', 'square', 'triangle', 'diamond', 'hexagon', 'cross']);

/** The colour of a mark in a theme. */
export function colourOf(theme: Theme, colour: ColourIndex): string {
  return colour === 'other' ? theme.other : theme.kinds[colour]!;
}
