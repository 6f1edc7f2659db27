import type { Steps } from '../file-task.ts';
import type { Zip } from '../zip/zip.ts';
import { readPart } from './read-part.ts';
import { unescapeText } from './unescape-text.ts';

/**
 * Reads the texts that the cells share: pieces in different fonts are joined, the reading aids of Japanese text are left out.
 *
 * @throws ZipFailure, XmlFailure
 */
export function* readStrings(zip: Zip, part: string, xmlDepth: number): Steps<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inAid = false;
  const handler = {
    open(element: string): void {
      if (element === 'si') text = '';
      else if (element === 't') inText = !inAid;
      else if (element === 'rPh') inAid = true;
    },
    attribute(): void {},
    text(piece: string): void {
      if (inText) text += piece;
    },
    close(element: string): void {
      if (element === 't') inText = false;
      else if (element === 'rPh') inAid = false;
      else if (element === 'si') strings.push(unescapeText(text));
    },
  };
  yield* readPart(zip, part, handler, xmlDepth);
  return strings;
}
