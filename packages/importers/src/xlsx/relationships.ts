import type { Steps } from '../file-task.ts';
import type { Zip } from '../zip/zip.ts';
import { readPart } from './read-part.ts';

/** What a part of the workbook refers to. */
export interface Relationship {
  /** The last word of its type, in lower case: `worksheet`, `sharedstrings`. The words before it differ between the two editions of the format. */
  readonly kind: string;
  /** The name of the part in the packed file. */
  readonly part: string;
}

/**
 * Reads what a part refers to, by id. What lies outside of the file is left out.
 *
 * @param source the part; empty for the file as a whole
 * @throws ZipFailure, XmlFailure
 */
export function* readRelationships(zip: Zip, source: string, xmlDepth: number): Steps<ReadonlyMap<string, Relationship>> {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const relationships = new Map<string, Relationship>();
  const name = `${folder}_rels/${source.slice(folder.length)}.rels`;
  if (!zip.has(name)) return relationships;
  const handler = {
    open(element: string, attributes: ReadonlyMap<string, string>): void {
      const [id, target] = [attributes.get('Id'), attributes.get('Target')];
      if (element !== 'Relationship' || id === undefined || target === undefined) return;
      if (attributes.get('TargetMode')?.toLowerCase() === 'external') return;
      const type = attributes.get('Type') ?? '';
      relationships.set(id, { kind: type.slice(type.lastIndexOf('/') + 1).toLowerCase(), part: resolve(zip, folder, target) });
    },
    close(): void {},
  };
  yield* readPart(zip, name, handler, xmlDepth);
  return relationships;
}

/** `worksheets/sheet1.xml` is beside the part, `/xl/worksheets/sheet1.xml` and `../xl/…` are where they say. */
function resolve(zip: Zip, folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  const path: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  const name = path.join('/');
  return zip.has(name) ? name : decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
