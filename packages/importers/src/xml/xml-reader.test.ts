import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XmlFailure, XmlReader } from './xml-reader.ts';

/** What a handler is told, one line an event. `size` is how much is written at a time. */
function events(xml: string, size = 1000, depth = 64): string[] {
  const told: string[] = [];
  let text = '';
  const tell = (event: string): void => {
    if (text !== '') told.push(JSON.stringify(text));
    text = '';
    told.push(event);
  };
  const reader = new XmlReader(
    {
      open: (name, attributes) => tell(`<${[name, ...Array.from(attributes, ([key, value]) => `${key}=${value}`)].join(' ')}>`),
      close: (name) => tell(`</${name}>`),
      text: (piece) => (text += piece),
    },
    depth,
  );
  for (let at = 0; at < xml.length; at += size) reader.write(xml.slice(at, at + size));
  reader.end();
  return told;
}

function failure(xml: string, size?: number): string {
  try {
    events(xml, size);
  } catch (error) {
    assert.ok(error instanceof XmlFailure, String(error));
    return `${error.code} ${error.line}:${error.character} ${error.detail}`;
  }
  return assert.fail(`read: ${xml.slice(0, 80)}`);
}

test('prefixes do not matter, text and CDATA are text, comments and instructions are nothing', () => {
  assert.deepEqual(
    events(
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><!-- a --><?style x?><g:a xmlns:g="u" xmlns="v" g:b="1">x<!-- y --><![CDATA[<&]]>z<b/></g:a>',
    ),
    ['<a xmlns=v b=1>', '"x<&z"', '<b>', '</b>', '</a>'],
  );
});

test('an attribute without a prefix counts more than one with, and the names of prefixes are no attributes', () => {
  assert.deepEqual(events('<a r:id="2" id="1" xmlns:for="u"/>'), ['<a id=1>', '</a>']);
  assert.deepEqual(events('<a id="1" r:id="2"/>'), ['<a id=1>', '</a>']);
});

test('names that mean something to JavaScript are names like others', () => {
  assert.deepEqual(events('<__proto__ __proto__="1" constructor="2"/>'), ['<__proto__ __proto__=1 constructor=2>', '</__proto__>']);
});

test('the five references and numbers are resolved; a reference to anything else is a mistake in its place', () => {
  assert.deepEqual(events('<a b="&lt;&#10;&#x41;">&amp;&apos;&quot;&gt;</a>'), ['<a b=<\nA>', JSON.stringify('&\'">'), '</a>']);
  for (const name of ['x', 'nbsp', 'constructor', '__proto__', 'toString'])
    assert.equal(failure(`<a>\n &${name};</a>`), `xml-syntax 2:${name.length + 3} &${name};`);
  assert.match(failure('<a>&#0;</a>'), /^xml-syntax 1:\d+ &#0;$/);
});

test('XML 1.1 is read', () => {
  assert.deepEqual(events('<?xml version="1.1"?><a>&#1;</a>'), ['<a>', '"\\u0001"', '</a>']);
});

test('any DOCTYPE is refused, in every spelling and place, before its entities work', () => {
  const laughs = '<!ENTITY a "ha">\n<!ENTITY b "&a;&a;">';
  for (const size of [1, 7, 1000]) {
    assert.match(failure(`<?xml version="1.0"?>\n<!DOCTYPE g [${laughs}]>\n<g>&b;</g>`, size), /^xml-doctype-refused/);
    assert.match(failure('<!DOCTYPE g SYSTEM "file:///etc/passwd"><g/>', size), /^xml-doctype-refused/);
    assert.match(failure(`<!doctype g [${laughs}]><g/>`, size), /^xml-doctype-refused/);
    assert.match(failure('<g>\n<!DOCTYPE x></g>', size), /^xml-doctype-refused 2:/);
    assert.match(failure('<g/><!DocType x>', size), /^xml-doctype-refused/);
  }
  assert.deepEqual(events('<g><![CDATA[<!DOCTYPE x>]]><!-- <!DOCTYPE x> --></g>'), ['<g>', '"<!DOCTYPE x>"', '</g>']);
});

test('nesting is limited', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  assert.equal(events(nested(64)).length, 128);
  assert.match(failure(nested(65)), /^xml-too-deep 1:\d+ 64$/);
  assert.match(failure('<a>'.repeat(100_000)), /^xml-too-deep/);
});

test('a mistake is said with line, character and what stands there', () => {
  for (const size of [1, 1000]) {
    assert.equal(failure('<g>\n  <n id="1">\n</g>', size), 'xml-syntax 3:4 </g>');
    assert.equal(failure('<g><n a="1" a="2"/></g>', size), 'xml-syntax 1:19 <n a="1" a="2"/>');
    assert.equal(failure('<g a=1/>', size), 'xml-syntax 1:6 <g a=1');
    assert.equal(failure('<g>\na&b c;</g>', size), 'xml-syntax 2:6 &b c;');
    assert.equal(failure('<g></g>x', size), 'xml-syntax 1:8 </g>x');
  }
});

test('a text that ends too early names what is still open', () => {
  assert.match(failure('<g><n>'), /^xml-syntax 1:\d+ <n>$/);
  assert.match(failure('<g><n'), /^xml-syntax/);
  assert.match(failure(''), /^xml-syntax/);
});

test('a huge attribute and a long text are read in time that grows with their length', () => {
  const before = process.cpuUsage();
  const long = 'a'.repeat(3_000_000);
  assert.equal(events(`<g a="${long}">${long}</g>`, 100_000).length, 3);
  assert.ok(process.cpuUsage(before).user / 1000 < 4000);
});

test('an element has at most a thousand attributes, because all of them have to be kept at once', () => {
  const many = (count: number): string => `<g ${Array.from({ length: count }, (_, i) => `a${i}="x"`).join(' ')}/>`;
  assert.equal(events(many(1000)).length, 2);
  assert.match(failure(many(1001), 100), /^xml-syntax/);
  assert.match(failure(many(1_000_000), 100_000), /^xml-syntax/);
});
