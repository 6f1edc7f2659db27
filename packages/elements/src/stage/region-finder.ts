import type { Network } from '@netz-map/core';
import type { SceneOptions } from '@netz-map/drawing';
import { pictureNow } from '../picture/picture-now.ts';
import type { Settled } from './settled-layout.ts';

/** Up to so many partners, regions are found before anybody notices. */
const AT_ONCE = 150;

/** Of which picture the regions are. */
interface RegionWish {
  readonly wish: Pick<SceneOptions, 'asOf' | 'audience' | 'landscapes'> & { readonly network: Network };
  readonly settled: Settled;
}
type FindRegions = NonNullable<ReturnType<typeof pictureNow>>['landscapeOnMap'];

/** Finds the regions of a map: at once where that is quick, else piece by piece after the map is to be seen. */
export class RegionFinder {
  readonly #found: () => void;
  #of: { readonly settled: Settled; readonly key: string; done: boolean } | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;

  /** @param found the regions of the picture that was asked for are there */
  constructor(found: () => void) {
    this.#found = found;
  }

  /** What finds the regions of this picture; `undefined` while that takes its time, or its file is not there. */
  finder({ wish, settled }: RegionWish): FindRegions | undefined {
    const picture = pictureNow();
    const { network } = wish;
    const key = `${wish.audience} ${wish.landscapes}`;
    if (!picture || settled.layout.positions.size <= AT_ONCE) return picture?.landscapeOnMap;
    const last = this.#of;
    if (last?.settled === settled && last.key === key) return last.done ? picture.landscapeOnMap : undefined;
    this.end();
    const now = { settled, key, done: false };
    this.#of = now;
    const steps = picture.landscapeInSteps(network, settled.layout, wish);
    const step = (): void => {
      try {
        now.done = steps.next().done === true;
      } catch (error) {
        // a map without regions is a map
        return console.warn(error);
      }
      if (now.done) this.#found();
      else this.#next = setTimeout(step);
    };
    this.#next = setTimeout(step);
    return undefined;
  }

  end(): void {
    clearTimeout(this.#next);
    this.#of = undefined;
  }
}
