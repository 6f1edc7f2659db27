// What `netz-map.js` has and the files that it loads need too is written once. Each of those files is a function: `netz-map.js` calls it with
// what it has, and gets what the file is for. What only several of the further files need lies in a further one, which gives in the same way.
// (Modules that import each other by address would do the same only where each address is known: not behind a redirect, not with `?v=2`, not
// without modules.)
import { createHash } from 'node:crypto';

/** Stands for the files that give while another file is built. */
const GIVEN = 'netz-map:given';
const PROXY = '\0given:';

/**
 * Finds out what a file contains, in a build of its own that nobody loads: modules and which of their exports are in use. What nobody there
 * uses is not handed over, and remains in the files that use it.
 *
 * @param {Pick<import('rollup').OutputChunk, 'modules'>} chunk the file as rollup writes it, or several of them in one
 * @param {string} mark begins the short names, another one for each file that gives
 */
export function contentsOf({ modules }, mark = '_') {
  const names = Object.entries(modules).flatMap(([id, { renderedExports }]) =>
    id.startsWith('\0') ? [] : renderedExports.filter((name) => name !== 'default').map((name) => ({ id, name })),
  );
  /** Module -> name of an export -> under which short name it is handed over. */
  const keys = new Map();
  for (const [i, { id, name }] of names.entries()) {
    if (!keys.has(id)) keys.set(id, new Map());
    keys.get(id).set(name, `${mark}${i.toString(36)}`);
  }
  return {
    keys,
    mark,
    /** Short names that some file asks for. */
    wanted: new Set(),
  };
}

/** The mark of a build: a file of one build is never given what another build has. */
export const stampOf = (codes) => createHash('sha256').update(codes.join('\n')).digest('hex').slice(0, 8);

/** For the files beside it: takes from those that give what they have. Before all plugins that find modules. */
export function takeShared(...contents) {
  const holder = (id) => contents.find(({ keys }) => keys.has(id));
  return {
    name: 'take-shared',
    async resolveId(source, importer, options) {
      if (source === GIVEN) return { id: GIVEN, external: true, moduleSideEffects: false };
      if (importer === undefined) return null;
      if (importer.startsWith(PROXY)) return { id: source, moduleSideEffects: false };
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && holder(found.id) ? { id: PROXY + found.id, moduleSideEffects: false } : found;
    },
    load(id) {
      if (!id.startsWith(PROXY)) return null;
      const module = id.slice(PROXY.length);
      // what the first of them has not, a later one may have
      const given = new Map(contents.toReversed().flatMap(({ keys }) => [...(keys.get(module) ?? [])]));
      const names = [...given].map(([name, key]) => `${key} as ${name}`);
      // a name that is listed comes before the same one behind the star: only what nobody gives is taken from the module
      return `export * from ${JSON.stringify(module)};\nexport { ${names.join(', ')} } from '${GIVEN}';`;
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

/**
 * Makes a function of such a file. Line by line the same, so that source maps hold.
 *
 * @param {string} file its name, for who has it from another build
 * @param {string} stamp the mark of the build
 * @param {readonly ReturnType<typeof contentsOf>[]} contents of the files that give to this one
 */
export function asFunction(file, stamp, contents) {
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
        if (from !== undefined) for (const [key] of pairs) want(contents, key);
        if (word === 'import') taken.push(...pairs.map(([key, name]) => `${key}: ${name}`));
        else made.push(...pairs.map(([name, as]) => `${as}: ${from === undefined ? '' : '$given.'}${name}`));
        return '';
      });
      if (/^(import|export)\b/m.test(body)) this.error('expected nothing to be taken and made but by name');
      const begin = `export default ($given) => { if ($given.of !== '${stamp}') throw new Error('${file}', { cause: 'not of the same build as netz-map.js' }); const { ${taken.join(', ')} } = $given;`;
      return { code: `${begin}${body}\nreturn { ${made.join(', ')} }; };`, map: null };
    },
  };
}

function want(contents, key) {
  const giver = contents.find(({ mark }) => key.startsWith(mark));
  if (!giver) throw new Error(`nobody gives ${key}`);
  giver.wanted.add(key);
}

/** What others want of a file, as a module: imports of it, and the short names. */
function wantedOf({ keys, wanted }) {
  const given = [...keys]
    .map(([from, names]) => [from, [...names].filter(([, key]) => wanted.has(key))])
    .filter(([, names]) => names.length > 0);
  const imports = given.map(
    ([from, names]) => `import { ${names.map(([name, key]) => `${name} as ${key}`).join(', ')} } from ${JSON.stringify(from)};`,
  );
  return { imports: imports.join('\n'), names: given.flatMap(([, names]) => names.map(([, key]) => key)) };
}

/** For `netz-map.js`: puts what the others want in the place of an empty module. The others are built first. */
export function giveShared(module, contents, stamp) {
  return {
    name: 'give-shared',
    load(id) {
      if (id !== module) return null;
      const { imports, names } = wantedOf(contents);
      return `${imports}\nexport const shared = { of: '${stamp}', ${names.join(', ')} };`;
    },
  };
}

/** What others want of a file that gives besides, as a module. */
export function givenModule(contents) {
  const { imports, names } = wantedOf(contents);
  return `${imports}\nexport const given = { ${names.join(', ')} };`;
}

/**
 * The module of a file that gives. The others are built first.
 *
 * @param {string} [entry] what the file is for besides
 */
export const givingEntry = (id, contents, entry) => ({
  name: 'giving-entry',
  resolveId: (source) => (source === id ? id : null),
  load: (source) => (source === id ? `${entry ? `export * from ${JSON.stringify(entry)};\n` : ''}${givenModule(contents)}` : null),
});
