// `const [x, y] = [a, b]` becomes `const x = a, y = b` in what is built. It reads well in the sources, but until an engine has warmed up it
// makes a list and walks it each time, which in the first picture of a page costs tens of milliseconds. It also no longer depends on the
// iterator of lists, which other scripts of a page may have replaced.
import path from 'node:path';
import typescript from 'typescript';

/** @param {string} code TypeScript @param {string} id its file @returns {string} the same, line by line */
export function flattenPairs(code, id) {
  if (!/\b(const|let) \[/.test(code)) return code;
  const cuts = [];
  const visit = (node) => {
    if (typescript.isVariableDeclaration(node) && fits(node)) {
      const names = node.name.elements.map((element) => element.name.text);
      const values = node.initializer.elements.map((value) => value.getText());
      const flat = names.map((name, i) => `${name} = ${values[i]}`).join(', ');
      const lines = (text) => text.split('\n').length;
      cuts.push([node.getStart(), node.end, flat + '\n'.repeat(lines(node.getText()) - lines(flat))]);
      return;
    }
    typescript.forEachChild(node, visit);
  };
  visit(typescript.createSourceFile(id, code, typescript.ScriptTarget.Latest, true));
  return cuts.sort((a, b) => b[0] - a[0]).reduce((text, [from, to, flat]) => text.slice(0, from) + flat + text.slice(to), code);
}

/** Plain names on the left, as many plain values on the right. A later value cannot speak of an earlier name: that would be an error. */
function fits({ name, type, initializer }) {
  return (
    typescript.isArrayBindingPattern(name) &&
    !type &&
    initializer !== undefined &&
    typescript.isArrayLiteralExpression(initializer) &&
    name.elements.length === initializer.elements.length &&
    name.elements.every(
      (element) =>
        typescript.isBindingElement(element) && typescript.isIdentifier(element.name) && !element.initializer && !element.dotDotDotToken,
    ) &&
    initializer.elements.every((value) => !typescript.isSpreadElement(value) && !typescript.isOmittedExpression(value))
  );
}

/** For rollup: our own sources only. */
export const flattenedPairs = () => ({
  name: 'flattened-pairs',
  transform: (code, id) => (isOurs(id) ? { code: flattenPairs(code, id), map: null } : null),
});

/** @param {string} id */
export const isOurs = (id) => id.endsWith('.ts') && !id.includes('node_modules') && id.includes(`${path.sep}packages${path.sep}`);
