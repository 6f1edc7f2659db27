import type { Suggestion } from '../suggestions/suggestion.ts';
import { ofKind, type SuggestionParts, type SuggestionTold } from './parts.ts';
import { endOnce } from './phrases.ts';
import type { NameOf, SuggestionText, SuggestionWording } from './wording.ts';
import { merged } from './with-further-findings.ts';

/** What one language says about all kinds of suggestions, from the parts that know them. */
export function suggestionWording(
  parts: readonly SuggestionParts<never>[],
  complete: (told: SuggestionTold, suggestion: Suggestion, name: NameOf) => SuggestionText,
): SuggestionWording {
  const tell: Readonly<Record<string, (suggestion: Suggestion, name: NameOf) => SuggestionTold>> = merged(parts.map((part) => part.tell));
  const kinds: Readonly<Record<string, string>> = merged(parts.map((part) => part.kinds));
  return {
    suggestion: (one, name) => endOnce(complete(ofKind(tell, one.code)(one, name), one, name)),
    suggestionKind: (code) => ofKind(kinds, code),
  };
}
