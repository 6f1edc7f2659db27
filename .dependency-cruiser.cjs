// The arrows of ARCHITECTURE.md: who may import whom. Type imports count, as everywhere.
const TEST = '\\.test\\.ts$|/src/testing/';

/** `from` may import, of the packages, only those named; always by name, never a file inside. */
const packages = {
  core: [],
  importers: ['core'],
  drawing: ['core'],
  elements: ['core', 'importers', 'drawing'],
  cli: ['core', 'importers', 'drawing'],
};
const packageArrows = Object.entries(packages).map(([name, allowed]) => ({
  name: `package-${name}`,
  comment: `${name} imports ${allowed.length ? `only ${allowed.join(', ')}` : 'no other package'}`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: '^packages/', pathNot: [name, ...allowed].map((p) => `^packages/${p}/`) },
}));

/** Rooms inside a package, each with the rooms it may import besides itself. */
const rooms = (folder, allowed) =>
  Object.entries(allowed).map(([room, to]) => ({
    name: `room-${room}`,
    comment: `${folder}/${room} imports ${to.length ? `only ${to.join(', ')}` : 'no other room'}`,
    severity: 'error',
    from: { path: `^${folder}/${room}(/|\\.ts$)`, pathNot: TEST },
    to: { path: `^${folder}/`, pathNot: [room, ...to].map((r) => `^${folder}/${r}(/|\\.ts$)`) },
  }));

const coreRooms = rooms('packages/core/src', {
  shared: [],
  model: ['shared'],
  format: ['shared', 'model'],
  metrics: ['shared', 'model'],
  findings: ['shared', 'model', 'metrics'],
  suggestions: ['shared', 'model', 'metrics', 'findings'],
  questions: ['shared', 'model', 'metrics', 'findings', 'suggestions'],
  meeting: ['shared', 'model', 'metrics', 'findings', 'suggestions'],
  wording: ['shared', 'model', 'format', 'metrics', 'findings', 'suggestions', 'questions', 'meeting'],
  report: ['shared', 'model', 'format', 'metrics', 'findings', 'suggestions', 'questions', 'meeting', 'wording'],
  running: ['shared', 'model', 'format', 'metrics', 'findings', 'suggestions', 'questions', 'meeting', 'wording', 'report'],
});

/** Files of importers that every room may import: what reading is asked for, what it gives, how far it goes. */
const asked = ['limits', 'read-options', 'read-result', 'file-task'];
const formats = ['text', 'cells', 'columns', 'problems', 'table', ...asked];
const importersRooms = rooms('packages/importers/src', {
  text: [],
  cells: ['text'],
  columns: ['text', 'cells', ...asked],
  problems: ['cells', ...asked],
  table: ['text', 'cells', 'columns', 'problems', ...asked],
  bytes: ['text', ...asked],
  xml: asked,
  zip: ['bytes', ...asked],
  csv: formats,
  hsds: formats,
  json: ['hsds', ...formats],
  graphs: ['xml', ...formats],
  xlsx: ['xml', 'zip', ...formats],
  build: formats,
  writing: ['build', 'graphs', 'hsds', 'xml', ...formats],
  vocabulary: ['bytes', 'json', 'read-file', 'require-files', ...formats],
  running: ['read-files', 'require-files', ...asked],
});

/** In drawing the arrows are those of what is called; types are known in both directions. */
const drawingRooms = rooms('packages/drawing/src', {
  plane: [],
  names: [],
  palette: ['plane'],
  'map-model': ['names', 'palette'],
  layout: ['names', 'map-model'],
  landscape: ['plane', 'names', 'map-model', 'layout'],
  scene: ['plane', 'names', 'palette', 'map-model', 'layout', 'landscape'],
  paint: ['palette', 'map-model', 'scene'],
  svg: ['plane', 'names', 'palette', 'map-model', 'layout', 'scene'],
}).map((rule) => ({ ...rule, name: `drawing-${rule.name}`, to: { ...rule.to, dependencyTypesNot: ['type-only'] } }));

/** In elements the arrow points at layers; a room on the ground layer stands for itself. */
const E = '^packages/elements/src';
const layer = (name, comment, from, to) => ({ name, comment, severity: 'error', from: { path: from, pathNot: TEST }, to });
const elementsRooms = [
  layer(
    'elements-ground',
    'events, ui-texts, styles, network-store and network-source know nothing of controllers, elements, define or cdn',
    `${E}/(events|ui-texts|styles|network-store|network-source)/`,
    {
      path: `${E}/(controllers|stage|cards|elements|define|cdn)(/|\\.ts$)`,
    },
  ),
  layer('elements-controllers', 'controllers know no element', `${E}/controllers/`, { path: `${E}/(elements|define|cdn)(/|\\.ts$)` }),
  layer(
    'elements-shared-pieces',
    'only define/ and cdn/ stand above the elements; a room beside elements/ never imports an element',
    `${E}/(?!elements/|define/|define\\.ts$|cdn/|index\\.ts$)[^/]+/`,
    {
      path: `${E}/(elements|define|cdn)(/|\\.ts$)`,
    },
  ),
  layer(
    'elements-without-side-effects',
    'elements are defined in define/ and cdn/ only: an element and index.ts import neither',
    `${E}/(elements/|index\\.ts$)`,
    {
      path: `${E}/(define|cdn)(/|\\.ts$)`,
    },
  ),
  layer('define-not-cdn', 'define/ knows no cdn/', `${E}/define(/|\\.ts$)`, { path: `${E}/cdn/` }),
  layer(
    'element-not-element',
    'an element folder never imports another; what they share lies in a room beside elements/',
    `${E}/elements/([^/]+)/`,
    {
      path: `${E}/elements/`,
      pathNot: `${E}/elements/$1/`,
    },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', comment: 'every import leads somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...packageArrows,
    {
      name: 'package-by-name',
      comment: 'another package is imported by its name, never a file inside it (tests included)',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'package-not-by-path',
      comment: 'another package is imported by its name, not by a path to its index.ts (tests included)',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    ...coreRooms,
    ...importersRooms,
    {
      name: 'wording-types-only',
      comment: 'wording turns codes into sentences: of problems, findings and suggestions it needs the types alone',
      severity: 'error',
      from: { path: '^packages/core/src/wording/', pathNot: TEST },
      to: { path: '^packages/core/src/(format|findings|suggestions|questions|meeting)/', dependencyTypesNot: ['type-only'] },
    },
    ...drawingRooms,
    ...elementsRooms,
    {
      name: 'lit-only-in-elements',
      severity: 'error',
      from: { path: '^packages/(core|importers|drawing|cli)/' },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit)/' },
    },
    {
      name: 'no-node-modules-of-node',
      comment: 'core, importers, drawing and elements run anywhere',
      severity: 'error',
      from: { path: '^packages/(core|importers|drawing|elements)/src/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependency',
      comment: 'what a package needs at run time stands in its own package.json',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    { name: 'no-tests-in-sources', severity: 'error', from: { path: '^packages/[^/]+/src/', pathNot: TEST }, to: { path: TEST } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.types|test-pages)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@netz-map/source', 'import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
