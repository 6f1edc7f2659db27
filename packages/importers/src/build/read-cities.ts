import { type City, foldWord, mergeCity } from '@netz-map/core';
import { FOLLOW_UP, STEERING, YES_NO } from '../cells/choices.ts';
import { readChoice, readDate, readNumber } from '../table/read-cell.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { SourceRow } from '../table/raw-table.ts';
import type { Reading } from '../table/sheet.ts';
import { oneLine } from '../text/clean-text.ts';
import { known } from './known.ts';
import { nearestName } from './nearest-name.ts';
import { readName } from './read-name.ts';
import type { Mention } from './resolve.ts';

/** Reads the table of cities. Rows of the same city are one; of what contradicts, the first counts. Where each stands is kept. */
export function readCities(readings: readonly Reading[]): Map<string, { city: City; readonly mention: Mention }> {
  const cities = new Map<string, { city: City; readonly mention: Mention }>();
  for (const reading of readings) {
    const { sheet, problems } = reading;
    for (const row of sheet.rows) {
      const city = readCity(reading, row);
      if (city === undefined) continue;
      const key = foldWord(city.name) || city.name;
      const same = cities.get(key);
      if (!same) {
        cities.set(key, { city, mention: { sheet, row, field: 'name' } });
        continue;
      }
      const { merged, contradiction } = mergeCity(same.city, { ...city, name: same.city.name });
      same.city = merged;
      problems.add({
        code: 'city-twice',
        severity: contradiction === undefined ? 'note' : 'warning',
        ...(contradiction === undefined ? sheet.problem(row) : sheet.problem(row, contradiction)),
        value: city.name,
      });
    }
  }
  return cities;
}

function readCity(reading: Reading, row: SourceRow): City | undefined {
  const name = readName(reading, row);
  if (name === undefined) return undefined;
  return known({
    name,
    region: oneLine(reading.sheet.cell(row, 'region')) || undefined,
    inhabitants: readNumber(reading, row, 'inhabitants', { min: 0 }),
    ...readPlace(reading, row),
    office: readChoice(reading, row, 'office', YES_NO, 'ja, nein'),
    programmeEnds: readDate(reading, row, 'programmeEnds'),
    followUp: readChoice(reading, row, 'followUp', FOLLOW_UP, 'gesichert, teilweise, keine'),
    followUpUntil: readDate(reading, row, 'followUpUntil'),
    steering: readChoice(reading, row, 'steering', STEERING, 'steuernd, beratend'),
  });
}

function readPlace(reading: Reading, row: SourceRow): { readonly x?: number; readonly y?: number } {
  const { sheet, problems } = reading;
  const [x, y] = [readNumber(reading, row, 'x'), readNumber(reading, row, 'y')];
  if (x !== undefined && y !== undefined) return { x, y };
  const field = x === undefined ? 'y' : 'x';
  if ((x ?? y) !== undefined)
    problems.add({ code: 'half-position', severity: 'warning', ...sheet.problem(row, field), value: sheet.cell(row, field) });
  return {};
}

/** Reports cities that no partner names, where partners name any: probably another spelling. */
export function reportWithoutPartners(
  cities: readonly { readonly name: string; readonly mention: Mention }[],
  networks: ReadonlySet<string>,
  problems: ProblemList,
): void {
  if (networks.size === 0) return;
  const folded = [...networks].map((network) => [foldWord(network), network] as const);
  for (const { name, mention } of cities) {
    if (networks.has(name)) continue;
    const place = mention.sheet.problem(mention.row, 'name');
    problems.add({ code: 'city-without-partners', severity: 'note', ...place, value: name }, () => nearestName(name, folded));
  }
}
