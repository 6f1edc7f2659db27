// Regions under the partners, areas around those who would be cut off, the tables, and the drawing as shapes for paper: loaded while the network is on its way, so that nobody waits for it.
export { areaAround, composeScene, landscapeInSteps, landscapeOnMap } from '@netz-map/drawing';
export { svgStage } from '../stage/svg-stage.ts';
export { bothTables } from './both-tables.ts';
export { paperList } from './paper-list.ts';
export { regionChoice } from './region-choice.ts';
export { dressTables } from './table-styles.ts';
