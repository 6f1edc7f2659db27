import type { Steps } from '../file-task.ts';
import { type XmlHandler, XmlReader } from '../xml/xml-reader.ts';
import type { Zip } from '../zip/zip.ts';

/**
 * Reads an XML part of a packed file while it is unpacked, so that neither its bytes nor its text are ever there as a whole.
 *
 * @throws ZipFailure, XmlFailure, and whatever the handler throws
 */
export function* readPart(zip: Zip, name: string, handler: XmlHandler, xmlDepth: number): Steps<void> {
  const reader = new XmlReader(handler, xmlDepth);
  let decoder: TextDecoder | undefined;
  yield* zip.read(name, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    reader.write(decoder.decode(piece, { stream: true }));
  });
  if (decoder) reader.write(decoder.decode());
  reader.end();
}

/** Parts of workbooks are UTF-8 or UTF-16; the first sign of XML tells which. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}
