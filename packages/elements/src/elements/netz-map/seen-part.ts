import type { Audience, IsoDay, Network } from '@netz-map/core';
import type { LocalizeController } from '../../controllers/localize-controller.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import type { Narrowed } from './narrowed.ts';
import { Preparation, type Prepared, type ToPrepare } from './prepared.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectOf, type Subject } from './subject-of.ts';
import { ToolsPart, type ToolsHost } from './tools-part.ts';

/** What the element knows of what is to be seen. */
export interface ToSee {
  readonly state: NetworkState;
  readonly words: LocalizeController;
  /** As it stands in the attribute. */
  readonly audience: Audience;
  /** Whether the list can wait. */
  readonly listWaits: boolean;
}

/** What is seen of a network. */
export interface Seen {
  /** Everybody. */
  readonly prepared: Prepared;
  /** Who is left where a filter is on. */
  readonly shown: Narrowed;
  /** What the map speaks about. */
  readonly subject: Subject;
}

/** Prepares the network for the day that is looked at, and leaves out whom a filter hides. */
export class SeenPart {
  readonly tools: ToolsPart;
  readonly #preparation: Preparation;
  #now: Seen | undefined;

  constructor(host: ToolsHost) {
    this.tools = new ToolsPart(host);
    this.#preparation = new Preparation(() => host.requestUpdate());
  }

  /** What was seen last. */
  get now(): Seen | undefined {
    return this.#now;
  }

  /** The day that is looked at. */
  asOf({ asOf }: NetworkState): IsoDay {
    return this.tools.day ?? asOf;
  }

  /** Whether there is a network of which nothing can be seen yet. */
  isPreparing(to: ToSee): boolean {
    const { network } = to.state;
    return network !== undefined && to.words.ready && !this.#prepared(to, network);
  }

  /** `undefined` while there is nothing to see. */
  see(to: ToSee): Seen | undefined {
    const { network, selection } = to.state;
    const prepared = network && this.#prepared(to, network);
    if (!prepared) return undefined;
    const subject = subjectOf(to.state, prepared, to.words);
    const selected = selection?.type === 'organisation' ? selection.id : undefined;
    return (this.#now = { prepared, subject, shown: this.tools.narrow(prepared, selected, spokenOf(subject)) });
  }

  /** Everybody, for those who cannot wait. */
  everybody(to: ToSee): Prepared | undefined {
    return to.state.network && this.#preparation.now(this.#toPrepare(to, to.state.network));
  }

  end(): void {
    this.#preparation.end();
    this.tools.end();
  }

  /** `undefined` while it is not ready, and while it is not known yet what a filter hides. What was seen stays while another day is prepared. */
  #prepared(to: ToSee, network: Network): Prepared | undefined {
    const toPrepare = this.#toPrepare(to, network);
    const ready = this.#preparation.of(toPrepare, to.listWaits);
    if (this.tools.waiting) return undefined;
    const before = this.#now?.prepared;
    if (ready || !before) return ready;
    return before.audience === toPrepare.audience && this.#preparation.follows(before) ? before : undefined;
  }

  #toPrepare({ state, words, audience }: ToSee, data: Network): ToPrepare {
    return { data, asOf: this.asOf(state), words, audience: audience === 'public' ? 'public' : 'internal' };
  }
}
