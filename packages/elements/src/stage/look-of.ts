import { PALETTE, type Look } from '@netz-map/drawing';

const { light } = PALETTE;
/** What a canvas cannot inherit: the custom properties of the element, and what holds where there is no style sheet of ours. */
const GROUND = 'var(--_ground, Canvas)';
const TEXT = 'var(--_ink, currentcolor)';
const ACCENT = 'var(--_accent, LinkText)';
const KINDS = [...light.kinds.map((colour, i) => `var(--_colour-${i}, ${colour})`), `var(--_colour-other, ${light.other})`];
const NAMES = [GROUND, TEXT, ACCENT, ...KINDS].map((value) => value.slice(4).split(',')[0]!);

/**
 * Reads colours and font of the page around a frame. As long as nothing has changed the same object comes back, so that
 * whoever paints sees at a glance whether it must be done again.
 */
export class LookReader {
  #said = '';
  #look: Look | undefined;

  /** @param frame in the page, where our custom properties hold */
  of(frame: Element): Look {
    const style = getComputedStyle(frame);
    const { color, fontFamily, colorScheme } = style;
    const said = [color, fontFamily, colorScheme, ...[...NAMES, '--_forced'].map((name) => style.getPropertyValue(name))].join('|');
    if (this.#look && said === this.#said) return this.#look;
    this.#said = said;
    const resolved = resolve(frame, [GROUND, TEXT, ACCENT, ...KINDS]);
    const [ground, text, accent, ...kinds] = resolved as [string, string, string, ...string[]];
    this.#look = { ground, text, accent, kinds, fontFamily, forced: style.getPropertyValue('--_forced').trim() === '1' };
    return this.#look;
  }
}

/** Colours as the page computes them there: plain values that every canvas understands, in a worker too. */
function resolve(parent: Element, colours: readonly string[]): string[] {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  parent.append(probe);
  const values = colours.map((colour) => {
    probe.style.setProperty('color', colour);
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return values;
}
