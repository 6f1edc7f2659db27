import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CliError } from '../cli-error.ts';
import { textsFor } from '../texts/texts-for.ts';
import { checkOptions, type OptionName } from './options.ts';
import { languageIn, parseArguments } from './parse-arguments.ts';

/** What the person at the terminal reads. */
function complaint(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof CliError);
    assert.equal(error.exitCode, 2);
    return error.tell(textsFor('de'));
  }
  return assert.fail('expected a complaint');
}

test('command, files and options are told apart wherever they stand', () => {
  const { words, options, help, version } = parseArguments([
    '--lang=en',
    'analyse',
    'a.csv',
    '--format',
    'json',
    '-o',
    'x.json',
    '-',
    '--',
    '--b.csv',
  ]);
  assert.deepEqual(words, ['analyse', 'a.csv', '-', '--b.csv']);
  assert.deepEqual(Object.fromEntries(options), { lang: ['en'], format: ['json'], output: ['x.json'] });
  assert.equal(help || version, false);
});

test('an unknown option is named, with the one that was probably meant', () => {
  assert.equal(
    complaint(() => parseArguments(['analyse', '--fromat', 'json'])),
    'Die Option „--fromat“ gibt es nicht. Meinten Sie „--format“?',
  );
  assert.equal(
    complaint(() => parseArguments(['analyse', '-x'])),
    'Die Option „-x“ gibt es nicht.',
  );
  assert.match(
    complaint(() => parseArguments(['--constructor'])),
    /gibt es nicht/,
  );
});

test('an option without its value does not swallow the next option', () => {
  assert.equal(
    complaint(() => parseArguments(['--format', '--lang', 'en'])),
    'Nach „--format“ fehlt der Wert.',
  );
  assert.equal(
    complaint(() => parseArguments(['--as-of'])),
    'Nach „--as-of“ fehlt der Wert.',
  );
  assert.equal(
    complaint(() => parseArguments(['--lang='])),
    'Nach „--lang“ fehlt der Wert.',
  );
  assert.equal(
    complaint(() => parseArguments(['--help=yes'])),
    'Zu „--help“ gehört kein Wert.',
  );
});

test('a wrong value is named with everything that is possible', () => {
  const check = (name: OptionName, value: string) => complaint(() => checkOptions(new Map([[name, [value]]])));
  assert.equal(check('format', 'jsn'), '„jsn“ passt nicht zu --format. Möglich sind: text, json, markdown. Meinten Sie „json“?');
  assert.match(check('lang', 'fr'), /Möglich sind: de, de-einfach, en\.$/);
  assert.match(check('audience', 'alle'), /internal, public/);
  for (const day of ['1.11.2026', '2026-02-30', '2026-13-01', 'heute']) assert.match(check('as-of', day), /ist kein Datum/);
  for (const width of ['99', '10001', '12.5', '-5', '1e3', '']) assert.match(check('width', width), /ganze Zahl von 100 bis 10000/);
});

test('without options the text is German, for the coordination, on standard output', () => {
  assert.deepEqual(checkOptions(new Map()), {
    asOf: undefined,
    audience: 'internal',
    format: 'text',
    given: new Map(),
    height: 800,
    highlight: undefined,
    language: 'de',
    output: undefined,
    width: 1200,
  });
});

test('the language of a complaint is the one asked for', () => {
  assert.equal(languageIn(['analyse', '--formt', '--lang', 'en']), 'en');
  assert.equal(languageIn(['--lang=de-einfach']), 'de-einfach');
  assert.equal(languageIn(['--lang', 'fr']), 'de');
  assert.equal(languageIn([]), 'de');
});
