import type { Report } from '@netz-map/core';
import type { CliTexts } from '../texts/cli-texts.ts';

/**
 * What stands in the place of the headlines when there are none. A public report that tells what holds needs no such sentence: what it leaves out
 * is not nothing.
 */
export function nothingToSay({ audience, strengths }: Report, texts: CliTexts): string[] {
  return audience === 'public' && strengths.length > 0 ? [] : [texts.nothingFound];
}
