import * as v from 'valibot';
import { createNetwork } from '../model/create-network.ts';
import type { Meeting, Need } from '../model/need.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Tie } from '../model/tie.ts';
import { isIsoDay } from '../shared/calendar.ts';
import { migrate } from './migrate.ts';
import { type Fields, MEETING_FIELDS, NEED_FIELDS, ORGANISATION_FIELDS, TIE_FIELDS } from './network-file.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-code.ts';

/** A network and what was wrong with its file. `network` is missing only when nothing could be used. */
export interface ReadNetworkResult {
  readonly network: Network | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads the format `netz-map/network/1`, or a plain graphology export, from parsed JSON.
 *
 * Bad content never throws. Blank text is unknown, as an empty cell is. A record that cannot be used is named with its path and left out; a field that cannot be used is named
 * and left unknown; the rest is kept.
 *
 * @param json what `JSON.parse` returned; nothing is assumed about it
 * @param options.file name of the file, for the problems
 * @remarks Complexity: linear.
 */
export function readNetwork(json: unknown, options: { readonly file?: string | undefined } = {}): ReadNetworkResult {
  const reader = new Reader(options.file);
  if (!isRecord(json) || !Array.isArray(json['nodes'])) return reader.refuse('json-shape', '/nodes', json);
  const file = migrate(json);
  if (!file) return reader.refuse('newer-format', '/schema', json['schema']);
  const attributes = isRecord(file['attributes']) ? file['attributes'] : {};
  reader.organisations(file['nodes'] as unknown[]);
  reader.ties(list(file['edges']));
  reader.needs(list(file['needs']));
  reader.meetings(list(file['meetings']));
  return reader.result(attributes);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
/** Ids may be numbers in files of other programs; here they are text. */
const idOf = (value: unknown): string | undefined => (isText(value) ? value : typeof value === 'number' ? String(value) : undefined);

/** Gathers records and problems of one file. */
class Reader {
  readonly #file: string | undefined;
  readonly #problems: Problem[] = [];
  readonly #organisations = new Map<string, Organisation>();
  readonly #ties = new Map<string, Tie>();
  readonly #needs = new Map<string, Need>();
  readonly #meetings = new Map<string, Meeting>();
  /** The number that the next record with this id gets; for each kind of record. */
  readonly #next = new Map<unknown, Map<string, number>>();

  constructor(file: string | undefined) {
    this.#file = file;
  }

  refuse(code: ProblemCode, path: string, value: unknown): ReadNetworkResult {
    this.#report(code, 'error', path, value);
    return { network: undefined, problems: this.#problems };
  }

  organisations(nodes: readonly unknown[]): void {
    nodes.forEach((node, i) => {
      const path = `/nodes/${i}`;
      const key = isRecord(node) ? idOf(node['key']) : undefined;
      const attributes = isRecord(node) && isRecord(node['attributes']) ? node['attributes'] : {};
      const name = [attributes['label'], attributes['name'], key].find(isText);
      if (key === undefined || name === undefined) return this.#report('missing-name', 'error', path, node);
      const id = this.#unusedId(this.#organisations, key, path);
      const known = this.#fields(ORGANISATION_FIELDS, attributes, `${path}/attributes`);
      const organisation = {
        topics: [],
        targetGroups: [],
        places: [],
        groups: [],
        status: 'active',
        visibility: 'network',
        ...known,
        id,
        name,
      };
      this.#organisations.set(id, organisation as Organisation);
    });
  }

  ties(edges: readonly unknown[]): void {
    edges.forEach((edge, i) => {
      const path = `/edges/${i}`;
      if (!isRecord(edge)) return this.#report('invalid-record', 'error', path, edge);
      const [from, to] = [idOf(edge['source']), idOf(edge['target'])];
      if (from === undefined || to === undefined) return this.#report('tie-without-end', 'error', path, edge);
      for (const [end, id] of [
        ['source', from],
        ['target', to],
      ] as const)
        if (!this.#organisations.has(id)) return this.#report('tie-to-unknown', 'error', `${path}/${end}`, id);
      if (from === to) this.#report('tie-to-itself', 'warning', path, from);
      const attributes = isRecord(edge['attributes']) ? edge['attributes'] : {};
      const id = this.#unusedId(this.#ties, idOf(edge['key']) ?? `tie-${i + 1}`, path);
      const known = this.#fields(TIE_FIELDS, attributes, `${path}/attributes`);
      this.#ties.set(id, { visibility: 'network', ...known, id, from, to });
    });
  }

  needs(records: readonly unknown[]): void {
    records.forEach((record, i) => {
      const path = `/needs/${i}`;
      const who = isRecord(record) ? idOf(record['who']) : undefined;
      if (!isRecord(record) || who === undefined) return this.#report('need-without-owner', 'error', path, record);
      if (!this.#organisations.has(who)) return this.#report('need-of-unknown', 'error', `${path}/who`, who);
      if (!isText(record['topic'])) return this.#report('need-without-topic', 'error', path, who);
      const known = this.#fields(NEED_FIELDS, record, path);
      const id = this.#unusedId(this.#needs, idOf(record['id']) ?? `need-${i + 1}`, path);
      this.#needs.set(id, { done: false, ...known, id, who, topic: record['topic'] });
    });
  }

  meetings(records: readonly unknown[]): void {
    records.forEach((record, i) => {
      const path = `/meetings/${i}`;
      const date = isRecord(record) ? record['date'] : undefined;
      if (!isRecord(record) || !isText(date) || !isIsoDay(date)) return this.#report('meeting-without-date', 'error', path, date);
      const ids = list(record['attendees']).map((attendee) => idOf(attendee) ?? attendee);
      const { attendees = [], ...known } = this.#fields(
        MEETING_FIELDS,
        { ...record, ...(ids.length > 0 ? { attendees: ids } : {}) },
        path,
      ) as {
        attendees?: string[];
      };
      const id = this.#unusedId(this.#meetings, idOf(record['id']) ?? `meeting-${i + 1}`, path);
      const there = attendees.filter((attendee) => {
        const known = this.#organisations.has(attendee);
        if (!known) this.#report('attendee-unknown', 'warning', `${path}/attendees`, attendee);
        return known;
      });
      this.#meetings.set(id, { ...known, id, date, attendees: there });
    });
  }

  result(attributes: Record<string, unknown>): ReadNetworkResult {
    if (this.#organisations.size === 0) this.#report('no-rows', 'warning', '/nodes', undefined);
    const asOf = attributes['asOf'];
    if (asOf !== undefined && !(isText(asOf) && isIsoDay(asOf))) this.#report('bad-date', 'warning', '/attributes/asOf', asOf);
    const network = createNetwork({
      name: isText(attributes['name']) ? attributes['name'] : undefined,
      asOf: isText(asOf) && isIsoDay(asOf) ? asOf : undefined,
      organisations: [...this.#organisations.values()],
      ties: [...this.#ties.values()],
      needs: [...this.#needs.values()],
      meetings: [...this.#meetings.values()],
    });
    return { network, problems: this.#problems };
  }

  /** The fields that are right; each other one is reported and stays unknown, and so does a blank one. Fields nobody knows are left alone. */
  #fields(schemas: Fields, record: Record<string, unknown>, path: string): Record<string, unknown> {
    const known: Record<string, unknown> = {};
    for (const [field, schema] of Object.entries(schemas)) {
      const value = Object.hasOwn(record, field) ? record[field] : undefined;
      if (value === undefined || value === null || (typeof value === 'string' && !isText(value))) continue;
      const parsed = v.safeParse(schema, value);
      if (parsed.success) known[field] = Array.isArray(parsed.output) ? parsed.output.filter(isText) : parsed.output;
      else this.#report('bad-value', 'warning', `${path}/${field}`, value);
    }
    return known;
  }

  /** The id, or, where it is taken, the id with a number behind it, so that the second record is kept as well. */
  #unusedId(taken: ReadonlyMap<string, unknown>, id: string, path: string): string {
    if (!taken.has(id)) return id;
    this.#report('duplicate-id', 'warning', path, id);
    const next = this.#next.get(taken) ?? new Map<string, number>();
    this.#next.set(taken, next);
    let n = next.get(id) ?? 2;
    while (taken.has(`${id}-${n}`)) n++;
    next.set(id, n + 1);
    return `${id}-${n}`;
  }

  #report(code: ProblemCode, severity: Problem['severity'], path: string, value: unknown): void {
    const shown =
      value === undefined || value === null ? undefined : isRecord(value) || Array.isArray(value) ? undefined : String(value).slice(0, 80);
    this.#problems.push({ code, severity, file: this.#file, path, value: shown });
  }
}
