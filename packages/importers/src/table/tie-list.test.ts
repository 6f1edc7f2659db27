import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles, type ReadResult } from '../index.ts';

const read = (text: string): Promise<ReadResult> => readFiles([{ name: 'liste.csv', bytes: new TextEncoder().encode(text) }]);

test('two columns of names without headings are ties where the same names stand on both sides', async () => {
  const { network, problems } = await read(
    'Bürgerhaus;Sprachcafé\nBürgerhaus;Amt für Wohnen\nSprachcafé;Amt für Wohnen\nAmt für Wohnen;Caritas\n',
  );
  assert.deepEqual(
    network!.ties.map(({ from, to }) => `${network!.organisation(from)!.name} – ${network!.organisation(to)!.name}`),
    ['Bürgerhaus – Sprachcafé', 'Bürgerhaus – Amt für Wohnen', 'Sprachcafé – Amt für Wohnen', 'Amt für Wohnen – Caritas'],
  );
  assert.equal(network!.organisations.length, 4);
  assert.deepEqual(
    problems.filter(({ code }) => code === 'heading-missing').map(({ hint }) => hint),
    ['ties'],
  );
});

test('two columns of which the second says something about the first are no ties', async () => {
  for (const text of [
    'Haus;Leipzig\nChor;Leipzig\nAmt;Halle\n',
    '1;2\n2;3\n3;1\n',
    'Haus;Chor\nAmt;Hof\nBad;Wald\n',
    'a;b;c\nb;a;c\nc;b;a\n',
  ])
    assert.equal((await read(text)).network?.ties.length ?? 0, 0, text);
});
