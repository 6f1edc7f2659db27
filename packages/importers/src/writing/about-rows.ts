import type { Network } from '@netz-map/core';
import { ABOUT_HEADINGS, ABOUT_WORDS } from '../table/about-table.ts';

/** The table that says how the network is called and for which day its data are true; empty when it says neither. */
export function aboutRows({ name, asOf }: Network): string[][] {
  const lines = [
    [ABOUT_WORDS.name, name],
    [ABOUT_WORDS.asOf, asOf],
  ].filter((line): line is [string, string] => line[1] !== undefined);
  return lines.length === 0 ? [] : [[...ABOUT_HEADINGS], ...lines];
}
