import { suggestionWording } from '../suggestion-wording.ts';
import type { SuggestionWording } from '../wording.ts';
import { suggestions } from './further/suggestions.ts';
import { basicSuggestions, completeSuggestion } from './suggestions.ts';

/** What is said about all kinds of suggestions. */
export const suggestionWordingDeEinfach: SuggestionWording = suggestionWording([basicSuggestions, suggestions], completeSuggestion);
