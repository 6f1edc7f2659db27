import { namesOf, pairsOf, publicNetwork, type Audience, type IsoDay, type NameOf, type Network } from '@netz-map/core';
import { kindsOnMap, mapModel, type KindOnMap } from '@netz-map/drawing';
import type { LocalizeController } from '../../controllers/localize-controller.ts';
import { nextTurn } from '../../drawing-worker/next-turn.ts';
import { listPartners, type PartnerList } from './partner-list.ts';

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

/** Prepares step by step, so that a page with thousands of partners goes on answering; everything that is slow for many is done here. */
export function* prepare({ data, asOf, words, audience }: ToPrepare, before?: Prepared): Generator<void, Prepared> {
  // the same network again, so that the drawing stays
  const network = before?.network ?? (audience === 'public' ? publicNetwork(data) : data);
  yield;
  pairsOf(network, asOf);
  yield;
  const plain = namesOf(network);
  // a name that reads from right to left must not turn the sentence around it
  const name = (id: string): string => (RIGHT_TO_LEFT.test(plain(id)) ? `\u2068${plain(id)}\u2069` : plain(id));
  const { wording, texts } = words;
  const list = yield* listPartners(network, asOf, name, { locale: wording.locale, date: wording.date, tie: texts.map.tie }, audience);
  yield;
  mapModel(network, asOf);
  return { network, audience, list, name, looks: new Map(kindsOnMap(network).map((look) => [look.kind, look])) };
}

interface InPreparation {
  readonly what: ToPrepare;
  readonly wording: LocalizeController['wording'];
  /** The same network for another day or in another language. */
  readonly before: Prepared | undefined;
  readonly steps: Generator<void, Prepared>;
  done: Prepared | undefined;
}

/** Prepares what is to be shown and remembers it: the lists of 5,000 partners are not made anew on each key. */
export class Preparation {
  readonly #onReady: () => void;
  #current: InPreparation | undefined;
  /** The going on that counts; another one ends the one before. */
  #going: object | undefined;

  /** @param onReady what was not ready at once is ready now */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  /** What is prepared; `undefined` while that takes longer. */
  of(what: ToPrepare): Prepared | undefined {
    const current = this.#for(what);
    if (!current.done && what.data.organisations.length <= AT_ONCE) return this.now(what);
    if (!current.done) void this.#goOn();
    return current.done;
  }

  /** The same for those who cannot wait. */
  now(what: ToPrepare): Prepared {
    const current = this.#for(what);
    let { done } = current;
    while (!done) done = this.#step(current);
    return done;
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
    const before = same ? (last?.done ?? last?.before) : undefined;
    return (this.#current = { what, wording: words.wording, before, steps: prepare(what, before), done: undefined });
  }

  #step(current: InPreparation): Prepared | undefined {
    const step = current.steps.next();
    if (step.done) current.done = step.value;
    return current.done;
  }

  /** Step by step, with a turn for everybody else between them. What is asked for meanwhile is gone on with. */
  async #goOn(): Promise<void> {
    if (this.#going) return;
    const going = (this.#going = {});
    do {
      await nextTurn();
      if (this.#going !== going) return;
    } while (!this.#step(this.#current!));
    this.end();
    this.#onReady();
  }
}
