import type { SuggestionParts } from '../../parts.ts';

/** What is said about the further kinds of suggestions. */
export const suggestions: SuggestionParts<never> = { kinds: {}, tell: {} };
