import { de, type UiTexts } from './de.ts';

/** Plain German: only what differs from the German texts. */
export const deEinfach: UiTexts = {
  ...de,
};
