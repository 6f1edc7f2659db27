import type { City } from '../model/city.ts';

/**
 * Two records of the same city as one: what the first says stays, and what it leaves open is taken from the other. Positions are taken
 * whole.
 *
 * @returns the city, and the first field, by name, in which both contradict each other
 */
export function mergeCity(kept: City, other: City): { readonly merged: City; readonly contradiction?: keyof City } {
  const fields = (Object.keys(other) as (keyof City)[]).filter((field) => other[field] !== undefined).sort();
  const contradiction = fields.find((field) => field !== 'name' && kept[field] !== undefined && kept[field] !== other[field]);
  const merged = { ...other, ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) };
  return contradiction === undefined ? { merged } : { merged, contradiction };
}
