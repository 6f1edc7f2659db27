// Suggestions and what is said about them, in all languages: loaded where they are shown, which is for the coordination.
export { suggest, suggestionWordingFor } from '@netz-map/core';
