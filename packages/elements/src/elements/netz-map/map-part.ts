import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Selection as Hit } from '@netz-map/drawing';
import { SceneController, type SceneWish } from '../../stage/scene-controller.ts';
import { pictureNow } from '../../picture/picture-now.ts';
import type { MapTexts } from '../../ui-texts/map-de.ts';
import { drawingButtons } from './drawing-buttons.ts';
import { DrawingFrame } from './drawing-frame.ts';
import { FoundPartners } from './found-partners.ts';
import { legendView } from './legend-view.ts';
import type { Prepared } from './prepared.ts';
import { spokenOf } from './spoken-of.ts';
import type { Subject } from './subject-of.ts';

/** Up to so many partners every name is on the map at once. */
const ALL_NAMES = 60;
/** Of the whole drawing where it is folded on the screen, as wide as a printed page. */
const PAPER = [690, 920] as const;

/** Who has the plain wheel and the single finger over the drawing: the page or the map. */
export type MapGestures = 'cooperative' | 'greedy';

export interface MapPartView {
  readonly wish: Pick<SceneWish, 'asOf' | 'language' | 'only' | 'landscapes'>;
  readonly prepared: Prepared;
  readonly subject: Subject;
  /** What is searched for; who is found stands out where the map speaks about nobody else. */
  readonly filter: string;
  /** Whether the drawing takes the plain wheel and one finger from the page. */
  readonly greedy: boolean;
  readonly texts: MapTexts;
  /** Narrow: the drawing is folded and comes after the list. */
  readonly compact: boolean;
  readonly printing: boolean;
  /** Whom the keyboard is on, when it is in the list. */
  readonly focused: string | undefined;
  readonly onShowAll: () => void;
  readonly onRegions: (by: NonNullable<SceneWish['landscapes']>) => void;
}

/** The drawing with its buttons, the sentence of what it speaks about, and the legend. */
export class MapPart {
  readonly drawing: SceneController;
  readonly frame: DrawingFrame;
  readonly #found = new FoundPartners();
  readonly #host: HTMLElement;
  #sought: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, onTap: (hit: Hit | undefined) => void) {
    this.#host = host;
    this.drawing = new SceneController(host, { tap: onTap, hint: (hint) => this.frame.hint(hint) });
    this.frame = new DrawingFrame(host, this.drawing);
  }

  render(view: MapPartView): TemplateResult {
    const { texts, greedy, compact, printing, focused, onShowAll, onRegions } = view;
    const { network, audience, list } = view.prepared;
    const subject = isQuiet(view.subject) ? this.#found.of(list, view.filter) : view.subject;
    const { sentence, ...emphasised } = subject;
    this.drawing.greedy = greedy;
    const wish: SceneWish = {
      ...view.wish,
      ...emphasised,
      network,
      audience,
      phrases: texts.onDrawing,
      labels: list.partners.length <= ALL_NAMES ? 'all' : 'auto',
    };
    const around = this.drawing.show(wish);
    const label = compact ? texts.drawingAbove : texts.drawing;
    const { eye } = this.drawing;
    const meant = spokenOf(subject);
    if (around) this.#seek(meant);
    const toSelection = meant.length > 0 ? (): void => eye.lookAt(this.drawing.pointsOf(meant)) : undefined;
    const frame = html`${drawingButtons({ texts, eye, toSelection })} ${this.frame.render({ shown: around !== undefined, greedy, printing, list, texts, label, focused })}`;
    const legend = around
      ? html`${legendView(around, texts.legend)}${pictureNow()?.regionChoice({ wish, legend: around.legend, root: this.#host.shadowRoot, onChoose: onRegions })}`
      : nothing;
    const saying = sentence
      ? html`<div class="saying" part="sentence">
          <p>${sentence}</p>
          <button type="button" part="button" @click=${onShowAll}>${texts.showAll}</button>
        </div>`
      : nothing;
    if (!compact) return html`<div class="map">${frame}${saying}${legend}</div>`;
    const paper = printing ? this.drawing.onPaper(wish, ...PAPER) : undefined;
    return html`<div class="map">
      ${saying}
      <details class="folded">
        <summary>${this.drawing.preview(wish) ?? nothing}${texts.showDrawing}</summary>
        ${frame}${legend}
      </details>
      ${paper ? html`${pictureNow()!.svgStage(paper, label)}${legendView(paper, texts.legend)}` : nothing}
    </div>`;
  }

  /** Somebody who was chosen elsewhere and is out of sight is brought into view, once. */
  #seek(ids: readonly string[]): void {
    const key = JSON.stringify(ids);
    if (key === this.#sought) return;
    this.#sought = key;
    // the drawing asks for an update, which must not happen within one
    queueMicrotask(() => this.drawing.eye.find(this.drawing.pointsOf(ids)));
  }
}

const isQuiet = ({ selection, highlight }: Subject): boolean => !selection && !highlight;
