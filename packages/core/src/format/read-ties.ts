import type { Tie } from '../model/tie.ts';
import { isBefore } from '../shared/calendar.ts';
import { eachInSteps } from '../shared/each-in-steps.ts';
import type { FileReading } from './file-reading.ts';
import { isRecord } from './fits.ts';
import { TIE_FIELDS } from './network-file.ts';
import { idOf } from './read-fields.ts';

/** Ties whose ends exist. */
export function* readTies(
  edges: readonly unknown[],
  organisations: ReadonlyMap<string, unknown>,
  reading: FileReading,
): Generator<void, Tie[]> {
  const ties = new Map<string, Tie>();
  yield* eachInSteps(edges, (edge, i) => {
    const path = `/edges/${i}`;
    if (!isRecord(edge)) return reading.report('invalid-record', 'error', path, edge);
    const [from, to] = [idOf(edge['source']), idOf(edge['target'])];
    if (from === undefined || to === undefined) return reading.report('tie-without-end', 'error', path, edge);
    for (const [end, id] of [
      ['source', from],
      ['target', to],
    ] as const)
      if (!organisations.has(id)) return reading.report('tie-to-unknown', 'error', `${path}/${end}`, id);
    if (from === to) reading.report('tie-to-itself', 'warning', path, from);
    const attributes = isRecord(edge['attributes']) ? edge['attributes'] : {};
    const id = reading.unusedId(ties, idOf(edge['key']) ?? `tie-${i + 1}`, path);
    const { since, ...known }: Partial<Tie> = reading.fields(TIE_FIELDS, attributes, `${path}/attributes`);
    if (isNotYet(known) && known.lastContact !== undefined)
      reading.report('stage-against-date', 'note', `${path}/attributes/stage`, known.stage, known.lastContact);
    // a contact before the first one: the last one counts, as more rests on it
    const reversed = since !== undefined && known.lastContact !== undefined && isBefore(known.lastContact, since);
    if (reversed) reading.report('end-before-start', 'warning', `${path}/attributes/lastContact`, known.lastContact, since);
    ties.set(id, { visibility: 'network', ...known, ...(since === undefined || reversed ? {} : { since }), id, from, to });
  });
  return [...ties.values()];
}

/** Thought of or promised: there is nothing yet in which there could have been a contact. */
const isNotYet = ({ stage }: Partial<Tie>): boolean => stage === 'idea' || stage === 'agreed';
