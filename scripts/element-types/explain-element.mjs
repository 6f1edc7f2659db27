/**
 * What an editor shows beside a tag, as Markdown: what it is, what it tells, and what stands in it.
 *
 * @param {import('./read-elements.mjs').ElementFacts} element
 * @returns {string}
 */
export function explainElement({ description, events, slots, cssProperties, parts }) {
  const list = (title, all, name) =>
    all.length === 0 ? [] : [`**${title}**`, all.map((it) => `- ${name(it)}: ${it.description}`).join('\n')];
  return [
    description,
    ...list('Events', events, ({ name }) => `\`${name}\``),
    ...list('Slots', slots, ({ name }) => (name ? `\`${name}\`` : 'between the tags')),
    ...list('CSS properties', cssProperties, ({ name }) => `\`${name}\``),
    ...list('Parts', parts, ({ name }) => `\`${name}\``),
  ].join('\n\n');
}
