import type { City } from '../model/city.ts';
import type { FileReading } from './file-reading.ts';
import { isRecord } from './fits.ts';
import { mergeCity } from './merge-city.ts';
import { CITY_FIELDS } from './network-file.ts';
import { isText } from './read-fields.ts';

/** Cities, each once. */
export function readCities(records: readonly unknown[], reading: FileReading): City[] {
  const cities = new Map<string, City>();
  records.forEach((record, i) => {
    const path = `/cities/${i}`;
    if (!isRecord(record) || !isText(record['name'])) return reading.report('missing-name', 'error', path, record);
    const { x, y, ...known }: Partial<City> = reading.fields(CITY_FIELDS, record, path);
    const placed = x !== undefined && y !== undefined;
    if (!placed && (x ?? y) !== undefined) reading.report('half-position', 'warning', `${path}/${x === undefined ? 'y' : 'x'}`, x ?? y);
    const city: City = { ...known, ...(placed ? { x, y } : {}), name: record['name'] };
    const same = cities.get(city.name);
    const { merged, contradiction } = same ? mergeCity(same, city) : { merged: city };
    if (same) reading.report('city-twice', contradiction ? 'warning' : 'note', `${path}/${contradiction ?? 'name'}`, city.name);
    cities.set(city.name, merged);
  });
  return [...cities.values()];
}
