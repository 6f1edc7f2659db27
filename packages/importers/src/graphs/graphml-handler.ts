import { headingKey } from '../columns/heading-words.ts';
import type { XmlHandler } from '../xml/xml-reader.ts';
import { type GraphContent, WRITER } from './graph-content.ts';
import { GraphMlKeys } from './graphml-keys.ts';
import { type Owner, YedDrawing } from './yed-drawing.ts';

type Attributes = ReadonlyMap<string, string>;

/** Takes the elements of a GraphML file as they come, with the drawings of yEd. */
export class GraphMlHandler implements XmlHandler {
  readonly #content: GraphContent;
  readonly #keys: GraphMlKeys;
  /** The networks (`undefined`), entries and ties that are open, one inside the other. */
  readonly #owners: (Owner | undefined)[] = [];
  #key: { readonly attributes: Attributes; fallback: string | undefined } | undefined;
  #data: { readonly key: string; readonly drawing: YedDrawing } | undefined;
  #text: string | undefined;
  /** How many elements are open inside one that is not read. */
  #skipped = 0;

  constructor(content: GraphContent) {
    this.#content = content;
    this.#keys = new GraphMlKeys(content);
  }

  open(name: string, attributes: Attributes, line: number): void {
    if (this.#skipped > 0) this.#skipped += 1;
    else if (this.#data) this.#data.drawing.open(name, attributes);
    else if (name === 'graph') this.#openGraph(attributes);
    else if (name === 'node') this.#openNode(attributes, line);
    else if (name === 'edge') this.#openEdge(attributes, line);
    else if (name === 'hyperedge' || name === 'port') {
      this.#content.skip(name);
      this.#skipped = 1;
    } else if (name === 'key') this.#key = { attributes, fallback: undefined };
    else if (name === 'data') {
      this.#data = { key: attributes.get('key') ?? '', drawing: new YedDrawing(this.#owners.at(-1)) };
      this.#text = '';
    } else if (name === 'default') this.#text = '';
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (this.#data?.drawing.isOpen) this.#data.drawing.close();
    else if (name === 'data') this.#told();
    else if (name === 'default' && this.#key) [this.#key.fallback, this.#text] = [this.#text, undefined];
    else if (name === 'key' && this.#key) {
      this.#keys.declare(this.#key.attributes, this.#key.fallback);
      this.#key = undefined;
    } else if (name === 'graph' || name === 'node' || name === 'edge') this.#owners.pop();
  }

  text(text: string): void {
    if (this.#data?.drawing.isOpen) this.#data.drawing.text(text);
    else if (this.#text !== undefined) this.#text += text;
  }

  /** The first network is read. One inside an entry belongs to it; what is inside becomes part of the whole. */
  #openGraph(attributes: Attributes): void {
    const content = this.#content;
    if (content.found) content.skip('graph');
    if (content.found && this.#owners.length === 0) this.#skipped = 1;
    else this.#owners.push(undefined);
    if (!content.found) content.own = attributes.get('id') === WRITER;
    content.found = true;
  }

  #openNode(attributes: Attributes, line: number): void {
    const { nodes } = this.#content;
    const record = nodes.add(line);
    const around = this.#owners.filter((owner) => owner?.table === nodes).at(-1);
    this.#owners.push({ table: nodes, record });
    nodes.set(record, 'id', attributes.get('id') ?? '');
    if (around) nodes.set(record, 'pid', nodes.get(around.record, 'id'));
  }

  #openEdge(attributes: Attributes, line: number): void {
    const { edges } = this.#content;
    const record = edges.add(line);
    this.#owners.push({ table: edges, record });
    for (const key of ['source', 'target', 'id']) if (attributes.has(key)) edges.set(record, key, attributes.get(key)!);
  }

  /** Takes what stood in a `<data>`. Of two values for the same the last one counts. */
  #told(): void {
    const { key } = this.#data!;
    const value = this.#text ?? '';
    [this.#data, this.#text] = [undefined, undefined];
    const owner = this.#owners.at(-1);
    if (!owner) {
      this.#toldOfAll(this.#keys.headingOf(key), value);
      return;
    }
    if (value.trim() === '') return;
    const column = this.#keys.columnOf(key, owner.table);
    if (column.startsWith('@') && owner.table.has(owner.record, column)) this.#content.skip('data');
    owner.table.set(owner.record, column, value);
  }

  #toldOfAll(heading: string, value: string): void {
    const content = this.#content;
    const word = headingKey(heading);
    if (this.#owners.length > 1 || value.trim() === '') return;
    if (['name', 'title', 'titel', 'label'].includes(word) && content.name === '') content.name = value;
    else if (word === 'description' && content.description === '') content.description = value;
    else if (['stand', 'asof', 'date', 'datum'].includes(word)) content.asOf = value;
    else content.skip(heading);
  }
}
