import { SaxesParser } from 'saxes';

/** Why XML is refused, and where. */
export class XmlFailure extends Error {
  readonly code: 'xml-syntax' | 'xml-doctype-refused' | 'xml-too-deep';
  /** From 1. */
  readonly line: number;
  /** Place in the line, from 1. */
  readonly character: number;
  /** What stands there for `xml-syntax`, empty at the end of the text; the limit for `xml-too-deep`. */
  readonly detail: string;

  constructor(code: XmlFailure['code'], at: { readonly line: number; readonly column: number }, detail: string) {
    super(`${code} in line ${at.line}: ${detail}`);
    this.code = code;
    this.line = at.line;
    this.character = Math.max(1, at.column);
    this.detail = detail;
  }
}

/** What is done with the elements as they come. Names come without their prefix: `x:row` is `row`, `r:id` is `id`. */
export interface XmlHandler {
  /** When it is there, attributes come here one by one, before their element opens, whose map stays empty: half the time in large files. */
  attribute?(name: string, value: string): void;
  /** @param line where its tag ends, from 1 */
  open(name: string, attributes: ReadonlyMap<string, string>, line: number): void;
  close(name: string): void;
  /** Text between two tags, references resolved, CDATA included; may come in several pieces. */
  text?(text: string): void;
}

const NONE: ReadonlyMap<string, string> = new Map();
const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const isNamespace = (name: string): boolean => name.startsWith('xmlns:');

/** Of attributes that differ in their prefix alone, the one without prefix counts. */
function localNames(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  // the object has no prototype, so there is nothing in it but the attributes
  for (const name in attributes) {
    const value = attributes[name]!;
    if (!name.includes(':')) named.set(name, value);
    else if (!named.has(local(name)) && !isNamespace(name)) named.set(local(name), value);
  }
  return named;
}

/** An element of a real file has some twenty; millions of them would have to be kept at once. */
const MOST_ATTRIBUTES = 1000;
/** How much of the text before a mistake is kept to be quoted. */
const QUOTED = 60;

/**
 * Reads XML piece by piece with saxes. What makes XML dangerous is refused before it works: any DOCTYPE (and with it every entity of the
 * file's own), and deep nesting. Attributes are a Map, so that no name in a file means anything to JavaScript.
 *
 * Complexity: linear; nothing is kept but the open elements.
 */
export class XmlReader {
  readonly #parser = new SaxesParser();
  #depth = 0;
  /** How many the tag has that is being read. */
  #attributes = 0;
  #piece = '';
  /** The end of what came before the piece, and how long all of it was. */
  #before = '';
  #length = 0;

  /** @param maxDepth levels of nesting that are allowed */
  constructor(handler: XmlHandler, maxDepth: number) {
    const parser = this.#parser;
    parser.on('error', (error) => {
      const found = this.#found();
      // in small letters, or after the beginning
      if (/^<!doctype$/i.test(found)) throw new XmlFailure('xml-doctype-refused', parser, 'DOCTYPE');
      const open = /unclosed tag: (.*)$/.exec(error.message);
      throw new XmlFailure('xml-syntax', parser, open ? `<${open[1]!}>` : found);
    });
    parser.on('doctype', () => {
      throw new XmlFailure('xml-doctype-refused', parser, 'DOCTYPE');
    });
    const oneByOne = handler.attribute !== undefined;
    parser.on('attribute', ({ name, value }) => {
      this.#attributes += 1;
      if (this.#attributes > MOST_ATTRIBUTES) throw new XmlFailure('xml-syntax', parser, name.slice(0, QUOTED));
      if (oneByOne && !isNamespace(name)) handler.attribute!(local(name), value);
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.#depth += 1;
      this.#attributes = 0;
      if (this.#depth > maxDepth) throw new XmlFailure('xml-too-deep', parser, String(maxDepth));
      handler.open(local(name), oneByOne ? NONE : localNames(attributes), parser.line);
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
    this.#length += this.#piece.length;
    this.#before = (this.#before + this.#piece.slice(-QUOTED)).slice(-QUOTED);
    this.#piece = text;
    this.#parser.write(text);
  }

  /** Says that nothing more comes. @throws XmlFailure when something is still open */
  end(): void {
    this.#parser.close();
  }

  /** The tag or reference in which the parser stopped. */
  #found(): string {
    const at = this.#parser.position - this.#length;
    const text = (this.#before + this.#piece.slice(0, Math.max(0, at))).slice(-QUOTED);
    return text.slice(Math.max(text.lastIndexOf('<'), text.lastIndexOf('&'), 0));
  }
}
