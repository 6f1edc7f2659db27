// What the compiler does not see: habits of Lit and accessibility, and the ways a page or a result could become unsafe or unrepeatable.
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = ['packages/*/src/**/*.test.ts', 'packages/*/src/testing/**'];

/** Text may never become markup or code (docs/principles.md); Trusted Types would stop it in the browser, this stops it earlier. */
const unsafeMarkup = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
    selector: `MemberExpression[property.name="${name}"], MemberExpression[property.value="${name}"], Property[key.name="${name}"]`,
    message: `${name} turns text into markup: build nodes or a Lit template.`,
  })),
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: 'Turns text into markup: build nodes or a Lit template.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^writeln?$/]',
    message: 'document.write is not for components.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|srcdoc|on.*)$/i]',
    message: 'A strict Content-Security-Policy refuses this attribute; use the style property, classes or addEventListener.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s(style|srcdoc)\\s*=\\s*["\']?[^"\'>]*$/]',
    message: 'style=${…} and srcdoc=${…} break under a strict Content-Security-Policy: use classes, or set the properties from code.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\s\\.(innerHTML|outerHTML|srcdoc)\\s*=/]',
    message: 'Turns text into markup: build nodes or a Lit template.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=\\s*["\']?[^\\s"\'>]/]',
    message: 'A strict Content-Security-Policy refuses style attributes: use classes.',
  },
];

/** The pages of others are not ours to remember things in. */
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const storageMessage = 'Nothing is stored in the browser (docs/principles.md).';

/** Same file in, same findings, same picture out: time and chance are parameters. */
const unrepeatable = [
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Chance is a parameter: take a seeded generator.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Time is a parameter: take `asOf`.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time is a parameter: take `asOf`.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time is a parameter: take `asOf`.' },
  { selector: 'MemberExpression[object.name="performance"][property.name="now"]', message: 'Time is a parameter: take `asOf`.' },
];

export default tseslint.config(
  globalIgnores(['**/dist/', '**/.angular/', '**/.types/', '.wtr/', 'coverage/', 'site/', 'docs/api/', 'fixtures/', '**/node_modules/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,js,cjs}'],
    extends: [js.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // with noUncheckedIndexedAccess `!` is the plain way to index inside a checked loop, and so is the loop with an index
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      // matters of taste that carry no risk
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
      'no-control-regex': 'off', // taking control characters out is what we do to the data of strangers
      'no-undef': 'off', // TypeScript knows better, and scripts run in Node and in pages
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // with the compiler's knowledge; eslint's cache looks at one file at a time, so a change of a type elsewhere may show only on a clean run
    files: ['packages/*/src/**/*.ts'],
    ignores: TESTS,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-globals': ['error', ...storage.map((name) => ({ name, message: storageMessage }))],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie', message: storageMessage },
        ...storage.flatMap((property) => ['window', 'globalThis', 'self'].map((object) => ({ object, property, message: storageMessage }))),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^lit(-html)?/(directives/)?(unsafe-|static)', message: 'Turns text into markup.' },
            { regex: '^(lit|lit-html)/static-html', message: 'Turns text into markup.' },
            { regex: '(^|/)packages/|^@netz-map/[^/]+/(src|dist)', message: 'Use another package by its name.' },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...unsafeMarkup],
    },
  },
  {
    files: ['packages/{core,importers,drawing}/src/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...unsafeMarkup, ...unrepeatable] },
  },
  { files: ['packages/cli/src/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] }, litHtmlSources: true },
    rules: {
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      // elements are defined in define/, never where the class is
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      // Safari forgets that a list without bullets is one, unless its role is said
      'lit-a11y/no-redundant-role': 'off',
      // does not see names that come from the content; axe looks at the real page in the browser tests
      'lit-a11y/accessible-name': 'off',
      // LitElement always has these methods
      'wc/guard-super-call': 'off',
    },
  },
  {
    // an interface that extends one type is how a framework is told of further tags
    files: ['packages/elements/frameworks/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  {
    files: TESTS,
    rules: {
      // chai's `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
