import type { FlatLayout } from '../layout/flat-layout.ts';
import type { MapModel } from '../map-model/map-model.ts';
import { bendsOn } from '../scene/bends-on.ts';
import type { BasePicture } from './base-picture.ts';

/** The lower layer of a map. @param shown by id; everybody where it is missing */
export function basePicture(model: MapModel, layout: FlatLayout, shown?: ReadonlySet<string>): BasePicture {
  const { ids, kinds, kind, ties, tieKinds } = model;
  return {
    count: ids.length,
    xy: layout.xy,
    kind,
    looks: kinds.map(({ colour, shape }) => ({ colour: colour === 'other' ? 6 : colour, shape })),
    source: ties.source,
    target: ties.target,
    state: ties.state,
    step: ties.step,
    flags: ties.flags,
    tieKind: ties.kind,
    dashes: tieKinds.map(({ dash }) => dash),
    bends: bendsOn(layout, ties),
    unit: layout.unit,
    shown: shown && Uint8Array.from(ids, (id) => (shown.has(id) ? 1 : 0)),
  };
}
