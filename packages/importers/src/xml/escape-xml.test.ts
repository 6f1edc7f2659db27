import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { escapeXml } from './escape-xml.ts';
import { XmlReader } from './xml-reader.ts';

/** What a reader gets of a text: from an attribute, and from the content of an element. */
function throughXml(text: string): { attribute: string; content: string } {
  let attribute = '';
  let content = '';
  const reader = new XmlReader(
    {
      open: (_, attributes) => (attribute = attributes.get('a')!),
      close: () => {},
      text: (piece) => (content += piece),
    },
    64,
  );
  reader.write(`<r a="${escapeXml(text)}">${escapeXml(text)}</r>`);
  reader.end();
  return { attribute, content };
}

test('every text comes back as it was, line breaks and tabs included', () => {
  for (const text of ['a < b & "c" > \'d\'', 'eins\nzwei\tdrei\r\nvier', ']]>', '<!-- -->', '&amp;', '👩‍👩‍👧 جمعية']) {
    assert.deepEqual(throughXml(text), { attribute: text, content: text });
  }
});

test('what XML cannot hold is replaced, whatever the text', () => {
  assert.equal(escapeXml('a\u0000b\u001fc\ufffed\ud800e'), 'a\ufffdb\ufffdc\ufffdd\ufffde');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
      assert.deepEqual(throughXml(text), { attribute: clean, content: clean });
    }),
    { numRuns: 500 },
  );
});
