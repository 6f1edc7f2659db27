import { isRecord, isReserved, valueText } from '../cells/value-text.ts';
import { labelIn, type ToldTerm } from './term.ts';

const IDS = ['id', '@id', 'key', 'code', 'notation', 'slug', 'uri'] as const;
const LABELS = ['label', 'prefLabel', 'name', 'title', 'labels', 'begriff'] as const;
const PARENTS = ['parent', 'parent_id', 'parentId', 'broader', 'oberbegriff'] as const;
const LISTS = ['list', 'liste', 'inScheme', 'taxonomy', 'vocabulary'] as const;
const SYNONYMS = ['synonyms', 'altLabel', 'synonyme'] as const;
const CHILDREN = ['children', 'narrower', 'items', 'terms', 'concepts', 'hasTopConcept'] as const;
/** No term has more entries. */
const ENTRIES = 300;
/** Entries that hold the list itself, and are not its name. */
const WRAPPERS = new Set(['@graph', 'graph', 'terms', 'concepts', 'items', 'contents', 'data', 'results', 'value']);

/**
 * The terms in JSON: a list of words or of records, lists by name, words by id, terms inside others, or SKOS as JSON-LD.
 *
 * @remarks Complexity: linear; depth must have been checked.
 */
export function termsOfJson(content: unknown, language: string): ToldTerm[] {
  const terms: ToldTerm[] = [];
  const add = (item: unknown, list: string, parent: string, id = ''): void => {
    if (typeof item === 'string') {
      if (item.trim() !== '') terms.push({ id, label: item.trim(), labels: new Map(), parent, list, synonyms: [], codes: [] });
      return;
    }
    if (!isRecord(item)) return;
    const told = fieldsOf(item);
    const labels = languagesOf(first(told, LABELS), told);
    const label = labelIn(language, labels.plain, labels.byLanguage);
    const own = valueText(first(told, IDS)) || id;
    const isScheme = valueText(told.get('@type') ?? told.get('type')).includes('ConceptScheme');
    if (label !== '' && !isScheme)
      terms.push({
        id: own,
        label,
        labels: labels.byLanguage,
        parent: reference(first(told, PARENTS)) || parent,
        list: reference(first(told, LISTS)) || list,
        synonyms: texts(first(told, SYNONYMS)),
        codes: [],
      });
    for (const key of CHILDREN) {
      const inner = told.get(key);
      // SKOS names narrower terms that stand elsewhere
      if (Array.isArray(inner))
        for (const child of inner) if (!isReference(child)) add(child, list || (label === '' ? '' : list), own || label);
    }
  };
  const walk = (value: unknown, list: string): void => {
    if (Array.isArray(value)) for (const item of value) add(item, list, '');
    else if (isRecord(value))
      for (const [key, inner] of Object.entries(value)) {
        if (isReserved(key) || key === '@context') continue;
        if (Array.isArray(inner) || (isRecord(inner) && WRAPPERS.has(key))) walk(inner, WRAPPERS.has(key) ? list : key);
        else if (isRecord(inner) && first(fieldsOf(inner), LABELS) !== undefined) add(inner, list, '', key);
        else if (isRecord(inner)) walk(inner, key);
        else if (typeof inner === 'string' && list !== '') add(inner, list, '', key);
      }
  };
  if (isRecord(content) && Object.entries(content).every(([, value]) => typeof value === 'string'))
    for (const [id, label] of Object.entries(content)) add(label, '', '', isReserved(id) ? '' : id);
  else walk(content, '');
  return terms;
}

/** The entries of a record by the last part of their name: `skos:prefLabel` and `http://…/core#prefLabel` are `prefLabel`. */
function fieldsOf(record: Record<string, unknown>): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  let seen = 0;
  for (const key in record) {
    if (isReserved(key)) continue;
    if ((seen += 1) > ENTRIES) break;
    const value = record[key];
    const short = key.startsWith('@') ? key : key.slice(Math.max(key.lastIndexOf('#'), key.lastIndexOf('/'), key.lastIndexOf(':')) + 1);
    if (!fields.has(short)) fields.set(short, value);
  }
  return fields;
}

function first(fields: ReadonlyMap<string, unknown>, keys: readonly string[]): unknown {
  for (const key of keys) if (fields.get(key) !== undefined && fields.get(key) !== null) return fields.get(key);
  return undefined;
}

/** A label as JSON writes it: a text, texts by language, or texts that each say their language. */
function languagesOf(value: unknown, fields: ReadonlyMap<string, unknown>): { plain: string; byLanguage: Map<string, string> } {
  const byLanguage = new Map<string, string>();
  let plain = '';
  const take = (one: unknown): void => {
    if (typeof one === 'string') plain ||= one.trim();
    else if (Array.isArray(one)) for (const inner of one) take(inner);
    else if (isRecord(one) && typeof one['@value'] === 'string') {
      const language = valueText(one['@language']);
      if (language === '') plain ||= one['@value'].trim();
      else if (!byLanguage.has(language)) byLanguage.set(language, one['@value'].trim());
    } else if (isRecord(one))
      for (const [language, text] of Object.entries(one))
        if (isLanguage(language) && typeof text === 'string') byLanguage.set(language, text.trim());
  };
  take(value);
  for (const [key, text] of fields) {
    const [, language] = /^(?:label|name|title)[_-]([a-z]{2})$/.exec(key) ?? [];
    if (language && typeof text === 'string' && text.trim() !== '') byLanguage.set(language, text.trim());
  }
  return { plain, byLanguage };
}

const isLanguage = (key: string): boolean => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(key);

/** What names another record: an id, or an object with one. */
function reference(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(one) ? valueText(one['@id'] ?? one['id'] ?? one['name']) : valueText(one);
}

const isReference = (value: unknown): boolean => isRecord(value) && Object.keys(value).length === 1 && Object.hasOwn(value, '@id');

function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((one: unknown) => valueText(isRecord(one) ? one['@value'] : one).trim()).filter((text) => text !== '');
}
