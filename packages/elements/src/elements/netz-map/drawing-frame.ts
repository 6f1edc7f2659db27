import { html, nothing, render, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { pointIn } from '../../stage/frame-point.ts';
import type { GestureHint } from '../../stage/gestures/gesture.ts';
import type { SceneController } from '../../stage/scene-controller.ts';
import { pictureNow } from '../../picture/picture-now.ts';
import type { MapTexts } from '../../ui-texts/map-de.ts';
import { aboutPartner } from './about-partner.ts';
import type { PartnerList } from './partner-list.ts';

/** Time for the pointer to get from a sign into its tooltip. */
const GRACE_MS = 200;
/** A picture of more signs and lines is printed as it is on the screen: as so many single shapes it would hold the printer up. */
const SHAPES_ON_PAPER = 8000;

export interface FrameView {
  /** Whether there is something to see. */
  readonly shown: boolean;
  /** Whether one finger moves the drawing, too. */
  readonly greedy: boolean;
  readonly printing: boolean;
  readonly list: PartnerList;
  readonly texts: MapTexts;
  readonly label: string;
  /** Whom the keyboard is on, when it is in the list. */
  readonly focused: string | undefined;
}

/** The frame around the drawing: whom the pointer is on, the tooltip, the hints on gestures. */
export class DrawingFrame {
  readonly #host: ReactiveControllerHost;
  readonly #drawing: SceneController;
  /** Where the tooltip is; drawn by itself, so that pointing never draws the whole element. */
  readonly #tip: HTMLElement = document.createElement('div');
  #view: FrameView | undefined;
  #hovered: string | undefined;
  /** Whose tooltip was closed with Escape. */
  #dismissed: string | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #hint: GestureHint | undefined;
  /** The last one, whose words stay while it fades. */
  #said: GestureHint | undefined;
  #shown: string | undefined;

  constructor(host: ReactiveControllerHost, drawing: SceneController) {
    this.#host = host;
    this.#drawing = drawing;
  }

  /** Closes the tooltip. @returns whether there was one */
  dismiss(): boolean {
    if (this.#shown === undefined) return false;
    this.#dismissed = this.#shown;
    this.#point();
    return true;
  }

  hint(hint: GestureHint | undefined): void {
    if (hint === this.#hint) return;
    this.#hint = hint;
    this.#said = hint ?? this.#said;
    this.#host.requestUpdate();
  }

  /** Stops every clock. */
  end(): void {
    clearTimeout(this.#leaving);
    this.#hint = this.#hovered = undefined;
    this.#point();
  }

  /** Puts the tooltip beside its sign, inside the frame; to be called when it is on the page and has a size. */
  place(): void {
    const tooltip = this.#tip.querySelector<HTMLElement>('.tooltip');
    const frame = this.#tip.parentElement;
    const place = this.#shown === undefined ? undefined : this.#drawing.placeOf(this.#shown);
    if (!tooltip || !frame || !place) return;
    const left = Math.max(0, Math.min(frame.clientWidth - tooltip.offsetWidth, place.x - tooltip.offsetWidth / 2));
    const above = place.y - place.r - 2 - tooltip.offsetHeight;
    tooltip.style.setProperty('left', `${left}px`);
    tooltip.style.setProperty('top', `${above >= 0 ? above : place.y + place.r + 2}px`);
  }

  render(view: FrameView): TemplateResult {
    this.#view = view;
    const { texts } = view;
    this.#point();
    const said = this.#said === 'zoom-key' && /Mac/.test(navigator.userAgent) ? 'zoom-key-mac' : this.#said;
    return html`<div class="frame ${view.greedy ? 'greedy' : ''}" part="frame" @pointermove=${this.#onMove} @pointerleave=${this.#onLeave}>
      ${this.#picture(view)} ${this.#tip}
      <p class="hint ${this.#hint ? 'shown' : ''}" aria-hidden="true">${said ? texts.hint[said] : nothing}</p>
    </div>`;
  }

  #picture({ shown, printing, texts, label }: FrameView): TemplateResult | HTMLElement {
    const { stage } = this.#drawing;
    if (!stage.works) return html`<p class="wait">${texts.drawingImpossible}</p>`;
    if (!shown) return html`<p class="wait">${texts.drawingWait}</p>`;
    const scene = printing ? this.#drawing.scene : undefined;
    if (scene && scene.marks.length + scene.ties.length <= SHAPES_ON_PAPER) return pictureNow()!.svgStage(scene, label);
    stage.label = label;
    return stage.element;
  }

  /** Rings whom the pointer or the keyboard is on, and names whom the pointer is on. */
  #point(): void {
    const view = this.#view;
    const hovered = this.#hovered;
    this.#drawing.stage.point(hovered ?? view?.focused);
    if (hovered !== this.#dismissed) this.#dismissed = undefined;
    const partner = hovered === undefined || hovered === this.#dismissed ? undefined : view?.list.byId.get(hovered);
    // the same as the line in the list says; readers of the screen have it there
    const tooltip =
      view && partner && this.#drawing.placeOf(partner.id)
        ? html`<div class="tooltip" part="tooltip" aria-hidden="true">
            <strong><bdi dir="auto">${partner.name}</bdi></strong>${aboutPartner(partner, view.list.tellsUnconnected, view.texts)}
          </div>`
        : nothing;
    this.#shown = tooltip === nothing ? undefined : partner?.id;
    render(tooltip, this.#tip);
    this.#tip.parentElement?.classList.toggle('on-sign', hovered !== undefined);
    this.place();
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    if (event.target instanceof Element && event.target.closest('.tooltip')) return this.#stay();
    const { x, y } = pointIn(event.currentTarget as HTMLElement, event.clientX, event.clientY);
    const hit = this.#drawing.at(x, y);
    const id = hit && 'organisation' in hit ? hit.organisation : undefined;
    if (id === undefined) return this.#leave();
    this.#stay();
    this.#hover(id);
  };

  readonly #onLeave = (): void => this.#leave();

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  #leave(): void {
    if (this.#hovered === undefined || this.#leaving !== undefined) return;
    this.#leaving = setTimeout(() => {
      this.#leaving = undefined;
      this.#hover(undefined);
    }, GRACE_MS);
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#point();
  }
}
