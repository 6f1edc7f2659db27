// What the files for websites contain of other people's work, with the full text of each licence: taken from what rollup really put into them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The name and the folder of the package that a module belongs to; `undefined` for our own. */
export function packageOf(id) {
  const [, before, name] = /^(.*\/node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/^\0/, '').replaceAll('\\', '/')) ?? [];
  return name && { name, folder: before + name };
}

/** Gathers what is bundled, file by file. */
export class Notices {
  /** folder of a package -> names of the files it is in */
  #found = new Map();

  /** For one of the files. */
  of(file) {
    return {
      name: 'third-party-notices',
      generateBundle: (_, bundle) => {
        for (const chunk of Object.values(bundle))
          for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
            const found = renderedLength > 0 && packageOf(id);
            if (!found) continue;
            if (!this.#found.has(found.folder)) this.#found.set(found.folder, new Set());
            this.#found.get(found.folder).add(file);
          }
      },
    };
  }

  /** For the last of the files: writes all that was found. */
  written(folder) {
    return {
      name: 'third-party-notices-written',
      writeBundle: () => writeFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), this.text()),
    };
  }

  text() {
    const packages = [...this.#found]
      .map(([folder, files]) => ({ ...licenceOf(folder), files: [...files].sort() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const head =
      'The files in dist/cdn contain, besides the work of the netz-map contributors (MIT licence, see LICENSE), work of others under these licences.\n';
    const line = '-'.repeat(80);
    const parts = packages.map(
      ({ name, version, licence, author, text, files }) =>
        `${line}\n${name} ${version}\nLicence: ${licence}\n${author ? `Author: ${author}\n` : ''}In: ${files.map((file) => `${file}.js, ${file}.iife.js`).join(', ')}\n\n${text}\n`,
    );
    return [head, ...parts].join('\n');
  }
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[.-]\w+)?$/i.test(entry));
  // some leave it in their repository
  const file = own ? path.join(folder, own) : path.join(import.meta.dirname, 'licences', `${name}.txt`);
  if (!existsSync(file))
    throw new Error(`${name} ${version} is bundled and brings no text of its licence (${license}): put it into ${file}`);
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, licence: license, author: typeof author === 'object' ? author?.name : author, text };
}
