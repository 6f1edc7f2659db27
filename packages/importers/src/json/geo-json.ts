import type { FoundList } from './find-lists.ts';
import { isRecord } from '../cells/value-text.ts';

/**
 * The features of GeoJSON as partners: their properties, and the place of a point as two columns. Places in the world are no places on the
 * map.
 *
 * @returns `undefined` when it is something else
 */
export function geoJsonLists(content: unknown): FoundList[] | undefined {
  if (!isRecord(content) || content['type'] !== 'FeatureCollection' || !Array.isArray(content['features'])) return undefined;
  return [{ role: 'organisations', path: '/features', items: content['features'].map(featureOf) }];
}

function featureOf(feature: unknown): unknown {
  if (!isRecord(feature)) return feature;
  const { type: _, geometry, properties, bbox: __, ...rest } = feature;
  const point = isRecord(geometry) && geometry['type'] === 'Point' && Array.isArray(geometry['coordinates']) ? geometry['coordinates'] : [];
  const [lng, lat] = point as unknown[];
  return { ...rest, ...(isRecord(properties) ? properties : {}), ...(lat === undefined ? {} : { lat, lng }) };
}
