/**
 * The tags in the form that the editors of JetBrains read ("web-types").
 *
 * @param {readonly import('./read-elements.mjs').ElementFacts[]} elements
 * @param {{name: string, version: string}} published of package.json
 */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(elementOf) } },
  };
}

function elementOf({ tag, className, description, attributes, properties, events, slots, parts, cssProperties }) {
  return {
    name: tag,
    description,
    source: { module: '@netz-map/elements', symbol: className },
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(attribute.default === undefined ? {} : { default: attribute.default }),
      value: valueOf(attribute),
    })),
    slots: slots.map((slot) => ({ name: slot.name, description: slot.description })),
    js: {
      properties: [...attributes.map((attribute) => ({ ...attribute, name: attribute.property })), ...properties].map((property) => ({
        name: property.name,
        description: property.description,
        type: property.type,
      })),
      events: events.map((event) => ({ name: event.name, description: event.description, type: event.type })),
    },
    css: {
      properties: cssProperties.map((property) => ({ name: property.name, description: property.description })),
      parts: parts.map((part) => ({ name: part.name, description: part.description })),
    },
  };
}

/** A flag stands there or not; of everything else the editor is told which texts are allowed. */
function valueOf({ isFlag, values, type }) {
  if (isFlag) return { kind: 'no-value', type: 'boolean' };
  return { type: values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : type.replace(' | undefined', '') };
}
