// What `netz-map.js` has and the files that it loads need too is written once. Each of those files is a function: `netz-map.js` calls it with
// what it has, and gets what the file is for. (Modules that import each other by address would do the same only where each address is known:
// not behind a redirect, not with `?v=2`, not without modules.)
import { createHash } from 'node:crypto';

/** Stands for `netz-map.js` while another file is built. */
const GIVEN = 'netz-map:given';
const PROXY = '\0given:';

/**
 * Finds out what the file contains, in a build of its own that nobody loads: modules and which of their exports are in use. What nobody there
 * uses is not handed over, and remains in the files that use it.
 *
 * @param {import('rollup').OutputChunk} chunk the file as rollup writes it
 */
export function contentsOf({ code, modules }) {
  const names = Object.entries(modules).flatMap(([id, { renderedExports }]) =>
    id.startsWith('\0') ? [] : renderedExports.filter((name) => name !== 'default').map((name) => ({ id, name })),
  );
  return {
    /** The same for the same code: a file of one build is never given what another build has. */
    stamp: createHash('sha256').update(code).digest('hex').slice(0, 8),
    /** Module -> name of an export -> under which short name it is handed over. */
    keys: names.reduce((keys, { id, name }, i) => {
      if (!keys.has(id)) keys.set(id, new Map());
      keys.get(id).set(name, `_${i.toString(36)}`);
      return keys;
    }, new Map()),
    /** Short names that some file asks for. */
    wanted: new Set(),
  };
}

/** For the files beside it: takes from `netz-map.js` what that has. Before all plugins that find modules. */
export function takeShared({ keys }) {
  return {
    name: 'take-shared',
    async resolveId(source, importer, options) {
      if (source === GIVEN) return { id: GIVEN, external: true, moduleSideEffects: false };
      if (importer === undefined) return null;
      if (importer.startsWith(PROXY)) return { id: source, moduleSideEffects: false };
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && keys.has(found.id) ? { id: PROXY + found.id, moduleSideEffects: false } : found;
    },
    load(id) {
      if (!id.startsWith(PROXY)) return null;
      const module = id.slice(PROXY.length);
      const given = [...keys.get(module)].map(([name, key]) => `${key} as ${name}`);
      // a name that is listed comes before the same one behind the star: only what `netz-map.js` has not is taken from the module
      return `export * from ${JSON.stringify(module)};\nexport { ${given.join(', ')} } from '${GIVEN}';`;
    },
  };
}

/** `{ a, b as c }` as pairs: what it is called there and here. */
const pairsIn = (list) =>
  list
    .split(',')
    .map((entry) => entry.trim().split(' as '))
    .filter(([name]) => name)
    .map(([name, other = name]) => [name, other]);

/** Makes a function of such a file. Line by line the same, so that source maps hold. */
export function asFunction({ stamp, wanted }) {
  return {
    name: 'as-function',
    renderChunk(code, { modules }) {
      // but for one line that calls what is handed over
      if (Object.keys(modules).some((id) => /node_modules\/(@lit|lit)/.test(id) && !/\/decorators\/state\.js$/.test(id)))
        this.error('Lit is handed over, and comes in no second copy');
      const taken = [];
      const made = [];
      const body = code.replace(/^(import|export) \{([^}]*)\}(?: from '(.*)')?;$/gm, (_, word, list, from) => {
        const pairs = pairsIn(list);
        if (from !== undefined) for (const [key] of pairs) wanted.add(key);
        if (word === 'import') taken.push(...pairs.map(([key, name]) => `${key}: ${name}`));
        else made.push(...pairs.map(([name, as]) => `${as}: ${from === undefined ? '' : 'given.'}${name}`));
        return '';
      });
      if (/^(import|export)\b/m.test(body)) this.error('expected nothing to be taken and made but by name');
      const begin = `export default (given) => { if (given.of !== '${stamp}') throw new Error('not of the same build as netz-map.js'); const { ${taken.join(', ')} } = given;`;
      return { code: `${begin}${body}\nreturn { ${made.join(', ')} }; };`, map: null };
    },
  };
}

/** For `netz-map.js`: puts what the others want in the place of an empty module. The others are built first. */
export function giveShared(module, { keys, stamp, wanted }) {
  return {
    name: 'give-shared',
    load(id) {
      if (id !== module) return null;
      const given = [...keys]
        .map(([from, names]) => [from, [...names].filter(([, key]) => wanted.has(key))])
        .filter(([, names]) => names.length > 0);
      const imports = given.map(
        ([from, names]) => `import { ${names.map(([name, key]) => `${name} as ${key}`).join(', ')} } from ${JSON.stringify(from)};`,
      );
      const all = given.flatMap(([, names]) => names.map(([, key]) => key));
      return `${imports.join('\n')}\nexport const shared = { of: '${stamp}', ${all.join(', ')} };`;
    },
  };
}
