import { explainElement } from './explain-element.mjs';

/**
 * The tags in the form that Visual Studio Code reads ("HTML custom data", version 1.1).
 *
 * @param {readonly import('./read-elements.mjs').ElementFacts[]} elements
 */
export function vscodeData(elements) {
  const markdown = (value) => ({ kind: 'markdown', value });
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(explainElement(element)),
      attributes: element.attributes.map(({ name, description, isFlag, values }) => ({
        name,
        description: markdown(description),
        // "v": stands there or not, and has no value
        ...(isFlag ? { valueSet: 'v' } : {}),
        ...(values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
      })),
    })),
  };
}
