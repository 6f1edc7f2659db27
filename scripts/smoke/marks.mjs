import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a text of its own into the class of each element of an installed copy: where it is after bundling, the code of the element is. Names of
 * classes do not survive minifiers, and not every element has a text that no other file has.
 *
 * @param {string} folder where the packages are installed
 * @returns {Map<string, string>} tag -> its mark
 */
export function markElements(folder) {
  const files = globSync('node_modules/@netz-map/elements/dist/elements/*/*-element.js', { cwd: folder });
  const marks = files.sort().map((file) => {
    const tag = path.basename(file, '-element.js');
    const text = readFileSync(path.join(folder, file), 'utf8');
    const mark = `the code of ${tag} itself`;
    const marked = text.replace(/^(class Netz\w+ extends \w+ \{)/m, `$1 static mark = ${JSON.stringify(mark)};`);
    if (marked === text) throw new Error(`${file}: no class was found in it`);
    writeFileSync(path.join(folder, file), marked);
    return [tag, mark];
  });
  return new Map(marks);
}
