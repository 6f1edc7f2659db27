import type { SuggestionKind } from './suggest-with.ts';

/** Kinds of suggestions for which the coordination asks. */
export const FURTHER_SUGGESTIONS: readonly SuggestionKind[] = [];
