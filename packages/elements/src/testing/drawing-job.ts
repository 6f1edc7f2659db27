import { createNetwork } from '@netz-map/core';
import {
  basePicture,
  layoutGraphOf,
  mapModel,
  startGraphLayout,
  type BasePicture,
  type FlatLayout,
  type LayoutGraph,
  type Look,
} from '@netz-map/drawing';
import { generatedNetwork } from './generated-network.ts';

/** An invented network as a map would hand it to the drawing worker. */
export function drawingJob(size: number): { readonly graph: LayoutGraph; readonly pictureOf: (layout: FlatLayout) => BasePicture } {
  const network = createNetwork(generatedNetwork(size));
  const model = mapModel(network, '2026-11-01');
  return { graph: layoutGraphOf(network, model), pictureOf: (layout) => basePicture(model, layout) };
}

/** The layout, made at once and here. */
export function settledHere(graph: LayoutGraph, aspect = 1.5): FlatLayout {
  const run = startGraphLayout(graph, { aspect });
  while (!run.step(1000));
  return run.layout();
}

export const FRAME = { width: 120, height: 80, ratio: 2 };
export const VIEW = { scale: 0.1, x: 60, y: 40 };
const KINDS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#777777'];
export const LOOK = {
  ground: '#ffffff',
  text: '#222222',
  accent: '#0000ee',
  kinds: KINDS,
  fontFamily: 'sans-serif',
  forced: false,
} as Look;
