// What stands out in a network, and how it is told and shown: loaded where findings are shown, or one is to be seen on the map.
export { analyseBasics, basicWordingDe, reportOf } from '@netz-map/core';
export { basicHighlightOf } from '@netz-map/drawing';
export { dressFindings } from './findings-styles.ts';
export { findingsView } from './findings-view.ts';
