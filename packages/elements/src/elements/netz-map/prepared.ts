import { namesOf, publicNetwork, type Audience, type IsoDay, type NameOf, type Network } from '@netz-map/core';
import { kindsOnMap, mapModel, type KindOnMap } from '@netz-map/drawing';
import type { LocalizeController } from '../../controllers/localize-controller.ts';
import { nextTurn } from '../../drawing-worker/next-turn.ts';
import { listPartners, sortPartners, type PartnerList } from './partner-list.ts';

/** Everything that follows from one network on one day in one language for one audience. */
export interface Prepared {
  /** What may be shown: for the public, the published part of the data. Nothing else of the map looks at the data themselves. */
  readonly network: Network;
  readonly audience: Audience;
  readonly list: PartnerList;
  readonly name: NameOf;
  /** How the marks of each kind look. */
  readonly looks: ReadonlyMap<string | undefined, KindOnMap>;
}

/** What decides what is prepared. */
export interface ToPrepare {
  readonly data: Network;
  readonly asOf: IsoDay;
  readonly words: Pick<LocalizeController, 'texts' | 'wording'>;
  readonly audience: Audience;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
/** Up to so many partners all is ready before anybody could notice. */
const AT_ONCE = 1000;

/**
 * Prepares step by step, so that a page with thousands of partners goes on answering; everything that is slow for many is done here. On the
 * way it hands out what a drawing needs, while the list is not yet in order.
 */
function* prepare({ data, asOf, words, audience }: ToPrepare, before?: Prepared): Generator<Prepared | void, Prepared> {
  // the same network again, so that the drawing stays
  const network = before?.network ?? (audience === 'public' ? publicNetwork(data) : data);
  yield;
  const plain = namesOf(network);
  // a name that reads from right to left must not turn the sentence around it
  const name = (id: string): string => (RIGHT_TO_LEFT.test(plain(id)) ? `\u2068${plain(id)}\u2069` : plain(id));
  const { wording, texts } = words;
  const list = yield* listPartners(network, asOf, name, { locale: wording.locale, date: wording.date, tie: texts.map.tie }, audience);
  const early = { network, audience, list, name, looks: new Map(kindsOnMap(network).map((look) => [look.kind, look])) };
  yield early;
  const prepared = { ...early, list: yield* sortPartners(list, wording) };
  // whoever sees the network for the first time has it made by the layout, piece by piece
  if (before) mapModel(network, asOf);
  return prepared;
}

interface InPreparation {
  readonly what: ToPrepare;
  readonly wording: LocalizeController['wording'];
  /** The same network for another day or in another language. */
  readonly before: Prepared | undefined;
  readonly steps: Generator<Prepared | void, Prepared>;
  /** Enough for a drawing. */
  early: Prepared | undefined;
  done: Prepared | undefined;
}

/** Prepares what is to be shown and remembers it: the lists of 5,000 partners are not made anew on each key. */
export class Preparation {
  readonly #onReady: () => void;
  #current: InPreparation | undefined;
  /** Whether the list can wait. */
  #listWaits = false;
  /** The going on that counts; another one ends the one before. */
  #going: object | undefined;

  /** @param onReady what was not ready at once is ready now */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /**
   * What is prepared; `undefined` while that takes longer. Of a network that is new, the list comes in order later.
   *
   * @param listWaits whether that order is to be made only when somebody asks again
   */
  of(what: ToPrepare, listWaits: boolean): Prepared | undefined {
    const current = this.#for(what);
    this.#listWaits = listWaits;
    const small = what.data.organisations.length <= AT_ONCE;
    while (small && !this.#isEnough(current)) this.#step(current);
    if (!this.#isEnough(current)) void this.#goOn();
    return current.done ?? current.early;
  }

  /** The same for those who cannot wait. */
  now(what: ToPrepare): Prepared {
    const current = this.#for(what);
    while (!current.done) this.#step(current);
    return current.done;
  }

  /** Whether what was prepared before is of the same network, for another day. */
  follows(before: Prepared): boolean {
    return this.#current?.before === before;
  }

  /** Stops; what is ready stays. */
  end(): void {
    this.#going = undefined;
  }

  #for(what: ToPrepare): InPreparation {
    const { data, asOf, words, audience } = what;
    const last = this.#current;
    const same = last?.what.data === data && last.what.audience === audience;
    if (last && same && last.what.asOf === asOf && last.wording === words.wording) return last;
    const before = same ? (last?.done ?? last?.before ?? last?.early) : undefined;
    return (this.#current = { what, wording: words.wording, before, steps: prepare(what, before), early: undefined, done: undefined });
  }

  #step(current: InPreparation): void {
    const { done, value } = current.steps.next();
    if (done) current.done = value;
    // who sees the same network on another day keeps its list until the new one is in order
    else if (value && !current.before) current.early = value;
  }

  #isEnough({ early, done }: InPreparation): boolean {
    return done !== undefined || (this.#listWaits && early !== undefined);
  }

  /** Step by step, with a turn for everybody else between them. What is asked for meanwhile is gone on with. */
  async #goOn(): Promise<void> {
    if (this.#going) return;
    const going = (this.#going = {});
    do {
      await nextTurn();
      if (this.#going !== going) return;
      const current = this.#current!;
      const { early } = current;
      this.#step(current);
      if (current.early !== early) this.#onReady();
    } while (!this.#isEnough(this.#current!));
    this.end();
    this.#onReady();
  }
}
