import { partnerLookup, readCapture, type MeetingCapture, type Network } from '@netz-map/core';
import type { MeetingState } from './meeting-state.ts';
import type { MeetingView } from './meeting-view.ts';

/** Notes are a few kilobytes; nothing larger is even read. */
const MOST_BYTES = 1_000_000;
/** Rows to be filled in hold lists of partners: more of them than any meeting brings would only make the page slow. */
const MOST_ROWS = 300;
/** More names in one sentence nobody reads. */
const MOST_NAMES = 5;

/** Puts notes that were saved before back into the form; a file that is something else changes nothing and gets one sentence. */
export async function openCapture(file: File, { network, texts, state, date, change }: MeetingView): Promise<void> {
  const { before } = state;
  // said before and said again, a sentence would not be spoken twice
  change({ notice: '', before });
  const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
  const { capture } = readCapture(text);
  const read = capture && stateOf(capture, network);
  if (!read || Object.values(read.filled.rows).flat().length > MOST_ROWS) return change({ notice: texts.notNotes, before });
  const { filled, unknown } = read;
  const names = unknown.slice(0, MOST_NAMES).join(', ');
  const left = unknown.length === 0 ? [] : [texts.unknownNames(names, Math.max(0, unknown.length - MOST_NAMES))];
  change({ ...filled, before: state, notice: [texts.opened(date(capture.date)), ...left].join(' ') }, '', true);
}

interface Opened {
  readonly filled: Partial<MeetingState> & Pick<MeetingState, 'rows'>;
  readonly unknown: readonly string[];
}

/** What a form says as what the element shows, and the names that nobody in the network has: their places are left to be chosen anew. */
function stateOf(capture: MeetingCapture, network: Network): Opened {
  const lookUp = partnerLookup(network);
  const unknown = new Set<string>();
  const known = (written: string): string => {
    const { id } = lookUp(written);
    if (id !== undefined && network.organisation(id)!.status !== 'ended') return id;
    if (written.trim() !== '') unknown.add(written.trim());
    return '';
  };
  const talked = capture.talked.map(([a, b]) => [known(a), known(b)] as const);
  const isWhole = ([a, b]: readonly [string, string]): boolean => a !== '' && b !== '' && a !== b;
  const filled: Opened['filled'] = {
    // a month is not enough for the field of a day
    date: capture.date.length === 10 ? capture.date : '',
    dateMissing: false,
    topic: capture.topic?.trim() ?? '',
    present: new Set(capture.attendees.map(known).filter(Boolean)),
    late: [],
    absent: new Set(),
    opened: talked.filter(isWhole),
    notTalked: new Set(),
    rows: {
      talked: talked.filter((two) => !isWhole(two)).filter((two) => two.some(Boolean)),
      agreed: capture.agreed.map(({ between: [a, b], what = '' }) => [known(a), known(b), what]),
      needs: capture.needs.map(({ who, topic, targetGroup = '', place = '' }) => [known(who), topic, targetGroup, place]),
      offers: capture.offers.map(({ who, topic }) => [known(who), topic]),
    },
  };
  return { filled, unknown: [...unknown] };
}
