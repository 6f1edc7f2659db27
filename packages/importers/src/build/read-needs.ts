import type { IsoDay, Need } from '@netz-map/core';
import { DONE, parseChoice } from '../cells/choices.ts';
import { parseDate } from '../cells/date.ts';
import { splitList, splitNames, splitNeeds } from '../cells/list.ts';
import { readDate } from '../table/read-cell.ts';
import type { Reading } from '../table/sheet.ts';
import { oneLine } from '../text/clean-text.ts';
import { parseNeed } from './parse-need.ts';
import type { Resolver } from './resolve.ts';
import { slugOf, type Ids } from './slug.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More wishes in one cell than this are no list of needs. */
const MOST_IN_A_CELL = 50;

/**
 * Gathers needs from the sheet "Bedarfe" and the column "Sucht"; each (who, topic, people, place) once, the first one stays. Equal ones with
 * ids of their own are several.
 */
export class NeedList {
  readonly needs: Need[] = [];
  readonly #seen = new Set<string>();
  readonly #ids: Ids;
  readonly #vocabulary: Vocabulary;

  constructor(ids: Ids, vocabulary: Vocabulary) {
    this.#ids = ids;
    this.#vocabulary = vocabulary;
  }

  /** @param wanted the id in the file; made from what the need says when it is empty */
  add(need: Omit<Need, 'id'>, wanted = ''): void {
    const { who, topic, targetGroup, place } = need;
    const key = [who, ...[topic, targetGroup ?? '', place ?? ''].map((word) => this.#vocabulary.key(word))].join('\u001e');
    if (this.#seen.has(wanted === '' ? key : `${key}\u001d${wanted}`)) return;
    this.#seen.add(key).add(`${key}\u001d${wanted}`);
    this.#vocabulary.add('topics', topic);
    if (targetGroup !== undefined) this.#vocabulary.add('targetGroups', targetGroup);
    if (place !== undefined) this.#vocabulary.add('places', place);
    const said = [topic, targetGroup, place].filter(Boolean).join(' ');
    this.needs.push({ ...need, id: this.#ids.take(wanted || `${who}:${slugOf(said)}`) });
  }
}

/** Reads the sheet "Bedarfe". A need is done when "Erledigt" says anything but no; what is neither yes, no nor a date is asked about. */
export function readNeeds({ sheet, problems }: Reading, resolver: Resolver, list: NeedList): void {
  const reading = { sheet, problems };
  for (const row of sheet.rows) {
    const names = splitNames(sheet.cell(row, 'who'), (name) => resolver.index.has(name));
    const topics = splitNeeds(sheet.cell(row, 'topic'), () => false);
    if (names.length === 0)
      problems.add({ code: 'need-without-owner', severity: 'error', ...sheet.problem(row, 'who'), value: topics.join(', ') });
    else if (topics.length === 0)
      problems.add({ code: 'need-without-topic', severity: 'error', ...sheet.problem(row, 'topic'), value: names.join(', ') });
    if (names.length === 0 || topics.length === 0) continue;
    const since: IsoDay | undefined = readDate(reading, row, 'since', true);
    const cell = sheet.cell(row, 'done');
    const said = parseChoice(cell, DONE);
    const done = cell !== '' && (said ?? true);
    if (cell !== '' && said === undefined && !('day' in parseDate(cell, true)))
      problems.add({ code: 'done-unclear', severity: 'warning', ...sheet.problem(row, 'done'), value: cell });
    const source = oneLine(sheet.cell(row, 'source')) || undefined;
    const groups = splitList(sheet.cell(row, 'targetGroup'));
    const places = splitList(sheet.cell(row, 'place'));
    const single = names.length === 1 && topics.length === 1 && groups.length < 2 && places.length < 2;
    const wanted = single ? oneLine(sheet.cell(row, 'id')) : '';
    for (const name of names) {
      const who = resolver.resolve(name, { sheet, row, field: 'who' }, 'need-of-unknown');
      if (who === undefined) continue;
      for (const topic of topics.slice(0, MOST_IN_A_CELL)) {
        for (const targetGroup of groups.length > 0 ? groups.slice(0, MOST_IN_A_CELL) : [undefined]) {
          for (const place of places.length > 0 ? places.slice(0, MOST_IN_A_CELL) : [undefined]) {
            list.add({ who, topic, targetGroup, place, since, done, source }, wanted);
          }
        }
      }
    }
  }
}

/** Reads the cells "Sucht" of all organisations, after the topics of everybody are known. */
export function readWishes(
  wishes: readonly { readonly who: string; readonly cell: string }[],
  list: NeedList,
  vocabulary: Vocabulary,
): void {
  const known = new Set<string>();
  if (wishes.some(({ cell }) => cell.includes(','))) {
    for (const { cell } of wishes) {
      for (const part of splitNeeds(cell, () => false)) if (!part.includes(',')) known.add(vocabulary.key(parseNeed(part).topic));
    }
  }
  const beginsWithTopic = (text: string): boolean => {
    const { topic } = parseNeed(text);
    return vocabulary.has('topics', topic) || known.has(vocabulary.key(topic));
  };
  const split = wishes.map(({ who, cell }) => ({ who, parts: splitNeeds(cell, beginsWithTopic) }));
  for (const { who, parts } of split) for (const part of parts) list.add({ who, ...parseNeed(part), done: false });
}
