import type { XmlHandler } from '../xml/xml-reader.ts';
import { colourOf } from './graph-colour.ts';
import { dayOf } from './graph-day.ts';
import { type GraphContent, WRITER } from './graph-content.ts';
import type { GraphRecord, GraphTable } from './graph-table.ts';
import { listCell } from './list-value.ts';

type Attributes = ReadonlyMap<string, string>;

/** Elements whose text is read. */
const WITH_TEXT: ReadonlySet<string> = new Set(['default', 'title', 'description', 'creator']);
/** How things look, which the map decides itself. */
const LOOKS: ReadonlySet<string> = new Set(['size', 'shape', 'thickness']);

/** Takes the elements of a GEXF file, of any version, as they come. Values of the file's own columns have the key `@` and their id. */
export class GexfHandler implements XmlHandler {
  readonly #content: GraphContent;
  /** The entries that are open, one inside the other. */
  readonly #nodes: GraphRecord[] = [];
  #edge: GraphRecord | undefined;
  #table: GraphTable;
  #declaring: string | undefined;
  #allMutual = false;
  #text: string | undefined;
  /** How many elements are open inside one that is not read. */
  #skipped = 0;

  constructor(content: GraphContent) {
    this.#content = content;
    this.#table = content.nodes;
  }

  open(name: string, attributes: Attributes, line: number): void {
    const content = this.#content;
    if (this.#skipped > 0) this.#skipped += 1;
    else if (WITH_TEXT.has(name)) this.#text = '';
    else if ((name === 'graph' && content.found) || name === 'keywords') this.#skip(name);
    else if (name === 'graph') {
      content.found = true;
      if (content.name === '') content.name = attributes.get('name') ?? '';
      this.#allMutual = attributes.get('defaultedgetype') === 'mutual';
    } else if (name === 'meta') content.asOf = attributes.get('lastmodifieddate') ?? '';
    else if (name === 'attributes') this.#table = attributes.get('class') === 'edge' ? content.edges : content.nodes;
    else if (name === 'attribute') this.#declare(attributes);
    else if (name === 'node') this.#openNode(attributes, line);
    else if (name === 'edge') this.#openEdge(attributes, line);
    else this.#detail(name, attributes);
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (WITH_TEXT.has(name)) this.#told(name, this.#text ?? '');
    else if (name === 'node') this.#nodes.pop();
    else if (name === 'edge') this.#edge = undefined;
    else if (name === 'attribute') this.#declaring = undefined;
  }

  text(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  #skip(name: string): void {
    this.#content.skip(name);
    this.#skipped = 1;
  }

  #declare(attributes: Attributes): void {
    const id = attributes.get('id') ?? attributes.get('title') ?? '';
    const cell = /^list/i.test(attributes.get('type') ?? '') ? listCell : undefined;
    this.#declaring = `@${id}`;
    this.#table.declare(this.#declaring, { heading: attributes.get('title') ?? id, cell });
  }

  #told(name: string, text: string): void {
    const content = this.#content;
    this.#text = undefined;
    if (name === 'default' && this.#declaring !== undefined) this.#table.fallBack(this.#declaring, text);
    if (name === 'title' || name === 'description') content[name === 'title' ? 'name' : name] = text;
    // whoever else made the file is nobody's business
    if (name === 'creator') content.own = text.trim() === WRITER;
  }

  #openNode(attributes: Attributes, line: number): void {
    const { nodes } = this.#content;
    const record = nodes.add(line);
    const around = this.#nodes.at(-1);
    this.#nodes.push(record);
    for (const key of ['id', 'label', 'pid']) if (attributes.has(key)) nodes.set(record, key, attributes.get(key)!);
    if (around && !attributes.has('pid')) nodes.set(record, 'pid', nodes.get(around, 'id'));
    this.#time(attributes);
  }

  #openEdge(attributes: Attributes, line: number): void {
    const { edges } = this.#content;
    const record = edges.add(line);
    this.#edge = record;
    for (const key of ['source', 'target', 'id', 'kind', 'weight', 'label']) {
      if (attributes.has(key)) edges.set(record, key, attributes.get(key)!);
    }
    const type = attributes.get('type');
    if (type === 'mutual' || (type === undefined && this.#allMutual)) edges.set(record, 'mutual', 'ja');
    this.#time(attributes);
  }

  /** What stands inside an entry or a tie. */
  #detail(name: string, attributes: Attributes): void {
    const { nodes } = this.#content;
    const node = this.#nodes.at(-1);
    const [table, record] = this.#edge ? [this.#content.edges, this.#edge] : [nodes, node];
    if (!record) return;
    if (name === 'attvalue') this.#value(table, record, attributes);
    else if (name === 'spell') this.#time(attributes);
    else if (LOOKS.has(name)) this.#content.skipLook(`viz:${name}`, record.line, { address: attributes.get('uri') });
    else if (name === 'color' && this.#edge) this.#content.skipLook('viz:color', record.line, { colour: colourOf(attributes) });
    else if (name === 'color') nodes.set(record, 'colour', colourOf(attributes));
    else if (name === 'position') for (const key of ['x', 'y']) nodes.set(record, key, attributes.get(key) ?? '');
    else if (name === 'parent' && !this.#edge)
      nodes.set(record, 'pid', [nodes.get(record, 'pid'), attributes.get('for') ?? ''].filter(Boolean).join('; '));
  }

  /** Of values that change over time the last one counts. */
  #value(table: GraphTable, record: GraphRecord, attributes: Attributes): void {
    const key = `@${attributes.get('for') ?? attributes.get('id') ?? ''}`;
    if (table.has(record, key)) this.#content.skip('attvalue');
    table.set(record, key, attributes.get('value') ?? '');
  }

  /** From when to when: the earliest day and the latest. Other kinds of time are no dates. */
  #time(attributes: Attributes): void {
    const [table, record] = this.#edge ? [this.#content.edges, this.#edge] : [this.#content.nodes, this.#nodes.at(-1)];
    if (!record) return;
    for (const key of ['start', 'end'] as const) {
      const told = attributes.get(key) ?? attributes.get(`${key}open`);
      if (told === undefined || /^[-+]?inf/i.test(told)) continue;
      const day = dayOf(told);
      const before = table.get(record, key);
      if (day === undefined) this.#content.skip(key);
      else if (before === '' || (key === 'start' ? day < before : day > before)) table.set(record, key, day);
    }
    for (const key of ['timestamp', 'timestamps', 'intervals']) if (attributes.has(key)) this.#content.skip(key);
  }
}
