// What the custom elements manifest says of each element, in the terms that editors and frameworks ask for.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const FOLDER = 'packages/elements';

/**
 * @typedef {object} Told something with a name and what it means
 * @property {string} name
 * @property {string} description
 *
 * @typedef {Told & {property: string, type: string, isFlag: boolean, values: string[], default?: string}} Attribute `values`: the only ones it
 *   may have, if they are few
 *
 * @typedef {object} ElementFacts
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {Attribute[]} attributes
 * @property {(Told & {type: string})[]} properties those that no attribute can set: networks
 * @property {(Told & {type: string})[]} events
 * @property {Told[]} slots
 * @property {Told[]} parts
 * @property {(Told & {default?: string})[]} cssProperties
 */

/**
 * All elements, by their tags. Needs the built package: its types say which values an attribute may have, since the manifest knows types by
 * their names alone.
 *
 * @returns {ElementFacts[]}
 */
export function readElements() {
  const { modules } = JSON.parse(readFileSync(`${FOLDER}/custom-elements.json`, 'utf8'));
  const valuesOf = literalsIn(`${FOLDER}/dist/index.d.ts`);
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => factsOf(declaration, valuesOf))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function factsOf({ tagName: tag, name: className, description, members = [], ...rest }, valuesOf) {
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = rest;
  const fields = members.filter((m) => m.kind === 'field' && !m.static && !m.readonly && !m.privacy && !m.name.startsWith('#'));
  const told = (it) => ({ name: it.name, description: inOneLine(it.description) });
  const typed = (it) => ({ ...told(it), type: it.type?.text ?? 'unknown' });
  const withDefault = (it, value) => ({ ...it, ...(value ? { default: value.replace(/^'(.*)'$/, '$1') } : {}) });
  const attribute = (field) =>
    withDefault(
      {
        ...typed(field),
        name: field.attribute,
        property: field.name,
        isFlag: field.type?.text === 'boolean',
        values: valuesOf(className, field.name),
      },
      field.default,
    );
  return {
    tag,
    className,
    description: inOneLine(description),
    attributes: fields.filter((field) => field.attribute).map(attribute),
    properties: fields.filter((field) => !field.attribute).map(typed),
    events: events.map(typed),
    slots: slots.map(told),
    parts: cssParts.map(told),
    cssProperties: cssProperties.map((it) => withDefault(told(it), it.default)),
  };
}

const inOneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Of a property of an exported class, the texts that are all it may be; none when it may be any text, a number or something else. */
function literalsIn(entry) {
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = new Map(
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry))).map((symbol) => [symbol.name, symbol]),
  );
  return (className, property) => {
    const symbol = exported.get(className);
    if (!symbol) throw new Error(`${className} is not exported by ${entry}`);
    const type = checker.getDeclaredTypeOfSymbol(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
    const value = checker.getNonNullableType(checker.getTypeOfSymbol(type.getProperty(property)));
    const options = value.isUnion() ? value.types : [value];
    return options.every((option) => option.isStringLiteral()) ? options.map((option) => option.value) : [];
  };
}
