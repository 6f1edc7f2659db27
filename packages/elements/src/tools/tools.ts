// What narrows the map (filter, neighbours, an earlier month) and what saves it (poster, picture, tables): loaded when somebody opens it,
// or when the page presets a filter.
export { pngOf, svgOf } from './map-files.ts';
export { saveFile } from './save-file.ts';
export { Toolbox } from './toolbox.ts';
export { ToolsPanel } from './tools-panel.ts';
export { dress } from './tools-styles.ts';
