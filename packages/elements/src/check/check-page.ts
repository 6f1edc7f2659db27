import { checkFiles } from './check-files.ts';
import type { CheckNote } from './check-note.ts';
import { checkParts } from './check-parts.ts';
import { checkScripts } from './check-scripts.ts';
import { checkTags } from './check-tags.ts';
import { gatherFacts, type CheckedPage } from './gather-facts.ts';

/**
 * Why a page shows nothing: whether the software is there and may run, whether an element is in the page, whether its data arrive.
 *
 * @returns in German, in the order in which things happen; never empty. Nothing is sent anywhere but to the addresses the page names itself.
 */
export async function checkPage(page: CheckedPage): Promise<CheckNote[]> {
  const facts = await gatherFacts(page);
  return [...checkScripts(facts), ...checkParts(facts), ...checkTags(facts), ...checkFiles(facts)];
}
