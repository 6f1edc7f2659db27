// What the template of the extension uses of Fluid and nothing more, so that the test can open what comes out of it. TYPO3 itself is not here.
const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => signs[sign]);

/**
 * @param {string} template with one section
 * @param {object} variables
 * @param {{translate: (key: string) => string, addressOf: (file: string) => string}} site texts by their key, addresses of files of extensions
 * @returns {{content: string, scripts: Map<string, string>}} what stands in the page, and the scripts by identifier, each once however many ask for it
 * @throws {Error} for anything else that Fluid can do
 */
export function renderFluid(template, variables, { translate, addressOf }) {
  const [, section] = /<f:section name="Main">([\s\S]*)<\/f:section>/.exec(template) ?? [];
  if (!section) throw new Error('the section Main is not there');
  const scripts = new Map();
  const content = section
    .replace(/<f:asset\.script identifier="([^"]+)" type="([^"]+)" src="([^"]+)" \/>/g, (_, id, type, src) => {
      scripts.set(id, `<script type="${type}" src="${escaped(addressOf(src))}"></script>`);
      return '';
    })
    .replace(/<f:translate key="([^"]+)" \/>/g, (_, key) => escaped(translate(key)))
    .replace(/\{([\w.]+)\}/g, (_, path) => escaped(String(path.split('.').reduce((value, part) => value?.[part], variables) ?? '')));
  const unknown = /<\/?f:[\w.]+|\{[^}]*\}/.exec(content);
  if (unknown) throw new Error(`the stand-in does not know ${unknown[0]}`);
  return { content, scripts };
}
