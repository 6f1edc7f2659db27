import { isIsoDay } from '@netz-map/core';
import type { IsoDay, Network, Problem, Report, FindingWording } from '@netz-map/core';
import { adviceNow, fetchAdvice } from '../advice/advice-now.ts';
import { fetchFindings, findingsNow } from '../findings/findings-now.ts';
import { NetworkVersion, type ReportOptions } from './network-version.ts';
import type { Loaded, LoadFailure, NetworkSource, TellProblem } from './network-source.ts';
import type { NetworkState, PartState, Status } from './network-state.ts';
import { sameSelection, type Selection } from './selection.ts';
import type { StoreRequest } from './store-request.ts';

/** What the store cannot know by itself. */
export interface NetworkStoreOptions {
  /** The day to speak of when neither the page nor the data name one. */
  readonly today: () => IsoDay;
  /** What was seen before from another source: it stays until this one has delivered, and when it fails. */
  readonly before?: NetworkState | undefined;
}

/** What comes when somebody asks for it. */
const PARTS = { findings: { now: findingsNow, fetch: fetchFindings }, advice: { now: adviceNow, fetch: fetchAdvice } };

/**
 * One network on the page and what is selected in it. Elements read {@link getState} and send {@link request}s; the store
 * knows neither Lit nor the DOM.
 */
export class NetworkStore {
  readonly #today: () => IsoDay;
  readonly #subscribers = new Set<(state: NetworkState) => void>();
  #version: NetworkVersion | undefined;
  #problems: readonly Problem[] = [];
  #tellProblem: TellProblem | undefined;
  #askedAsOf: IsoDay | undefined;
  #source: NetworkSource | undefined;
  #running: AbortController | undefined;
  readonly #parts: Record<keyof typeof PARTS, PartState> = { findings: 'not-asked', advice: 'not-asked' };
  #state: NetworkState;

  constructor({ today, before }: NetworkStoreOptions) {
    this.#today = today;
    if (before?.network) {
      this.#version = new NetworkVersion(before.network, before.asOf);
      this.#problems = before.problems;
      this.#tellProblem = before.tellProblem;
    }
    this.#state = this.#compose('empty', undefined, undefined);
  }

  getState(): NetworkState {
    return this.#state;
  }

  /** Calls `subscriber` after each change, with the new state. @returns a function that ends it */
  subscribe(subscriber: (state: NetworkState) => void): () => void {
    this.#subscribers.add(subscriber);
    return () => void this.#subscribers.delete(subscriber);
  }

  /** The network told in a language; memoised per network, day and options. `undefined` while there is no network, or nothing that finds. */
  report(wording: FindingWording, options?: ReportOptions): Report | undefined {
    return this.#version?.report(wording, options);
  }

  request(request: StoreRequest): void {
    switch (request.type) {
      case 'load':
        this.#source = request.source;
        void this.#load(request.source);
        return;
      case 'reload':
        if (this.#source) void this.#load(this.#source);
        return;
      case 'set-network':
        this.#abort();
        this.#accept({ network: request.network, problems: [] });
        return;
      case 'set-as-of':
        this.#setAsOf(request.asOf);
        return;
      case 'select':
        if (sameSelection(request.selection, this.#state.selection)) return;
        this.#publish(this.#compose(this.#state.status, this.#state.error, request.selection));
        return;
      case 'findings':
        void this.#loadPart('findings');
        return;
      case 'suggestions':
        void this.#loadPart('advice');
    }
  }

  /** Ends what is running and forgets the subscribers; the last element that used the store calls it. */
  dispose(): void {
    this.#abort();
    this.#subscribers.clear();
  }

  async #load(source: NetworkSource): Promise<void> {
    this.#abort();
    const running = (this.#running = new AbortController());
    this.#publish(this.#compose('loading', undefined, this.#state.selection));
    const loaded = await source.load(running.signal).catch(refused);
    if (running.signal.aborted) return;
    this.#running = undefined;
    if ('network' in loaded) this.#accept(loaded);
    else this.#publish(this.#compose('error', loaded.failure, this.#state.selection));
  }

  async #loadPart(part: keyof typeof PARTS): Promise<void> {
    const { now, fetch } = PARTS[part];
    if (this.#parts[part] === 'asked' || this.#parts[part] === 'ready') return;
    const tell = (state: PartState): void => {
      this.#parts[part] = state;
      const { status, error, selection } = this.#state;
      this.#publish(this.#compose(status, error, selection));
    };
    if (now()) return tell('ready');
    tell('asked');
    await fetch();
    tell(now() ? 'ready' : 'failed');
  }

  #accept({ network, problems, tellProblem }: Extract<Loaded, { network: Network }>): void {
    this.#version = new NetworkVersion(network, this.#asOf(network));
    this.#problems = problems;
    this.#tellProblem = tellProblem;
    this.#publish(this.#compose('ready', undefined, this.#stillThere(this.#state.selection)));
  }

  #setAsOf(asOf: IsoDay | undefined): void {
    this.#askedAsOf = asOf !== undefined && isIsoDay(asOf) ? asOf : undefined;
    const network = this.#version?.network;
    const day = this.#asOf(network);
    if (day === this.#state.asOf) return;
    if (network) this.#version = new NetworkVersion(network, day);
    this.#publish(this.#compose(this.#state.status, this.#state.error, this.#stillThere(this.#state.selection)));
  }

  #asOf(network: Network | undefined): IsoDay {
    return this.#askedAsOf ?? network?.asOf ?? this.#today();
  }

  /** A selection whose organisation or finding is gone is dropped. */
  #stillThere(selection: Selection | undefined): Selection | undefined {
    const version = this.#version;
    if (!selection || !version) return undefined;
    const known = (id: string): boolean => version.network.organisation(id) !== undefined;
    switch (selection.type) {
      case 'organisation':
        return known(selection.id) ? selection : undefined;
      case 'tie':
        return selection.pair.every(known) ? selection : undefined;
      case 'finding':
        return version.analysis?.findings.some((finding) => finding.id === selection.id) ? selection : undefined;
      case 'suggestion':
        return version.suggestions.some((suggestion) => suggestion.id === selection.id) ? selection : undefined;
    }
  }

  #abort(): void {
    this.#running?.abort();
    this.#running = undefined;
  }

  #compose(status: Status, error: LoadFailure | undefined, selection: Selection | undefined): NetworkState {
    const version = this.#version;
    return Object.freeze({
      status,
      network: version?.network,
      asOf: version?.asOf ?? this.#asOf(undefined),
      get analysis() {
        return version?.analysis;
      },
      get suggestions() {
        return version?.suggestions ?? [];
      },
      ...this.#parts,
      problems: this.#problems,
      tellProblem: this.#tellProblem,
      error,
      selection,
    });
  }

  #publish(state: NetworkState): void {
    this.#state = state;
    for (const subscriber of [...this.#subscribers]) subscriber(state);
  }
}

/** A source that breaks is a mistake of ours; people still get a sentence, and the console the rest. */
function refused(error: unknown): Loaded {
  console.error(error);
  return { failure: { code: 'unreadable', problems: [] } };
}
