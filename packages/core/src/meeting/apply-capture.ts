// "Aufgenommen: das Treffen vom 20. November, drei neue Kontakte, eine Verabredung; „Testube“ kennt niemand."
import { createNetwork } from '../model/create-network.ts';
import type { Meeting, Need } from '../model/need.ts';
import type { Network } from '../model/network.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Tie } from '../model/tie.ts';
import { type IsoDay, isIsoDay } from '../shared/calendar.ts';
import { compareText } from '../shared/compare.ts';
import { expectation } from '../shared/expectation.ts';
import { foldWord } from '../shared/fold.ts';
import type { CapturedOffer, MeetingCapture } from './meeting-capture.ts';
import { partnerLookup } from './partner-lookup.ts';

const WHERE = '@netz-map/core/meeting/apply-capture';

/** Two who talked know each other: the first of four steps. */
const KNOW_EACH_OTHER = 1;

/** A line of the form that could not be taken over, as it was written. Nothing of it is lost. */
export interface NotTaken {
  readonly from: 'attendees' | 'talked' | 'agreed' | 'needs' | 'offers';
  /** Its place in that list, from 0. */
  readonly index: number;
  /** `unknown`: nobody is called so; `several`: more than one is; `oneself`: twice the same; `blank`: nothing is named. */
  readonly because: 'unknown' | 'several' | 'oneself' | 'blank';
  /** What was written there. */
  readonly value: string;
  /** Ids of those who may have been meant. */
  readonly perhaps: readonly string[];
}

/** What a form brought. */
export interface CaptureApplied {
  readonly network: Network;
  readonly added: {
    /** The new meeting, or the one of the same day that was completed; missing when nothing was new in it. */
    readonly meeting: Meeting | undefined;
    readonly ties: readonly Tie[];
    readonly needs: readonly Need[];
    /** By id of the organisation; with the topics that were new. */
    readonly offers: readonly { readonly who: string; readonly topic: string }[];
  };
  readonly notTaken: readonly NotTaken[];
  /** Ids of those who were there and count as having left the network: perhaps they are back. */
  readonly leftNetwork: readonly string[];
}

/**
 * Takes a filled form over into the network: the meeting and who was there, a contact on that day for each two who talked, a tie that is
 * agreed for each agreement, new needs, and topics that somebody offers. Whoever talked was there, also when not ticked.
 *
 * Nothing that is in the network is changed or lost but the day of the last attendance, which can only become younger. Taking the same form
 * over twice adds nothing the second time. What could not be understood stands in `notTaken`, line by line.
 *
 * @throws TypeError when the date of the form is not a day.
 * @remarks Complexity: linear in the network and the form.
 */
export function applyCapture(network: Network, capture: MeetingCapture): CaptureApplied {
  const { date } = capture;
  if (typeof date !== 'string' || !isIsoDay(date)) throw expectation(WHERE, 'capture.date to be a day', date);
  const { read, notTaken } = readerOf(network);

  const came = capture.attendees.map((written, index) => read('attendees', index, [written])?.[0]);
  const talked = capture.talked.map((two, index) => read('talked', index, two));
  const agreed = capture.agreed.map(({ between }, index) => read('agreed', index, between));
  const there = [...new Set([...came, ...talked.flatMap((two) => two ?? [])])].filter((id) => id !== undefined).sort(compareText);

  const ties = new Map(network.ties.map((tie) => [tie.id, tie]));
  const newTies: Tie[] = [];
  const addTie = (two: readonly string[] | undefined, parts: Partial<Tie>, what: string): void => {
    if (!two) return;
    const [from, to] = [...two].sort(compareText) as [string, string];
    const id = `${what}:${date}:${from}+${to}`;
    if (ties.has(id)) return;
    const tie: Tie = { id, from, to, visibility: 'network', ...parts };
    ties.set(id, tie);
    newTies.push(tie);
  };
  for (const two of talked) addTie(two, { strength: KNOW_EACH_OTHER, lastContact: date, since: date }, 'talked');
  for (const [index, two] of agreed.entries()) {
    const note = capture.agreed[index]!.what?.trim();
    addTie(two, { stage: 'agreed', since: date, ...(note ? { note } : {}) }, `agreed:${foldWord(note ?? '')}`);
  }

  const newNeeds = needsOf(network, capture, (written, index) => read('needs', index, [written])?.[0], notTaken);
  const offers = offersOf(network, capture.offers, (written, index) => read('offers', index, [written])?.[0], notTaken);
  const meeting = meetingOf(network, capture, there);
  return {
    network: createNetwork({
      ...network,
      organisations: network.organisations.map((one) => withNews(one, there.includes(one.id) ? date : undefined, offers)),
      ties: [...network.ties, ...newTies],
      needs: [...network.needs, ...newNeeds],
      meetings: meeting ? [...network.meetings.filter(({ id }) => id !== meeting.id), meeting] : network.meetings,
    }),
    added: { meeting, ties: newTies, needs: newNeeds, offers },
    notTaken: notTaken.sort((p, q) => LISTS.indexOf(p.from) - LISTS.indexOf(q.from) || p.index - q.index),
    leftNetwork: there.filter((id) => network.organisation(id)!.status === 'ended'),
  };
}

const LISTS: readonly NotTaken['from'][] = ['attendees', 'talked', 'agreed', 'needs', 'offers'];

/** Reads the partners of one line: all of them, or a note why not. */
function readerOf(network: Network) {
  const lookUp = partnerLookup(network);
  const notTaken: NotTaken[] = [];
  const read = (from: NotTaken['from'], index: number, written: readonly string[]): string[] | undefined => {
    const found = written.map((value) => ({ value, ...lookUp(value) }));
    for (const { value, id, perhaps } of found)
      if (id === undefined)
        notTaken.push({ from, index, because: value.trim() === '' ? 'blank' : perhaps.length > 1 ? 'several' : 'unknown', value, perhaps });
    const ids = found.flatMap(({ id }) => (id === undefined ? [] : [id]));
    if (ids.length < written.length) return undefined;
    if (new Set(ids).size === ids.length) return ids;
    notTaken.push({ from, index, because: 'oneself', value: written.join(', '), perhaps: [] });
    return undefined;
  };
  return { read, notTaken };
}

type ReadOne = (written: string, index: number) => string | undefined;

/** Needs that nobody has stated yet, or that were settled before. */
function needsOf(network: Network, { needs, date }: MeetingCapture, read: ReadOne, notTaken: NotTaken[]): Need[] {
  const key = (who: string, ...words: readonly (string | undefined)[]): string =>
    JSON.stringify([who, ...words.map((word) => foldWord(word ?? ''))]);
  const open = new Set(
    network.needs.flatMap(({ who, topic, targetGroup, place, done }) => (done ? [] : [key(who, topic, targetGroup, place)])),
  );
  const taken = new Set(network.needs.map(({ id }) => id));
  return needs.flatMap(({ who: written, topic, targetGroup, place }, index): Need[] => {
    const who = read(written, index);
    const [word, people, where] = [topic, targetGroup, place].map((text) => text?.trim() || undefined);
    if (word === undefined) notTaken.push({ from: 'needs', index, because: 'blank', value: topic, perhaps: [] });
    if (who === undefined || word === undefined) return [];
    const same = key(who, word, people, where);
    const id = `need:${date}:${same}`;
    if (open.has(same) || taken.has(id)) return [];
    open.add(same);
    return [{ id, who, topic: word, targetGroup: people, place: where, since: date, done: false, source: 'Netzwerktreffen' }];
  });
}

function offersOf(
  network: Network,
  offers: readonly CapturedOffer[],
  read: ReadOne,
  notTaken: NotTaken[],
): { who: string; topic: string }[] {
  const known = new Set<string>();
  const key = (who: string, topic: string): string => JSON.stringify([who, foldWord(topic)]);
  for (const { id, topics } of network.organisations) for (const topic of topics) known.add(key(id, topic));
  return offers.flatMap(({ who: written, topic }, index) => {
    const who = read(written, index);
    const word = topic.trim();
    if (word === '') notTaken.push({ from: 'offers', index, because: 'blank', value: topic, perhaps: [] });
    if (who === undefined || word === '' || known.has(key(who, word))) return [];
    known.add(key(who, word));
    return [{ who, topic: word }];
  });
}

/** The meeting of that day with everybody who was there; nothing when the network knew all of it. */
function meetingOf(network: Network, { date, topic }: MeetingCapture, there: readonly string[]): Meeting | undefined {
  const word = topic?.trim() || undefined;
  const same = network.meetings.find((one) => one.date === date && (!word || !one.topic || foldWord(one.topic) === foldWord(word)));
  const ids = new Set(network.meetings.map(({ id }) => id));
  const freeId = (n: number): string => (ids.has(idOf(date, n)) ? freeId(n + 1) : idOf(date, n));
  const attendees = [...new Set([...(same?.attendees ?? []), ...there])].sort(compareText);
  if (same && attendees.length === same.attendees.length && (same.topic || !word)) return undefined;
  return { id: same?.id ?? freeId(1), date, topic: same?.topic ?? word, attendees };
}

const idOf = (date: IsoDay, n: number): string => (n === 1 ? `meeting:${date}` : `meeting:${date}:${n}`);

function withNews(one: Organisation, attended: IsoDay | undefined, offers: readonly { who: string; topic: string }[]): Organisation {
  const topics = offers.flatMap(({ who, topic }) => (who === one.id ? [topic] : []));
  const later = attended !== undefined && compareText(one.lastAttended ?? '', attended) < 0;
  if (topics.length === 0 && !later) return one;
  return { ...one, topics: [...one.topics, ...topics], ...(later ? { lastAttended: attended } : {}) };
}
