import { FAMILY_TAGS, partOfTag } from '../base/family-tags.ts';
import { needsOf } from '../base/needs.ts';
import { askServer } from './ask-server.ts';
import type { PartFact, ScriptFact, TagFact } from './page-facts.ts';

/** What every page with the element loads; the family lies in files of its own. */
const OF_TAG: Readonly<Record<string, string>> = { 'netz-map': 'picture', 'netz-findings': 'findings' };

/** Asks for the files that `netz-map.js` will load for the elements of a page, where it lies at all. */
export function partsOfPage(
  [script]: readonly ScriptFact[],
  tags: readonly TagFact[],
  fetch: typeof globalThis.fetch,
): Promise<readonly PartFact[]> {
  const [, ending] = /\/netz-map(\.iife\.js|\.js)$/.exec(script?.url.pathname ?? '') ?? [];
  if (!script || ending === undefined || !('bytes' in script.answer) || script.answer.status >= 400) return Promise.resolve([]);
  const parts = new Map<string, string>();
  for (const { tag } of tags) {
    const part = FAMILY_TAGS.includes(tag) ? partOfTag(tag) : OF_TAG[tag]!;
    for (const each of [part, ...needsOf(part)]) parts.set(each, parts.get(each) ?? tag);
  }
  return Promise.all(
    [...parts].map(async ([part, tag]) => {
      const url = new URL(`netz-map-${part}${ending}`, script.url);
      return { url, tag, answer: await askServer(url, fetch) };
    }),
  );
}
