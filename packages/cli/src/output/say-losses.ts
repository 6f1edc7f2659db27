import type { ExportLoss } from '@netz-map/importers';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { World } from '../world.ts';
import { wrap } from './wrap.ts';

/** Says on standard error what the network has and the format has no place for. Nothing when all of it has gone in. */
export function sayLosses(losses: readonly ExportLoss[], world: World, texts: CliTexts): void {
  if (losses.length === 0) return;
  const told = losses.map(({ what, count }) => texts.lost[what](count));
  world.stderr.write(`${wrap(`netz-map: ${texts.lossesAre(told)}`)}\n`);
}
