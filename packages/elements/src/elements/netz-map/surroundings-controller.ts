import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { groundOf } from '../../stage/ground.ts';

/** Up to this width of its own the list comes first and the drawing is folded. */
const COMPACT_PX = 480;
const LOOK_AGAIN_MS = 1000;

/** What the page around an element does to it: how wide it is, whether it is being printed, on what ground it stands. */
export class SurroundingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #end: (() => void) | undefined;
  #theme: string | null | undefined;
  #looked = 0;
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
    const size = new ResizeObserver(() => {
      const width = host.getBoundingClientRect().width;
      // nothing is known about the width of what is not shown
      if (width > 0) this.#set({ compact: width <= COMPACT_PX });
    });
    size.observe(host);
    addEventListener('beforeprint', () => this.#set({ printing: true }), { signal });
    addEventListener('afterprint', () => this.#set({ printing: false }), { signal });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#ground(), { signal });
    // pages switch to dark by a class or attribute
    const page = new MutationObserver(() => this.#ground());
    for (const element of [document.documentElement, document.body]) page.observe(element, { attributes: true });
    this.#theme = undefined;
    this.#end = () => {
      end.abort();
      size.disconnect();
      page.disconnect();
    };
  }

  hostDisconnected(): void {
    this.#end?.();
  }

  hostUpdated(): void {
    const theme = this.#host.getAttribute('theme');
    // stylesheets may come late, and nothing tells
    if (theme === this.#theme && performance.now() - this.#looked < LOOK_AGAIN_MS) return;
    this.#theme = theme;
    this.#ground();
  }

  #ground(): void {
    const base = this.#host.shadowRoot?.querySelector<HTMLElement>('.base');
    if (!base) return;
    this.#looked = performance.now();
    const { colour, dark } = groundOf(this.#host);
    base.style.setProperty('--_ground', colour);
    base.classList.toggle('ground-dark', dark);
    base.classList.toggle('ground-light', !dark);
  }

  #set(change: { compact?: boolean; printing?: boolean }): void {
    const { compact = this.compact, printing = this.printing } = change;
    if (compact === this.compact && printing === this.printing) return;
    [this.compact, this.printing] = [compact, printing];
    this.#host.requestUpdate();
  }
}
