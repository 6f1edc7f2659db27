import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, type Network } from '@netz-map/core';
import fc from 'fast-check';
import { DAY, organisation, randomNetwork, smallTown, tie } from '../sample-networks.test.ts';
import type { DrawOptions } from './draw-composed.ts';
import { drawNetwork } from './draw-network.ts';

const draw = (network: Network, more: Partial<DrawOptions> = {}): string =>
  drawNetwork(network, { asOf: DAY, width: 640, height: 480, language: 'de', ...more });

/** Fails unless the text is well-formed XML of the simple kind that we write. */
function assertWellFormed(text: string): void {
  const open: string[] = [];
  const rest = text.replace(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g,
    (_, closing: string, name: string, attributes: string, alone: string) => {
      const keys = [...attributes.matchAll(/ ([a-zA-Z:-]+)="/g)].map(([, key]) => key);
      assert.equal(new Set(keys).size, keys.length, `an attribute twice in <${name}${attributes}>`);
      if (closing) assert.equal(open.pop(), name);
      else if (!alone) open.push(name);
      return '';
    },
  );
  assert.deepEqual(open, []);
  assert.ok(!/[<>]/.test(rest), 'a bracket outside of a tag');
  assert.ok(!/&(?!(?:amp|lt|gt|quot|#39);)/.test(text), 'an ampersand that is not escaped');
  assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text), 'a character that XML forbids');
}

test('hostile names stay text', () => {
  const names = [
    '<script>alert(1)</script>',
    '"><image href="http://x.example/"/>',
    "' onload='x",
    '&amp; ]]> <!--',
    '\u0000\ud800\u202eabc\uffff',
    '',
  ];
  const network = createNetwork({
    name: '</title><script>',
    organisations: names.map((name, i) => organisation(`"<${i}>`, { name, kind: `<b>${i}` })),
    ties: [tie('"<0>', '"<1>')],
  });
  const text = draw(network, { title: '<svg onload="x">' });
  assertWellFormed(text);
  assert.ok(!/<script|<image|<b>|\u202e/.test(text));
});

test('whatever the names are, the file is well-formed', () => {
  const name = fc.string({ unit: 'binary', maxLength: 30 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), (names) => {
      const organisations = names.map((each, i) => organisation(`A${i}`, { name: each, kind: each }));
      assertWellFormed(draw(createNetwork({ organisations, ties: names.length > 1 ? [tie('A0', 'A1')] : [] })));
    }),
    { numRuns: 20 },
  );
});

test('the file needs nothing but itself: no style sheet, no script, no foreign address', () => {
  const highlight = { organisations: ['P1'], ties: [], cutOff: [['P4', 'P5']], proposed: [['P1', 'P7'] as const] };
  const text = draw(smallTown(), { highlight });
  assertWellFormed(text);
  assert.ok(!/<style|<script|style=|href|<image|<foreignObject|@import|data:/.test(text));
  assert.deepEqual(new Set(text.match(/url\([^)]*\)/g)), new Set(['url(#netz-map-hatch)']));
  assert.deepEqual(text.match(/https?:[^"]*/g), ['http://www.w3.org/2000/svg']);
});

test('the file says what it is: language, title, description, day and legend', () => {
  const text = draw(smallTown(), { title: 'Kleinstadt hilft' });
  assert.match(text, /^<svg [^>]*role="img" lang="de"/);
  assert.match(text, /<title>Kleinstadt hilft<\/title>/);
  assert.match(text, /<desc>Karte mit 8 Partnern und 6 Verbindungen\. Noch nicht angebunden: 2\. Stand: 1\. November 2026/);
  assert.match(text, />ruhende Verbindung</);
  assert.match(draw(smallTown(), { language: 'en' }), /lang="en"/);
});

test('the picture has exactly the size that was asked for', () => {
  assert.match(draw(smallTown(), { width: 960, height: 640 }), /width="960" height="640" viewBox="0 0 960 640"/);
  assert.match(draw(smallTown(), { width: 960, height: 640, title: 'Sonnbrück' }), /width="960" height="640" viewBox="0 0 960 640"/);
});

test('a poster has the size of its paper, across or upright', () => {
  assert.match(draw(smallTown(), { size: 'A3' }), /width="420mm" height="297mm" viewBox="0 0 640 480"/);
  assert.match(draw(smallTown(), { size: 'A3', width: 480, height: 640 }), /width="297mm" height="420mm"/);
});

test('an unknown theme or paper is a mistake of the program', () => {
  assert.throws(() => draw(smallTown(), { theme: 'pink' as 'light' }), /expected the theme/);
  assert.throws(() => draw(smallTown(), { size: 'B5' as 'A4' }), /expected a size/);
});

test('the same data give the same file to the byte, twice and whatever the order of the rows', () => {
  const network = randomNetwork(11, 30, 60);
  const backwards = createNetwork({ ...network, organisations: [...network.organisations].reverse(), ties: [...network.ties].reverse() });
  const text = draw(network);
  assert.equal(draw(network), text);
  assert.equal(draw(backwards), text);
});
