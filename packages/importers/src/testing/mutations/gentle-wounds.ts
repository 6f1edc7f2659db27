import fc from 'fast-check';
import { TOKENS } from './tokens.ts';

/** A change that leaves the form of a file whole, so that what is read behind the form is met, too. */
export interface GentleWound {
  readonly place: number;
  readonly other: number;
  readonly change: 'token' | 'number' | 'copy' | 'drop' | 'repeat' | 'rename' | 'nest';
  readonly token: string;
}

export const gentleWounds: fc.Arbitrary<readonly GentleWound[]> = fc.array(
  fc.record({
    place: fc.noBias(fc.nat(1_000_000)),
    other: fc.noBias(fc.nat(1_000_000)),
    change: fc.constantFrom('token', 'token', 'number', 'copy', 'drop', 'repeat', 'rename', 'nest' as const),
    token: fc.constantFrom(...TOKENS),
  }),
  { minLength: 1, maxLength: 5 },
);

const NUMBERS = [-1, 0, 1e308, -1e308, 4_294_967_295, 0.1, 9_007_199_254_740_992, 1_048_577];
/** So often a piece is repeated. */
const TIMES = 40;

/** The text with these changes: JSON as values, XML as tags and text. `undefined` for anything else. */
export function gentlyWounded(text: string, all: readonly GentleWound[]): string | undefined {
  const start = text.trimStart()[0];
  if (start === '<') return all.reduce(changeXml, text);
  if (start !== '{' && start !== '[') return undefined;
  try {
    const whole = { root: JSON.parse(text) as unknown };
    for (const one of all) changeJson(whole, one);
    return JSON.stringify(whole.root);
  } catch {
    return undefined;
  }
}

type Holder = Record<string, unknown>;

function changeJson(whole: Holder, { place, other, change, token }: GentleWound): void {
  const places: [Holder, string][] = [];
  const gather = (holder: Holder, depth: number): void => {
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      const value = holder[key];
      if (typeof value === 'object' && value !== null && depth < 40) gather(value as Holder, depth + 1);
    }
  };
  gather(whole, 0);
  const [holder, key] = places[1 + (place % Math.max(1, places.length - 1))] ?? places[0]!;
  const [from, name] = places[other % places.length]!;
  const value = holder[key];
  const set = (to: unknown, at = key): void =>
    void Object.defineProperty(holder, at, { value: to, configurable: true, enumerable: true, writable: true });
  if (change === 'token') set(token);
  else if (change === 'number') set(NUMBERS[other % NUMBERS.length]);
  else if (change === 'copy') set(structuredCopy(from[name]));
  else if (change === 'drop') Reflect.deleteProperty(holder, key);
  else if (change === 'repeat' && Array.isArray(value))
    set(
      Array.from({ length: TIMES }, () => value)
        .flat()
        .slice(0, 500),
    );
  else if (change === 'rename' && !Array.isArray(holder)) set(value, token.slice(0, 50));
  else if (change === 'nest') set([[{ [token.slice(0, 20)]: [value, null, true] }]]);
}

const structuredCopy = (value: unknown): unknown => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown));

function changeXml(text: string, { place, other, change, token }: GentleWound): string {
  const pieces = text.match(/<[^<>]*>|[^<>]+/g) ?? [];
  const at = place % Math.max(1, pieces.length);
  const piece = pieces[at] ?? '';
  const safe = change === 'number' ? String(NUMBERS[other % NUMBERS.length]) : escaped(token);
  const alone = piece.endsWith('/>') && !piece.startsWith('<?');
  const values = [...piece.matchAll(/="[^"]*"/g)];
  const value = values[other % Math.max(1, values.length)];
  if (!piece.startsWith('<')) pieces[at] = change === 'drop' ? '' : safe;
  else if ((change === 'drop' || change === 'rename') && values.length > 0)
    pieces[at] = piece.replace(/\s[\w:]+="[^"]*"/, change === 'drop' ? '' : ' fremd="1"');
  else if (change === 'repeat' && alone) pieces[at] = piece.repeat(TIMES);
  else if (change === 'copy' && alone) pieces[at] = `${piece}${pieces.filter((one) => one.endsWith('/>'))[other % 7] ?? ''}`;
  else if (change === 'nest' && alone) pieces[at] = `<a>${piece}</a>`;
  else if (value) pieces[at] = `${piece.slice(0, value.index)}="${safe}"${piece.slice(value.index + value[0].length)}`;
  return pieces.join('');
}

const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
