// Suggestions, how they are told in all languages and shown: loaded where they are shown, which is for the coordination.
export { suggest, suggestionWordingFor } from '@netz-map/core';
export { basicHighlightOf } from '@netz-map/drawing';
export { SuggestionsPanel } from './suggestions-panel.ts';
