import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextDocument } from '@netz-map/core';
import { documentText } from './document-text.ts';

const bold = (text: string): string => `*${text}*`;

test('a document reads well in a terminal: headings, points, details, tables in columns', () => {
  const document: TextDocument = {
    language: 'de',
    title: 'Titel',
    subtitle: 'Worum es geht',
    facts: [{ term: 'Stand', text: '1. November 2026' }],
    sections: [
      {
        heading: 'Erstens',
        paragraphs: ['Ein Absatz.'],
        items: [
          { kind: 'Brücke', text: 'Ein Punkt.', details: ['Näheres.', { term: 'Nächster Schritt:', text: 'Reden.' }] },
          { text: 'Noch einer.' },
        ],
        numbered: true,
        table: {
          caption: 'Arten',
          columns: ['Art', 'Partner'],
          rows: [
            ['Behörde', '12'],
            ['Chor', '3'],
          ],
          numeric: [1],
        },
        notes: ['Klein.'],
      },
    ],
  };
  assert.equal(
    documentText(document, { bold }),
    `*Titel*
Worum es geht
Stand: 1. November 2026
${'='.repeat(80)}

*Erstens*

Ein Absatz.

*1.  Brücke*
    Ein Punkt.
    – Näheres.
    Nächster Schritt: Reden.

2.  Noch einer.

Arten

Art      Partner
-------  -------
Behörde       12
Chor           3

Klein.
`,
  );
});

test('a table that is too wide becomes one block per row, and an empty cell is left out', () => {
  const long = 'sehr lange Zelle mit vielen Wörtern, die nicht in eine Spalte passt';
  const document: TextDocument = {
    language: 'de',
    title: 'T',
    subtitle: undefined,
    sections: [
      {
        table: {
          caption: 'Breit',
          columns: ['Wer', 'Was', 'Wo'],
          rows: [
            ['A', long, ''],
            ['B', '', long],
          ],
        },
      },
    ],
  };
  const text = documentText(document, { bold });
  assert.match(text, /Breit\n\n {2}– A\n {4}Was: sehr lange[\s\S]*\n {2}– B\n {4}Wo: sehr lange/);
  for (const line of text.split('\n')) assert.ok([...line].length <= 80, line);
});

test('nothing from a table moves the cursor or breaks a line', () => {
  const word = '\u001b[31mrot\u202e\nzwei';
  const text = documentText(
    {
      language: 'de',
      title: word,
      subtitle: word,
      facts: [{ term: word, text: word }],
      sections: [
        {
          heading: word,
          paragraphs: [word],
          items: [{ kind: word, text: word, details: [word] }],
          table: { caption: word, columns: [word, word], rows: [[word, word]] },
          notes: [word],
        },
      ],
    },
    { bold: (said) => said },
  );
  assert.doesNotMatch(text, /[\u001b\u202e]/);
  assert.doesNotMatch(text, /^zwei/m);
});
