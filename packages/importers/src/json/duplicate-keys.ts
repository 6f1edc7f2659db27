/** A key that stands twice in one object. */
export interface DuplicateKey {
  readonly key: string;
  /** Place of the object, for example `/nodes/3`. */
  readonly path: string;
}

interface Level {
  /** The keys so far; `undefined` in a list. */
  readonly keys: Set<string> | undefined;
  key: string;
  index: number;
}

/**
 * Finds keys that an object of a JSON text has twice. `JSON.parse` keeps the last one and says nothing.
 *
 * @param text valid JSON
 * @remarks Complexity: linear.
 */
export function* duplicateKeys(text: string): Generator<DuplicateKey> {
  const levels: Level[] = [];
  let atKey = false;
  for (let i = 0; i < text.length; i++) {
    const level = levels.at(-1);
    switch (text.charCodeAt(i)) {
      case 34: {
        const end = endOfString(text, i);
        if (atKey && level?.keys) {
          atKey = false;
          level.key = keyOf(text.slice(i, end + 1));
          if (level.keys.has(level.key)) yield { key: level.key, path: pathOf(levels.slice(0, -1)) };
          else level.keys.add(level.key);
        }
        i = end;
        break;
      }
      case 123:
        levels.push({ keys: new Set(), key: '', index: 0 });
        atKey = true;
        break;
      case 91:
        levels.push({ keys: undefined, key: '', index: 0 });
        atKey = false;
        break;
      case 125:
      case 93:
        levels.pop();
        atKey = false;
        break;
      case 44:
        atKey = level?.keys !== undefined;
        if (level) level.index += 1;
        break;
      default:
    }
  }
}

const pathOf = (levels: readonly Level[]): string => levels.map(({ keys, key, index }) => `/${keys ? key : index}`).join('');

const keyOf = (quoted: string): string => (quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1));

/** Index of the quotation mark that closes the string which opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}
