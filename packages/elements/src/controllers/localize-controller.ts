import type { Language, FindingWording } from '@netz-map/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readersOf } from '../base/family-tags.ts';
import { findingsNow } from '../findings/findings-now.ts';
import { languageOf } from '../ui-texts/language-of.ts';
import { GERMAN, loadSpeech, speechIn, type DayWording, type Speech } from '../ui-texts/speech.ts';
import type { UiTexts } from '../ui-texts/de.ts';
import type { Readers } from '../ui-texts/load-language.ts';

/** What the controller needs of its element. */
export type LocalizedHost = ReactiveControllerHost & HTMLElement & { readonly plain: boolean };

/**
 * In which language an element speaks: that of the nearest `lang`, its own first, up through shadow roots; German without one.
 * Follows changes of the attribute on the element and on <html>.
 */
export class LocalizeController implements ReactiveController {
  readonly #host: LocalizedHost;
  #observer: MutationObserver | undefined;

  constructor(host: LocalizedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** German in the place of a language that could not be loaded. */
  get language(): Language {
    const asked = this.#asked;
    return speechIn(asked, this.#readers)?.wording.language ?? asked;
  }

  /** BCP 47 tag of the texts: for `lang` attributes and `Intl`. */
  get locale(): 'de' | 'en' {
    return this.language === 'en' ? 'en' : 'de';
  }

  /** Whether the texts of the language are there; until then the element shows what stands between its tags. */
  get ready(): boolean {
    return speechIn(this.#asked, this.#readers) !== undefined;
  }

  get texts(): UiTexts {
    return this.#speech.texts;
  }

  get wording(): DayWording {
    return this.#speech.wording;
  }

  /** The sentences about findings, once what finds is there. */
  get findings(): FindingWording | undefined {
    return this.#speech.findings ?? findingsNow()?.basicWordingDe;
  }

  get #speech(): Speech {
    return speechIn(this.#asked, this.#readers) ?? GERMAN;
  }

  get #asked(): Language {
    return languageOf(nearestLang(this.#host), this.#host.plain);
  }

  get #readers(): Readers {
    return readersOf(this.#host.localName);
  }

  hostUpdate(): void {
    if (!this.ready) void this.load();
  }

  /** Fulfilled when the texts of the language are there, or German has taken their place, and the element is about to show them. */
  async load(): Promise<void> {
    const asked = this.#asked;
    if (asked !== 'de') await loadSpeech(asked, this.#readers);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    for (const element of [this.#host, this.#host.ownerDocument.documentElement]) {
      this.#observer.observe(element, { attributeFilter: ['lang'] });
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

function nearestLang(host: HTMLElement): string {
  let element: Element | null = host;
  while (element) {
    const found: string | null | undefined = element.closest('[lang]')?.getAttribute('lang');
    if (found) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return 'de';
}
