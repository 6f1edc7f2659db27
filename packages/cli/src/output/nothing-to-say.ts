import { type Report, tooLittleKnown } from '@netz-map/core';
import type { CliTexts } from '../texts/cli-texts.ts';

/**
 * What stands in the place of the headlines when there are none: where hardly anything could be looked at, what helps most. A public report
 * that tells what holds needs no such sentence: what it leaves out is not nothing.
 */
export function nothingToSay({ audience, strengths, basis, missing }: Report, texts: CliTexts): string[] {
  if (audience === 'public' && strengths.length > 0) return [];
  return [tooLittleKnown(basis) ? texts.tooLittleKnown(missing[0]) : texts.nothingFound];
}
