import type { FileTask } from '../file-task.ts';
import type { FoundList } from './find-lists.ts';
import { isRecord } from '../cells/value-text.ts';

/** What else a Kumu project holds. */
const PARTS = ['loops', 'maps', 'perspectives', 'views', 'members'] as const;

/**
 * The elements and connections of a Kumu project, whether written for Kumu (a blueprint) or exported by it.
 *
 * @returns `undefined` when it is something else
 */
export function kumuLists(content: unknown, { file, problems }: FileTask): FoundList[] | undefined {
  if (!isRecord(content) || !Array.isArray(content['elements'])) return undefined;
  const connections = content['connections'];
  if (!Array.isArray(connections) && !Array.isArray(content['loops'])) return undefined;
  for (const part of PARTS) {
    const list = content[part];
    if (Array.isArray(list) && list.length > 0)
      problems.add({ code: 'part-not-read', severity: 'note', file, path: `/${part}`, value: `Kumu: ${part}`, hint: String(list.length) });
  }
  const elements = content['elements'].map((element) => withType(element, 'element type'));
  const links = (Array.isArray(connections) ? connections : []).map((connection) => withType(connection, 'connection type'));
  return [
    { role: 'organisations', path: '/elements', items: elements },
    { role: 'ties', path: '/connections', items: links },
  ];
}

/** Kumu's own files call the type by two words and keep it, like everything but the id, one level down. */
function withType(record: unknown, words: string): unknown {
  if (!isRecord(record)) return record;
  const { [words]: type, attributes, ...rest } = record;
  const { [words]: inner, ...more } = isRecord(attributes) ? attributes : {};
  const told = type ?? inner;
  return {
    ...rest,
    ...(attributes === undefined ? {} : { attributes: isRecord(attributes) ? more : attributes }),
    ...(told === undefined ? {} : { type: told }),
  };
}
