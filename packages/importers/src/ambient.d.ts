// The little of the outside world that this package touches. TextDecoder, TextEncoder and timers exist in every browser and in Node but not in
// the ES2022 library; papaparse's published types would bring all of Node's.

declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input: string): Uint8Array;
}

declare function setTimeout(then: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

declare module 'papaparse' {
  export interface Step {
    data: string[];
    errors: { code: string; index?: number }[];
    meta: { cursor: number };
  }
  export interface Parser {
    abort(): void;
  }
  export interface Config {
    delimiter: string;
    newline: '\n';
    quoteChar: '"';
    fastMode?: boolean;
    skipEmptyLines: false;
    step(step: Step, parser: Parser): void;
  }
  const Papa: { parse(text: string, config: Config): void };
  export default Papa;
}
