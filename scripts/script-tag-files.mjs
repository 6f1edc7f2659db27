// For a page without a build step, minified: one file that shows our own JSON in German by itself, and beside it what not every page needs,
// which the first one loads when it meets it. What the first one has, the others are given; workers and the check bring everything.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import terser from '@rollup/plugin-terser';
import { bundling, ELEMENTS, onwarn } from './bundling.mjs';
import { alikeTogether, LIT, ownTrustedTypesPolicy } from './first-file.mjs';
import { languageEntry, languagesLater, SaidWords } from './languages-later.mjs';
import { asFunction, contentsOf, giveShared, givingEntry, stampOf, takeShared } from './shared-code.mjs';
import { needsOf } from '../packages/elements/src/base/needs.ts';
import { modulesUsed, surveyFiles } from './survey-files.mjs';
import { Notices } from './third-party-notices.mjs';

const FOLDER = `${ELEMENTS}/dist/cdn`;
const source = (file) => path.resolve(ELEMENTS, 'src', file);
const FIRST = source('cdn/cdn-entry.ts');

/** What the first file loads when it meets it. */
const PARTS = new Map(
  Object.entries({
    extra: 'extras/extras.ts',
    tools: 'tools/tools.ts',
    picture: 'picture/picture.ts',
    findings: 'findings/findings.ts',
    advice: 'advice/advice.ts',
  }).map(([name, file]) => [name, source(file)]),
);
/** Elements with a file of their own. */
const FOR_VISITORS = ['directory', 'finder'];
const FOR_THE_TEAM = ['change', 'compare', 'coverage', 'meeting', 'organisation', 'representation', 'suggestions'];
const FAMILY = new Map([...FOR_VISITORS, ...FOR_THE_TEAM].map((name) => [name, source(`define/netz-${name}.ts`)]));
/** What must do without the first file. */
const ALONE = { check: 'check/check.ts', reader: 'cdn/reader-entry.ts', drawing: 'cdn/drawing-entry.ts' };
const LANGUAGES = { 'de-einfach': 'ui-texts/plain-german.ts', en: 'ui-texts/english.ts' };

const LOADERS = ['extras', 'tools', 'picture', 'findings', 'advice', 'check', 'reader', 'language'];
const INSTEAD = new Map([
  ...LOADERS.map((part) => [`load-${part}.ts`, source(`cdn/load-${part}-beside.ts`)]),
  ['start-drawing-worker.ts', source('cdn/start-drawing-beside.ts')],
]);

/** Puts modules in the place of others: the builds for script tags load further files in their own way. */
const instead = () => ({
  name: 'instead',
  resolveId: (id, from) => (from && INSTEAD.get(id.split('/').at(-1))) || null,
});

/** Every configuration for rollup, in the order in which the files have to be built. */
export async function scriptTagFiles() {
  const words = new SaidWords();
  const notices = new Notices();
  const common = () => [instead(), languagesLater(words, source('cdn/said.ts'))];
  const stamp = stampOf(sources());

  const [whole] = await surveyFiles(new Map([['first', FIRST]]), [...common(), ...bundling()]);
  const first = contentsOf(whole);
  const pieces = await surveyFiles(new Map([...PARTS, ...FAMILY]), [...common(), takeShared(first), ...bundling()]);
  const uses = (users, names) => names.filter((name) => users.has(name)).length;
  const isGround = (users) => users.has('advice') && uses(users, FOR_VISITORS) > 0;
  const isForFamily = (users) => !isGround(users) && uses(users, FOR_VISITORS) > 0 && uses(users, [...FAMILY.keys()]) > 1;
  const isSaidOften = (users) => !isForFamily(users) && !isGround(users) && users.has('organisation') && users.has('representation');
  /** What lies in files that are there for others alone, and what the others find in those that give besides. */
  const giving = {
    ground: contentsOf({ modules: modulesUsed(pieces, isGround) }, 'g_'),
    family: contentsOf({ modules: modulesUsed(pieces, isForFamily) }, 'f_'),
    sentences: contentsOf({ modules: modulesUsed(pieces, isSaidOften) }, 's_'),
    advice: contentsOf(
      { modules: modulesUsed(pieces, (users) => !isGround(users) && users.has('advice') && users.has('organisation')) },
      'a_',
    ),
  };
  const given = (needs) => [first, ...needs.map((other) => giving[other])];

  const output = (name, plugins) => ({ file: `${FOLDER}/${name}.js`, format: 'es', sourcemap: true, inlineDynamicImports: true, plugins });
  // esbuild minifies faster, terser four per cent smaller: this is what visitors load
  const small = (licence) =>
    terser({ module: true, ecma: 2020, compress: { passes: 2 }, format: { comments: licence ? /^!/ : /@license|^!/ } });
  /** A file that is given what those have that it needs. */
  const part = (name, input, extra = [], { replaced = common(), needs = needsOf(name) } = {}) => [
    {
      input,
      onwarn,
      plugins: [...extra, ...replaced, takeShared(...given(needs)), ...bundling(), notices.of(`netz-map-${name}`)],
      output: output(`netz-map-${name}`, [asFunction(`netz-map-${name}.js`, stamp, given(needs)), small()]),
    },
    classic(`netz-map-${name}`),
  ];
  const givingPart = (name, file) => part(name, `\0${name}`, [givingEntry(`\0${name}`, giving[name], file)]);

  const isForVisitors = (users) => [...users].some((name) => !FOR_THE_TEAM.includes(name) && name !== 'advice');
  const languages = [];
  for (const [language, file] of Object.entries(LANGUAGES)) {
    const saidBy = (by) =>
      words.of(
        language,
        [whole, ...pieces].flatMap(({ users, said }) => (by(users) ? said : [])),
      );
    const basic = saidBy(isForVisitors);
    const further = saidBy(() => true).filter(({ key }) => basic.every((word) => word.key !== key));
    if (basic.length < 5 || further.length < 20)
      throw new Error(`expected sentences in ${language}, found ${basic.length} and ${further.length}`);
    const [id, teamId] = [`\0words-${language}`, `\0words-${language}-team`];
    const [survey] = await surveyFiles(new Map([[language, id]]), [
      languageEntry(id, basic, source(file)),
      instead(),
      takeShared(first),
      ...bundling(),
    ]);
    giving[language] = contentsOf(survey, language === 'en' ? 'e_' : 'd_');
    languages.push(
      ...part(`${language}-team`, teamId, [languageEntry(teamId, further)], { replaced: [instead()], needs: [language] }),
      ...part(language, id, [languageEntry(id, basic, source(file), giving[language])], { replaced: [instead()] }),
    );
  }

  return [
    ...[...FAMILY].flatMap(([name, file]) => part(name, file)),
    ...[...PARTS].flatMap(([name, file]) => (giving[name] ? givingPart(name, file) : part(name, file))),
    ...givingPart('sentences'),
    ...givingPart('family'),
    ...givingPart('ground'),
    ...languages,
    ...Object.entries(ALONE).flatMap(([name, file]) => [
      {
        input: source(file),
        onwarn,
        plugins: [instead(), ...bundling(), notices.of(`netz-map-${name}`)],
        output: output(`netz-map-${name}`, [small()]),
      },
      classic(`netz-map-${name}`),
    ]),
    {
      input: FIRST,
      onwarn,
      plugins: [
        alikeTogether(FIRST, first.keys.keys()),
        giveShared(source('cdn/shared.ts'), first, stamp),
        ...common(),
        ownTrustedTypesPolicy(),
        ...bundling(),
        notices.of('netz-map'),
      ],
      output: { ...output('netz-map', [small(LIT)]), banner: LIT },
    },
    classic('netz-map', notices.written(`${ELEMENTS}/dist`)),
    FRAME,
  ];
}

/** For websites around a frame: they have no map themselves, so this brings none of it. A classic script, for every place where scripts go. */
const FRAME = {
  input: source('cdn/frame-entry.ts'),
  onwarn,
  plugins: bundling(),
  output: {
    file: `${FOLDER}/netz-map-frame.js`,
    format: 'iife',
    sourcemap: true,
    plugins: [terser({ ecma: 2020, compress: { passes: 2 } })],
  },
};

/** The same file once more, for pages that cannot have modules. */
function classic(name, notices) {
  return {
    input: `${FOLDER}/${name}.js`,
    onwarn,
    plugins: [withSourceMap(), notices],
    output: {
      file: `${FOLDER}/${name}.iife.js`,
      format: 'iife',
      // those beside the first are taken as soon as they have run
      name: name === 'netz-map' ? 'NetzMap' : 'NetzMapPart',
      sourcemap: true,
      compact: true,
      // what the wrapping brings; all else is small already
      plugins: [terser({ ecma: 2020, format: { comments: /@license|^!/ } })],
    },
  };
}

/** Hands a built file on with its source map, so that the next map leads to the sources. */
const withSourceMap = () => ({
  name: 'with-source-map',
  load: (id) => ({ code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) }),
});

/** All that can make a difference in what is built. */
const sources = () =>
  globSync(['packages/{core,importers,drawing,elements}/src/**/*.ts', 'scripts/*.mjs', 'pnpm-lock.yaml'])
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
