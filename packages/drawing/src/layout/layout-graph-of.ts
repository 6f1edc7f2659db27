import { compareText, type Network } from '@netz-map/core';
import type { MapModel } from '../map-model/map-model.ts';
import type { LayoutGraph } from './layout-graph.ts';
import type { Point } from './layout.ts';
import { areaPerPartner, roomsFor, widestName } from './rooms.ts';
import { storedPositions } from './stored-positions.ts';

/** What beside the network decides where everybody stands. */
export interface LayoutGraphOptions {
  /** Positions to keep, by id; they win over those in the network. */
  readonly positions?: ReadonlyMap<string, Point> | undefined;
  /** Place of each partner's group, along the ids of the model; −1: none. */
  readonly group?: Int32Array | undefined;
}

/** The network as a layout needs it. The order of the rows in the file does not matter. */
export function layoutGraphOf(network: Network, model: MapModel, { positions, group }: LayoutGraphOptions = {}): LayoutGraph {
  const { ids, names, partners, ties } = model;
  const connected = partners.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const room = roomsFor(connected);
  const rooms = new Float32Array(3 * ids.length);
  for (let i = 0; i < ids.length; i++) {
    const { half, up, down } = room(names[i]!);
    rooms[3 * i] = half;
    rooms[3 * i + 1] = up;
    rooms[3 * i + 2] = down;
  }
  const kept = storedPositions(network, ids, positions);
  return {
    count: ids.length,
    source: ties.source,
    target: ties.target,
    pull: Float32Array.from(ties.step, (step, i) => ((0.6 + 0.2 * step) * (ties.state[i] === 2 ? 0.4 : 1)) / 1.4),
    rooms,
    stored: kept.size > 0 ? Float64Array.from(ids.flatMap((id) => [kept.get(id)?.x ?? NaN, kept.get(id)?.y ?? NaN])) : undefined,
    group,
    blockOrder: Uint32Array.from(ids.keys())
      .filter((i) => partners[i] === 0)
      .sort((a, b) => orderInBlock(network, ids[a]!, ids[b]!)),
    // only names in the block have rooms of their own width
    nameWidth: Float32Array.from(names, (name, i) => (partners[i]! > 0 ? 0 : widestName([name]))),
    area: areaPerPartner(Math.max(2, connected)),
  };
}

/** By kind, then by name: whoever looks for somebody finds order. */
function orderInBlock(network: Network, a: string, b: string): number {
  const [one, other] = [network.organisation(a)!, network.organisation(b)!];
  return compareText(one.kind ?? '\uffff', other.kind ?? '\uffff') || compareText(one.name, other.name) || compareText(a, b);
}
