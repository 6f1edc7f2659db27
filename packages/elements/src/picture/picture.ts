// Regions under the partners, and the drawing as shapes for paper: loaded while the network is on its way, so that nobody waits for it.
export { buildScene, landscapeOnMap } from '@netz-map/drawing';
export { svgStage } from '../stage/svg-stage.ts';
