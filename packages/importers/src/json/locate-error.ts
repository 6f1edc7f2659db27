/** Where a JSON text stops being JSON. */
export interface SyntaxError {
  readonly line: number;
  /** Character in the line, from 1. */
  readonly character: number;
  /** What stands there. */
  readonly found: string;
  readonly cause: 'trailing-comma' | 'other';
}

const SPACE = /[\t\n\r ]*/y;
/** Up to the end of a string, an escape, or a sign that may not stand in one. */
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

/**
 * Finds the first place at which a text breaks the grammar of JSON. The messages of `JSON.parse` differ from engine to engine and some do
 * not name a place; people who edit by hand need line and character.
 *
 * @returns `undefined` when the text is valid. Complexity: linear; nesting must have been checked before.
 */
export function locateError(text: string): SyntaxError | undefined {
  let i = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = i;
    const match = pattern.exec(text);
    if (match) i += match[0].length;
    return match !== null;
  };
  // piece by piece: one pattern for the whole would run out of stack in strings of millions of signs
  const skipString = (): boolean => {
    const start = i;
    if (text[i] === '"') {
      i += 1;
      do skip(PLAIN);
      while (skip(ESCAPE));
      if (text[i] === '"') {
        i += 1;
        return true;
      }
    }
    i = start;
    return false;
  };
  const stack: ('object' | 'array')[] = [];
  let expecting: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'comma-or-end' = 'value';
  for (;;) {
    skip(SPACE);
    const unit = text[i];
    const inside = stack.at(-1);
    if (expecting === 'comma-or-end') {
      if (inside === undefined) return i < text.length ? place(text, i, 'other') : undefined;
      if (unit === ',') {
        i += 1;
        expecting = inside === 'object' ? 'key' : 'value';
        continue;
      }
      if (unit !== (inside === 'object' ? '}' : ']')) return place(text, i, 'other');
      i += 1;
      stack.pop();
      continue;
    }
    if ((unit === '}' && expecting === 'key-or-end') || (unit === ']' && expecting === 'value-or-end')) {
      i += 1;
      stack.pop();
      expecting = 'comma-or-end';
      continue;
    }
    if (expecting === 'key' || expecting === 'key-or-end') {
      if (!skipString()) return place(text, i, unit === '}' ? 'trailing-comma' : 'other');
      skip(SPACE);
      if (text[i] !== ':') return place(text, i, 'other');
      i += 1;
      expecting = 'value';
      continue;
    }
    if (unit === '{' || unit === '[') {
      i += 1;
      stack.push(unit === '{' ? 'object' : 'array');
      expecting = unit === '{' ? 'key-or-end' : 'value-or-end';
      continue;
    }
    if (unit === '"' ? !skipString() : !skip(SCALAR)) return place(text, i, unit === ']' ? 'trailing-comma' : 'other');
    expecting = 'comma-or-end';
  }
}

function place(text: string, at: number, cause: SyntaxError['cause']): SyntaxError {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let i = before.indexOf('\n'); i !== -1; i = before.indexOf('\n', i + 1)) line += 1;
  return { line, character: at - start + 1, found: text.slice(at, at + 12).split('\n', 1)[0]!, cause };
}
