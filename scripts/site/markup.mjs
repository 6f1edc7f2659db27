// HTML from templates: whatever is filled in is text, unless it is markup that this function made itself.

class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags or in an attribute. */
export const escaped = (text) => String(text).replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** What another renderer has made and answers for: markdown-it, or a page of our own. */
export const trusted = (text) => new Markup(text);

const filled = (value) => {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map(filled).join('');
  return value instanceof Markup ? value.text : escaped(value);
};

/** `` markup`<p>${text}</p>` ``; lists are joined, and nothing comes of `undefined` and `false`. */
export const markup = (strings, ...values) => new Markup(String.raw({ raw: strings }, ...values.map(filled)));
