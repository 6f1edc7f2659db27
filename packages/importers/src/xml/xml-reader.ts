import { SaxesParser } from 'saxes';

/** Why XML is refused, and where. */
export class XmlFailure extends Error {
  readonly code: 'xml-syntax' | 'xml-doctype-refused' | 'xml-too-deep';
  /** From 1. */
  readonly line: number;
  /** Place in the line, from 1. */
  readonly character: number;
  /** What the parser says, in English, for `xml-syntax`; the limit for `xml-too-deep`. */
  readonly detail: string;

  constructor(code: XmlFailure['code'], at: { readonly line: number; readonly column: number }, detail: string) {
    super(`${code} in line ${at.line}: ${detail}`);
    this.code = code;
    this.line = at.line;
    this.character = at.column + 1;
    this.detail = detail;
  }
}

/** What is done with the elements as they come. Names come without their prefix: `x:row` is `row`, `r:id` is `id`. */
export interface XmlHandler {
  /** When it is there, attributes come here one by one, before their element opens, whose map stays empty: half the time in large files. */
  attribute?(name: string, value: string): void;
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  /** Text between two tags, references resolved, CDATA included; may come in several pieces. */
  text?(text: string): void;
}

const NONE: ReadonlyMap<string, string> = new Map();
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML piece by piece with saxes. What makes XML dangerous is refused before it works: any DOCTYPE (and with it every entity of the
 * file's own), and deep nesting. Attributes are a Map, so that no name in a file means anything to JavaScript.
 *
 * Complexity: linear; nothing is kept but the open elements.
 */
export class XmlReader {
  readonly #parser = new SaxesParser();
  #depth = 0;

  /** @param maxDepth levels of nesting that are allowed */
  constructor(handler: XmlHandler, maxDepth: number) {
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw new XmlFailure('xml-syntax', parser, error.message.replace(/^\d+:\d+:\s*/, ''));
    });
    parser.on('doctype', () => {
      throw new XmlFailure('xml-doctype-refused', parser, 'DOCTYPE');
    });
    const oneByOne = handler.attribute !== undefined;
    if (oneByOne) parser.on('attribute', ({ name, value }) => handler.attribute!(local(name), value));
    parser.on('opentag', ({ name, attributes }) => {
      this.#depth += 1;
      if (this.#depth > maxDepth) throw new XmlFailure('xml-too-deep', parser, String(maxDepth));
      handler.open(local(name), oneByOne ? NONE : new Map(Object.entries(attributes).map(([key, value]) => [local(key), value])));
    });
    parser.on('closetag', ({ name }) => {
      this.#depth -= 1;
      handler.close(local(name));
    });
    if (handler.text) {
      parser.on('text', (text) => handler.text!(text));
      parser.on('cdata', (text) => handler.text!(text));
    }
  }

  /**
   * Takes the next piece of text, cut anywhere.
   * @throws XmlFailure, and whatever the handler throws
   */
  write(text: string): void {
    this.#parser.write(text);
  }

  /** Says that nothing more comes. @throws XmlFailure when something is still open */
  end(): void {
    this.#parser.close();
  }
}
