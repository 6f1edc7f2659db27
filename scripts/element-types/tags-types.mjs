// The types on which those of all frameworks stand (packages/elements/frameworks): per tag its class, attributes and handlers, with what each means.

const HEAD = '// Written by scripts/write-element-types.mjs from the custom elements manifest.';

const comment = (text, indent = '') => `${indent}/** ${text.replaceAll('*/', '*\\/')} */`;
const quoted = (name) => `'${name}'`;

function member({ name, description, default: value }, type) {
  const told = [description, value === undefined ? '' : `By default \`${value}\`.`].filter(Boolean).join(' ');
  return [...(told ? [comment(told, '  ')] : []), `  ${quoted(name)}?: ${type} | undefined;`];
}

const block = (name, lines) => [`export interface ${name} {`, ...lines, '}', ''];

function typesOf({ tag, className, attributes, properties, events }) {
  return [
    comment(`What can be set on \`<${tag}>\`: attributes by their names in HTML, and the properties that have none.`),
    ...block(`${className}Attributes`, [
      ...attributes.flatMap((attribute) => member(attribute, `${className}['${attribute.property}']`)),
      ...properties.flatMap((property) => member(property, `${className}['${property.name}']`)),
    ]),
    comment(`What \`<${tag}>\` tells, by the names of handlers.`),
    ...block(
      `${className}Handlers`,
      events.flatMap((event) => member({ ...event, name: `on${event.name}` }, `((event: ${event.type}) => void)`)),
    ),
  ];
}

function tagOf({ tag, className, description, attributes, properties }) {
  const names = [...attributes.map(({ property }) => property), ...properties.map(({ name }) => name)];
  return [
    comment(description, '  '),
    `  ${quoted(tag)}: {`,
    `    element: ${className};`,
    `    properties: ${names.map(quoted).join(' | ')};`,
    `    attributes: ${className}Attributes;`,
    `    handlers: ${className}Handlers;`,
    '  };',
  ];
}

/**
 * @param {readonly import('./read-elements.mjs').ElementFacts[]} elements
 * @returns {string} the text of `tags.d.ts`
 */
export function tagsTypes(elements) {
  const events = new Set(elements.flatMap((element) => element.events.map(({ type }) => type)));
  const names = [...elements.map(({ className }) => className), ...events].sort();
  return [
    HEAD,
    `import type { ${names.join(', ')} } from './index.js';`,
    '',
    ...elements.flatMap(typesOf),
    comment('All tags.'),
    ...block('NetzTags', elements.flatMap(tagOf)),
  ].join('\n');
}
