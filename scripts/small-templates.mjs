import path from 'node:path';
import { transform } from 'esbuild';
import typescript from 'typescript';

/**
 * Makes `css` templates without gaps as small as style sheets can be, and takes the indentation out of the other templates, all of which
 * minifiers of JavaScript leave alone. In those line breaks stay: they mean the same as a space there.
 */
export function smallTemplates(folder) {
  const tags = new Set(['css', 'html', 'svg']);
  return {
    name: 'small-templates',
    async transform(code, id) {
      if (!id.startsWith(path.resolve(folder)) || !/\b(css|html|svg)`/.test(code)) return null;
      const cuts = [];
      const unindent = (text) => {
        for (const { index, 0: found } of code.slice(text.getStart(), text.end).matchAll(/(?<=\n)[ \t]+/g))
          cuts.push({ from: text.getStart() + index, to: text.getStart() + index + found.length, put: '' });
      };
      const visit = (node) => {
        if (typescript.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
          const { template } = node;
          if (template.head) [template.head, ...template.templateSpans.map((span) => span.literal)].forEach(unindent);
          else if (node.tag.getText() === 'css') cuts.push({ from: template.getStart() + 1, to: template.end - 1, css: template.text });
          else unindent(template);
        }
        typescript.forEachChild(node, visit);
      };
      visit(typescript.createSourceFile(id, code, typescript.ScriptTarget.Latest, true));
      let short = code;
      for (const { from, to, put, css } of cuts.sort((a, b) => b.from - a.from))
        short = short.slice(0, from) + (put ?? (await smallCss(css))) + short.slice(to);
      return { code: short, map: null };
    },
  };
}

/** Nothing newer and nothing older than what is written: only shorter. */
async function smallCss(css) {
  const { code, warnings } = await transform(css, { loader: 'css', minify: true, target: 'esnext' });
  if (warnings.length > 0) throw new Error(`not quite CSS: ${warnings.map(({ text }) => text).join(' ')}`);
  return code.trim().replace(/[\\`]|\$\{/g, '\\$&');
}
