import { commonWork } from './common-work.ts';
import { companionCity } from './companion-city.ts';
import { docking } from './docking.ts';
import { handOver } from './hand-over.ts';
import { replacement } from './replacement.ts';
import { sameNeed } from './same-need.ts';
import type { SuggestionKind } from './suggest-with.ts';
import { welcome } from './welcome.ts';

/** Kinds of suggestions for which the coordination asks. */
export const FURTHER_SUGGESTIONS: readonly SuggestionKind[] = [
  handOver,
  replacement,
  welcome,
  docking,
  sameNeed,
  companionCity,
  commonWork,
];
