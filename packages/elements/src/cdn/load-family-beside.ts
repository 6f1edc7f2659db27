import { partOfTag } from '../base/family-tags.ts';
import { beside } from './beside.ts';

/**
 * Defines a tag of the family. Fulfilled in any case: where a file is missing, what stands between the tags stays, and behind it one sentence
 * says which file it is; in German, since other languages come in files, too.
 */
export async function loadFamily(tag: string): Promise<void> {
  try {
    await beside(partOfTag(tag));
  } catch (error) {
    console.warn(error);
    for (const place of document.querySelectorAll(`${tag},[data-${tag}]`)) {
      const line = document.createElement('p');
      line.lang = 'de';
      line.textContent = `Die Datei „${(error as Error).message}“ fehlt hier oder gehört zu einer anderen Fassung.`;
      place.append(line);
    }
  }
}
