import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observeSize } from '../../base/observe-size.ts';
import { groundOf } from '../../stage/ground.ts';

/** Up to this width of its own the list comes first and the drawing is folded. */
const COMPACT_PX = 480;

/** What the page around an element does to it: how wide it is, whether it is being printed, on what ground it stands. */
export class SurroundingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #end: (() => void) | undefined;
  #look: ReturnType<typeof setTimeout> | undefined;
  /** In what colours the element stood when they were last looked at. */
  #painted: string | undefined;
  compact = false;
  printing = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    const end = new AbortController();
    const { signal } = end;
    const measure = (): void => {
      const { width } = host.getBoundingClientRect();
      // nothing is known about the width of what is not shown
      if (width > 0) this.#set({ compact: width <= COMPACT_PX });
    };
    measure();
    const endSize = observeSize(host, measure);
    addEventListener('beforeprint', () => this.#set({ printing: true }), { signal });
    addEventListener('load', () => this.#ground(), { signal });
    addEventListener('afterprint', () => this.#set({ printing: false }), { signal });
    // a page may change its colours slowly, and the drawing cannot inherit them
    addEventListener('transitionend', () => this.#ground(), { signal });
    for (const question of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
      matchMedia(question).addEventListener('change', () => this.#ground(), { signal });
    // pages switch to dark by a class or attribute
    const page = new MutationObserver(() => this.#ground());
    for (const element of [document.documentElement, document.body]) page.observe(element, { attributes: true });
    this.#end = () => {
      end.abort();
      endSize();
      page.disconnect();
    };
  }

  hostDisconnected(): void {
    this.#end?.();
    clearTimeout(this.#look);
    this.#look = undefined;
  }

  hostUpdated(): void {
    // before the first picture, so that it has its colours at once; later after the layout that comes anyway, and once for many updates
    if (this.#painted === undefined) this.#ground();
    else if (this.#look === undefined) this.#look = setTimeout(() => this.#ground());
  }

  #ground(): void {
    clearTimeout(this.#look);
    this.#look = undefined;
    const base = this.#host.shadowRoot?.querySelector<HTMLElement>('.base');
    if (!base || !this.#host.isConnected) return;
    const { colour, dark } = groundOf(this.#host);
    base.style.setProperty('--_ground', colour);
    base.classList.toggle('ground-dark', dark);
    base.classList.toggle('ground-light', !dark);
    // what is painted does not follow by itself
    const { color, fontFamily } = getComputedStyle(base);
    const painted = [colour, dark, color, fontFamily, matchMedia('(forced-colors: active)').matches].join();
    if (this.#painted !== painted) this.#host.requestUpdate();
    this.#painted = painted;
  }

  #set(change: { compact?: boolean; printing?: boolean }): void {
    const { compact = this.compact, printing = this.printing } = change;
    if (compact === this.compact && printing === this.printing) return;
    [this.compact, this.printing] = [compact, printing];
    this.#host.requestUpdate();
  }
}
