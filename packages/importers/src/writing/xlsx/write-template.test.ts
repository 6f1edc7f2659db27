import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import {
  CAPACITY,
  DONE,
  FOLLOW_UP,
  OFFER_KIND,
  PACE,
  parseChoice,
  STAGE,
  STATUS,
  STEERING,
  VISIBILITY,
  YES_NO,
} from '../../cells/choices.ts';
import { FIELDS, SHEETS } from '../../columns/fields.ts';
import { headingOf } from '../../columns/guess-columns.ts';
import { readFiles } from '../../read-files.ts';
import { readTables } from '../../read-tables.ts';
import { choicesOf } from './column-choices.ts';
import { TEMPLATE } from './template-columns.ts';
import { writeTemplate } from './write-template.ts';

const partsOf = (options?: Parameters<typeof writeTemplate>[0]): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(writeTemplate(options).files[0]!.bytes)).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );

test('an empty template is read without an error, and each of its columns is known', async () => {
  for (const language of ['de', 'en'] as const) {
    const { network, problems, columns } = await readFiles(writeTemplate({ language }).files);
    assert.equal(network?.organisations.length, 0);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual(
      columns.filter(({ how }) => how !== 'exact'),
      [],
    );
    assert.equal(columns.length, TEMPLATE.flatMap(([, all]) => all).length);
  }
});

test('the examples in the guide are a network that needs no correction', () => {
  const { network, problems } = readTables(
    TEMPLATE.map(([role, columns]) => ({
      name: SHEETS[role],
      rows: [columns.map(({ field }) => headingOf(field, role)), ...[0, 1, 2].map((i) => columns.map(({ examples }) => examples[i]!))],
    })),
  );
  assert.deepEqual(
    problems.filter(({ severity }) => severity !== 'note'),
    [],
  );
  const { organisations, ties, needs, meetings, roles } = network!;
  assert.deepEqual([organisations.length, ties.length, needs.length, meetings.length, roles.length], [3, 3, 3, 3, 3]);
});

test('every word to choose from is understood, and fits into what Excel allows', () => {
  const words = {
    ...{ capacity: CAPACITY, offerKind: OFFER_KIND, pace: PACE, status: STATUS, visibility: VISIBILITY, mutual: YES_NO, must: YES_NO },
    ...{ strained: YES_NO, stage: STAGE, done: DONE, office: YES_NO, followUp: FOLLOW_UP, steering: STEERING },
  };
  for (const [field, known] of Object.entries(words)) {
    const choices = choicesOf(field as keyof typeof words, 'organisations', new Set());
    assert.ok(choices && 'words' in choices, field);
    assert.ok(choices.words.join(',').length < 255);
    for (const word of choices.words) assert.notEqual(parseChoice<unknown>(word, known), undefined, `${field}: ${word}`);
    assert.equal(new Set(choices.words.map((word) => parseChoice<unknown>(word, known))).size, choices.words.length, field);
  }
});

test('notes and names keep within what Excel allows, and every field of the template exists', () => {
  for (const [role, columns] of TEMPLATE)
    for (const { field, de, en, examples } of columns) {
      assert.ok(
        FIELDS[role].some((words) => words.field === field),
        field,
      );
      assert.ok(de.length <= 255 && en.length <= 255 && examples.length === 3);
      for (const sentence of de.split(/(?<=[.!?]) /)) assert.ok(sentence.split(' ').length <= 12, sentence);
    }
  for (const [path, xml] of partsOf()) {
    for (const [, name] of xml.matchAll(/<sheet name="([^"]*)"/g)) assert.ok(name!.length <= 31);
    for (const [, prompt] of xml.matchAll(/ prompt="([^"]*)"/g)) assert.ok(prompt!.length <= 255, path);
  }
});

test('a vocabulary of one’s own is what can be chosen from', () => {
  const texts = partsOf({ vocabulary: { Themen: ['Gartenbau', 'Imkerei'] } }).get('xl/sharedStrings.xml')!;
  assert.ok(texts.includes('Imkerei') && !texts.includes('Aufenthaltsrecht</t>'));
});

test('what somebody adds to a list can be chosen, and no blank cells are offered', () => {
  const names = [
    ...partsOf()
      .get('xl/workbook.xml')!
      .matchAll(/<definedName name="Liste_[^>]*>([^<]*)</g),
  ].map(([, range]) => range!);
  assert.equal(names.length, 7);
  for (const range of names)
    assert.match(range, /^('[^']+'!\$[A-Z]\$2):INDEX\(\1:\$[A-Z]\$1\d{3},MAX\(1,COUNTA\(\1:\$[A-Z]\$1\d{3}\)\)\)$/);
});

test('there are no macros, links, names of authors or days in it', () => {
  const parts = partsOf();
  assert.deepEqual(
    [...parts.keys()].filter((path) => /vba|macro|external|comment|printer/i.test(path)),
    [],
  );
  for (const [path, xml] of parts) assert.doesNotMatch(xml, /creator|lastModifiedBy|dcterms|TargetMode|<f>/, path);
});
