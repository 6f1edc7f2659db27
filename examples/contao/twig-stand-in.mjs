// What the template of the content elements uses of Twig and of Contao, and nothing more, so that the test can open what comes out of it.
// Contao itself is not here.
const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#039;' };
const escaped = (text) => String(text).replace(/[&<>"']/g, (sign) => signs[sign]);

/**
 * @param {string} template that extends Contao's base of content elements with the blocks `content` and `script`
 * @param {Record<string, string>} variables
 * @param {{translate: (key: string) => string, asset: (file: string) => string}} site
 * @returns {{content: string, head: Map<string, string>}} what stands in the page, and what goes into its head, by name, each once
 * @throws {Error} for anything else that Twig can do
 */
export function renderTwig(template, variables, { translate, asset }) {
  if (!/^\{% extends "@Contao\/content_element\/_base\.html\.twig" %\}/.test(template)) throw new Error('the base is not extended');
  const known = (name) => {
    if (!Object.hasOwn(variables, name)) throw new Error(`nobody has set ${name}`);
    return variables[name];
  };
  const attributes = (calls) =>
    [...calls.matchAll(/\.(set|setIfExists)\('([\w-]+)', (?:'([^']*)'|(\w+))\)/g)]
      .map(([, how, name, text, variable]) => ({ how, name, value: text ?? known(variable) }))
      .filter(({ how, value }) => how === 'set' || value)
      .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
      .join('');
  const filled = (text) =>
    text.replace(/\{\{ (.+?) \}\}/g, (_, expression) => {
      if (expression.startsWith('attrs()')) return attributes(expression);
      const [, key] = /^'([\w.]+)'\|trans\(\{\}, 'contao_default'\)$/.exec(expression) ?? [];
      if (key) return escaped(translate(key));
      const [, file] = /^asset\('([\w/.-]+)'\)$/.exec(expression) ?? [];
      if (file) return escaped(asset(file));
      if (/^\w+$/.test(expression)) return escaped(known(expression));
      throw new Error(`the stand-in does not know ${expression}`);
    });
  const block = (name) => new RegExp(`\\{% block ${name} %\\}([\\s\\S]*?)\\{% endblock %\\}`).exec(template)?.[1] ?? '';
  const head = new Map(
    [...block('script').matchAll(/\{% add "([\w-]+)" to head %\}([\s\S]*?)\{% endadd %\}/g)].map(([, name, text]) => [name, filled(text)]),
  );
  return { content: `<div>${filled(block('content'))}</div>`, head };
}
