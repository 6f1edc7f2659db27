import type { Network } from '@netz-map/core';
import {
  basePicture,
  evidenceOf,
  FADED,
  mapAround,
  mapModel,
  markAt,
  surfaceOf,
  type BasePicture,
  type MeasureText,
  type SceneAround,
  type SceneOptions,
  type Selection,
  type View,
} from '@netz-map/drawing';
import type { DrawingWork } from '../drawing-worker/drawing-work.ts';
import { nextTurn } from '../drawing-worker/next-turn.ts';
import { pictureNow } from '../picture/picture-now.ts';
import { BaseLayer } from './base-layer.ts';
import { CanvasLayer, ratioFor } from './canvas-layers.ts';
import { measureTextIn } from './measure-text.ts';
import { paintNames } from './paint-names.ts';
import { paintOverlay } from './paint-overlay.ts';
import { RegionFinder } from './region-finder.ts';
import { selectionAt } from './selection-at.ts';
import type { Above, ShownPicture, StagePicture } from './stage-picture.ts';

/**
 * Puts a network on the screen as three canvases, one above the other: all marks and ties; what is selected or pointed at; names. A stage
 * only paints: gestures, layout and what is selected are others' business. It knows no Lit and needs no style sheet.
 */
export class CanvasStage {
  /** To be put into a frame that is positioned and hides what reaches beyond it. */
  readonly element: HTMLElement = document.createElement('div');
  /** The network that could not be drawn. */
  broken: Network | undefined;
  readonly #changed: () => void;
  readonly #base: BaseLayer;
  readonly #names = new CanvasLayer();
  readonly #overlay = new CanvasLayer();
  #picture: ShownPicture | undefined;
  #now: StagePicture | undefined;
  #above: Above | undefined;
  /** The lower layer of a network whose names are to come. */
  #begun: BasePicture | undefined;
  readonly #regions: RegionFinder;
  #pointed: string | undefined;
  #keepsNames = true;
  #measure: { readonly font: string; readonly text: MeasureText | undefined } | undefined;

  /** @param changed what is to be seen is there, or must be painted anew */
  constructor(work: DrawingWork, changed: () => void) {
    this.#changed = changed;
    this.#base = new BaseLayer(work, changed);
    this.#regions = new RegionFinder(changed);
    const [base, names, overlay] = [this.#base.canvas, this.#names.canvas, this.#overlay.canvas];
    base.className = 'base-layer';
    for (const canvas of [base, names]) canvas.ariaHidden = 'true';
    overlay.className = 'drawing';
    overlay.setAttribute('part', 'drawing');
    overlay.setAttribute('role', 'img');
    this.element.className = 'layers';
    this.element.append(base, overlay, names);
    this.element.addEventListener('contextrestored', () => this.#restored(changed), { capture: true });
  }

  /** Whether the browser gives canvases to paint on, and nothing has gone wrong with the network that was to be seen last. */
  get works(): boolean {
    return !this.broken && this.#overlay.context !== undefined && this.#names.context !== undefined && this.#base.context !== undefined;
  }

  /** What stands around marks and ties: names, areas, legend, caption; `undefined` while nothing is to be seen. */
  get around(): SceneAround | undefined {
    return this.#above?.around;
  }

  /** What decides where names stand, besides what is drawn: for the same picture in another form. */
  get writing(): Pick<SceneOptions, 'measureText' | 'namesBefore'> {
    return { measureText: this.#measure?.text, namesBefore: this.#above?.namesBefore };
  }

  /** What a screen reader says about the drawing. */
  set label(label: string) {
    if (this.#overlay.canvas.ariaLabel !== label) this.#overlay.canvas.setAttribute('aria-label', label);
  }

  /** Shows a picture; only what has changed is painted anew. @returns whether it, or the one before of the same network, is to be seen */
  show(picture: StagePicture): boolean {
    const { view, width, height, look } = picture;
    this.#now = picture;
    const base = this.#pictureOf(picture);
    this.#base.show({ picture: base, view, width, height, look, ratio: picture.ratio });
    if (!this.#base.shows(base)) return false;
    if (!this.#above && this.#begun !== base) {
      // names have a turn of their own: the page answers in between, and mostly nobody sees a frame without them
      this.#begun = base;
      void nextTurn().then(() => this.#begun === base && this.#changed());
      return false;
    }
    this.#showAbove(picture, base);
    return true;
  }

  /** Follows a gesture, at once and cheaply; {@link show} paints names and selection anew when it rests. */
  move(view: View): void {
    if (!this.#now) return;
    this.#now = { ...this.#now, view };
    this.#base.move(view);
    this.#names.follow(view);
    this.#overlay.follow(view);
  }

  /** Rings somebody and shows whom they work with. */
  point(id: string | undefined): void {
    if (id === this.#pointed) return;
    this.#pointed = id;
    if (this.#above) this.#paintOverlay(this.#above);
  }

  /** What lies at a point of the frame: a mark, a name, a tie. */
  at(x: number, y: number): Selection | undefined {
    return this.#above && this.#now && selectionAt(this.#above, this.#picture!.model, this.#now.view, x, y);
  }

  /** Where somebody stands in the frame; `undefined` where they are not shown. */
  placeOf(id: string): { readonly x: number; readonly y: number; readonly r: number } | undefined {
    const [picture, now] = [this.#picture, this.#now];
    const i = picture?.model.index.get(id);
    if (!picture || !now || i === undefined || (picture.of.shown && !picture.of.shown[i])) return undefined;
    const { scale, x, y } = now.view;
    return { x: picture.of.xy[2 * i]! * scale + x, y: picture.of.xy[2 * i + 1]! * scale + y, r: this.#above?.surface.r ?? 0 };
  }

  /** Forgets everything and lets the memory go; what is shown afterwards begins anew. */
  end(): void {
    for (const layer of [this.#base, this.#names, this.#overlay]) layer.clear();
    this.#regions.end();
    this.#picture = this.#now = this.#above = this.#begun = this.#pointed = undefined;
  }

  /** Names are placed without regard to those before: everything is shown from the beginning. */
  forgetNames(): void {
    this.#keepsNames = false;
  }

  /** Names keep to those of the view before. In the same view they do not keep to themselves: what was chosen meanwhile leaves no trace. */
  #namesBefore({ view, width, height }: StagePicture, { xy }: BasePicture): SceneOptions['namesBefore'] {
    const last = this.#above;
    if (!this.#keepsNames || last?.surface.picture.xy !== xy) {
      this.#keepsNames = true;
      return undefined;
    }
    const { of } = last;
    const still =
      of.width === width && of.height === height && of.view.scale === view.scale && of.view.x === view.x && of.view.y === view.y;
    return still ? last.namesBefore : last.around.labels;
  }

  #pictureOf({ wish, settled }: StagePicture): BasePicture {
    const model = mapModel(wish.network, wish.asOf);
    const last = this.#picture;
    if (last?.model === model && last.settled === settled && sameSet(last.only, wish.only)) return last.of;
    const of = basePicture(model, settled.flat, wish.only);
    this.#picture = { of, model, settled, only: wish.only };
    return of;
  }

  #showAbove(picture: StagePicture, base: BasePicture): void {
    const { wish, settled, view, width, height, look } = picture;
    const { network, phrases, ...options } = wish;
    const makers = { findRegions: this.#regions.finder(picture), areaAround: pictureNow()?.areaAround };
    const there = Object.values(makers).map(Boolean);
    const said = JSON.stringify([wish.selection, wish.highlight, wish.language, wish.audience, wish.labels, wish.landscapes, there]);
    const last = this.#above;
    const same =
      this.#keepsNames &&
      last?.surface.picture === base &&
      last.said === said &&
      last.of.look === look &&
      last.of.width === width &&
      last.of.height === height &&
      last.of.view.scale === view.scale &&
      last.of.view.x === view.x &&
      last.of.view.y === view.y &&
      this.#names.painted?.ratio === ratioFor(width, height, picture.ratio);
    if (same) return;
    const { model } = this.#picture!;
    const surface = surfaceOf(base, view, width, height);
    const evidence = evidenceOf(network, model, wish);
    const namesBefore = this.#namesBefore(picture, base);
    const measureText = this.#measureText(look.fontFamily);
    const around = mapAround(
      network,
      model,
      settled.layout,
      surface,
      view,
      evidence,
      {
        ...options,
        width,
        height,
        view,
        measureText,
        namesBefore,
      },
      phrases,
      makers,
    );
    const above = { of: picture, said, surface, evidence, around, namesBefore };
    this.#above = above;
    this.#base.canvas.style.setProperty('opacity', evidence ? String(look.forced ? 0.5 : FADED) : '1');
    const pen = this.#names.begin(this.#paintedFor(picture));
    if (pen) paintNames(pen, around, look);
    this.#paintOverlay(above);
    // who points at somebody first must not wait until everybody is sorted by place
    if (last?.surface.picture.xy !== base.xy) setTimeout(() => void markAt(surface, view.scale, 0, 0));
  }

  #paintOverlay(above: Above): void {
    const pen = this.#overlay.begin(this.#paintedFor(above.of));
    if (!pen) return;
    const pointed = this.#pointed === undefined ? undefined : this.#picture?.model.index.get(this.#pointed);
    paintOverlay(pen, above, pointed);
    if (this.#now) this.#overlay.follow(this.#now.view);
  }

  #paintedFor({ view, width, height, ratio }: StagePicture): Parameters<CanvasLayer['begin']>[0] {
    return { view, width, height, margin: { x: 0, y: 0 }, ratio: ratioFor(width, height, ratio) };
  }

  /** Widths of texts in the font of the page, as long as that is the same. */
  #measureText(font: string): MeasureText | undefined {
    if (this.#measure?.font !== font) this.#measure = { font, text: measureTextIn(font) };
    return this.#measure.text;
  }

  /** A font has arrived: texts have other widths. */
  fontsChanged(): void {
    this.#measure = this.#above = undefined;
  }

  #restored(changed: () => void): void {
    this.#base.forget();
    this.#above = undefined;
    changed();
  }
}

function sameSet(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.size === b.size && [...a].every((id) => b.has(id)));
}
