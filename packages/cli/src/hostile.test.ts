import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';
import { memoryWorld } from './testing/memory-world.ts';

const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const ESCAPES = 'Verein\u001b]0;pwned\u0007\u001b[2J\u009b31m\u202egnp.exe';
const MARKUP = '<script>alert(1)</script>';
const LINK = '[hier](javascript:alert(1)) https://boese.example';
const FILES = {
  'a.csv': `Name;Themen;Sucht;Geheim\u001b[31m\n"${ESCAPES}";Sprache;Räume;x\n"${MARKUP}";Räume;;y\n"${LINK}";Sprache;Kinder\u001b[5m;z\n=cmd|' /C calc'!A0;Sprache;;\n`,
  'b.csv': `Von;Zu;Zuletzt\n"${ESCAPES}";"${MARKUP}";2026-01\n"${MARKUP}";"Unbekannt\u001b[8m";2026-01\n"${LINK}";"${MARKUP}";\u001b[7mgestern\n`,
};

for (const command of [
  'analyse',
  'analyse --format markdown',
  'analyse --format json',
  'check',
  'draw',
  'check --lang en',
  'analyse --audience public',
]) {
  test(`names made to take over a terminal stay names in "${command}"`, async () => {
    for (const terminal of [false, true]) {
      const world = memoryWorld({ files: FILES, terminal, env: { NO_COLOR: '1' } });
      const code = await run([...command.split(' '), 'a.csv', 'b.csv'], world);
      assert.ok(code === 0 || code === 1, world.said.err);
      assert.doesNotMatch(world.said.out, RAW);
      assert.doesNotMatch(world.said.err, RAW);
      assert.ok(world.said.out.length > 100);
    }
  });
}

test('file names, options and ids from the command line stay text as well', async () => {
  for (const argv of [
    [`analyse`, `\u001b[2J.csv`],
    [`\u001b]0;x\u0007`],
    ['analyse', '--\u001b[2J'],
    ['analyse', 'a.csv', '--format', '\u001b[2J'],
    ['draw', 'a.csv', '--highlight', '\u001b[2J'],
  ]) {
    const world = memoryWorld({ files: FILES });
    assert.ok((await run(argv, world)) >= 2);
    assert.doesNotMatch(world.said.err, RAW);
  }
});

test('a name is neither HTML nor a link in Markdown, and no element in the picture', async () => {
  const markdown = memoryWorld({ files: FILES });
  await run(['analyse', 'a.csv', 'b.csv', '--format', 'markdown'], markdown);
  assert.doesNotMatch(markdown.said.out, /(?<!\\)<script|(?<!\\)\]\(javascript|https:\/\//);
  const picture = memoryWorld({ files: FILES });
  await run(['draw', 'a.csv', 'b.csv'], picture);
  assert.doesNotMatch(picture.said.out, /<script|<foreignObject|javascript:[^<]*"|\son\w+=/i);
});
