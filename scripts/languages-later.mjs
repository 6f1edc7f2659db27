// A page speaks one language. In the files for websites whatever a module of a further language exports (`wording/en/…`, `texts-en.ts`) is
// replaced by something that stands for it (`cdn/said.ts`), and the modules themselves lie in a file of that language. The sources know
// nothing of it: there, and in the packages, all languages are at hand at once.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { givenModule } from './shared-code.mjs';

const SAID = '\0said:';
const LANGUAGE = /[/-](de-einfach|en)(?:\/.*)?\.ts$/;

/** @returns {string | undefined} the further language whose sentences a module holds */
export const languageOf = (id) => LANGUAGE.exec(id.replaceAll('\\', '/'))?.[1];

/** What stands for what, over all files. */
export class SaidWords {
  /** short name -> module and export */
  #words = new Map();

  keyOf(id, name) {
    const place = path.relative('.', id).replaceAll('\\', '/');
    // from the place alone, so that it is the same in every file and every build
    const key = createHash('sha256').update(`${place} ${name}`).digest('base64url').slice(0, 5);
    const other = this.#words.get(key);
    if (other && (other.id !== id || other.name !== name)) throw new Error(`two sentences share a short name: ${place}, ${other.id}`);
    this.#words.set(key, { id, name });
    return key;
  }

  /** Of these short names those of a language, in a fixed order: short name, module, export. */
  of(language, keys) {
    return [...new Set(keys)]
      .map((key) => ({ key, ...this.#words.get(key) }))
      .filter(({ id }) => languageOf(id) === language)
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.name < b.name ? -1 : 1));
  }
}

/** The short names that are in use in a file as rollup writes it, whatever it calls the function there. */
export const saidIn = (code) => [...code.matchAll(/\(['"]~([\w-]{5})['"]\)/g)].map(([, key]) => key);

/**
 * For one of the files. Before all plugins that find modules.
 *
 * @param {SaidWords} words
 * @param {string} stand the module that exports `said`
 */
export function languagesLater(words, stand) {
  return {
    name: 'languages-later',
    async resolveId(source, importer, options) {
      if (!importer || importer.startsWith('\0') || languageOf(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && !found.external && !found.id.startsWith('\0') && languageOf(found.id)
        ? { id: SAID + found.id, moduleSideEffects: false }
        : found;
    },
    async load(id) {
      if (!id.startsWith(SAID)) return null;
      const module = id.slice(SAID.length);
      const { exports } = await this.load({ id: module });
      const stands = exports.map((name) => `export const ${name} = /*#__PURE__*/ said('~${words.keyOf(module, name)}');`);
      return `import { said } from ${JSON.stringify(stand)};\n${stands.join('\n')}`;
    },
  };
}

/**
 * The module of a language file: the sentences under their short names, what every element says besides, and what it gives to others.
 *
 * @param {string} [entry] exports what every element says
 * @param {ReturnType<import('./shared-code.mjs').contentsOf>} [contents] what others want of it; they are built before it
 */
export function languageEntry(id, words, entry, contents) {
  const imports = words.map(({ id: from, name }, i) => `import { ${name} as w${i} } from ${JSON.stringify(from)};`).join('\n');
  const object = words.map(({ key }, i) => `'~${key}': w${i}`).join(', ');
  return {
    name: 'language-entry',
    resolveId: (source) => (source === id ? id : null),
    load: (source) =>
      source === id
        ? [
            imports,
            entry ? `export * from ${JSON.stringify(entry)};` : '',
            `export const words = { ${object} };`,
            contents ? givenModule(contents) : '',
          ].join('\n')
        : null,
  };
}
