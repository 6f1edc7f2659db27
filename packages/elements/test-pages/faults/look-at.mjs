// Runs in the page under test, so it can use nothing from outside itself.

/**
 * In the page: waits until an element has come to rest and tells what a visitor sees of it. A drawing counts when it is visible and more
 * than 12 of 43,200 pixels of a small copy of it are not ground.
 *
 * @param {string} selector also looked for in frames
 * @param {boolean} [drawing] whether there is to be a drawing; by default either that or a list above which it is folded
 * @returns {Promise<{state: string, listed: string[], drawn: boolean, folded: boolean, ink: number, sentence: string, fallback: string}>}
 */
export async function lookAt(selector, drawing) {
  const kept = globalThis.__kept ?? {};
  const text = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isSeen = (node) => node.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
  const find = () => {
    const documents = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument).filter(Boolean)];
    return documents.map((each) => each.querySelector(selector)).find(Boolean);
  };
  const ink = (frame) => {
    const svg = frame.querySelector('svg');
    if (svg) return svg.querySelectorAll('path, circle, use, polygon, rect').length * 20;
    const painted = [...frame.querySelectorAll('canvas')].filter((each) => each.width > 0 && each.height > 0 && isSeen(each));
    if (painted.length === 0) return 0;
    const sample = document.createElement('canvas');
    [sample.width, sample.height] = [240, 180];
    const pen = (kept.getContext ?? sample.getContext).call(sample, '2d', { willReadFrequently: true });
    if (!pen) return 0;
    for (const canvas of painted) pen.drawImage(canvas, 0, 0, 240, 180);
    const { data } = (kept.getImageData ?? pen.getImageData).call(pen, 0, 0, 240, 180);
    // fifteen bits of colour, and one number for where there is none
    const counts = new Uint32Array(2 ** 15 + 1);
    let most = 0;
    for (let at = 0; at < data.length; at += 4) {
      const colour = data[at + 3] < 8 ? 2 ** 15 : ((data[at] >> 3) << 10) | ((data[at + 1] >> 3) << 5) | (data[at + 2] >> 3);
      if (++counts[colour] > most) most = counts[colour];
    }
    return 240 * 180 - most;
  };
  const stateOf = (element) => {
    const states = element ? ['empty', 'loading', 'ready', 'error'].filter((state) => element.matches(`:state(${state})`)) : [];
    return states.join() || (element?.shadowRoot ? 'none' : 'not defined');
  };
  const look = () => {
    const element = find();
    const root = element?.shadowRoot;
    const frame = root?.querySelector('[part~=frame]');
    const inked = frame && isSeen(frame) ? ink(frame) : 0;
    const before = [...(element?.childNodes ?? [])].filter((node) => node.nodeType === 3 || isSeen(node));
    return {
      state: stateOf(element),
      listed: [...(root?.querySelectorAll('[role=treeitem][aria-level="1"]') ?? [])].map(text),
      drawn: inked > 12,
      folded: frame ? !isSeen(frame) : false,
      ink: inked,
      sentence: text(root?.querySelector('[part~=error], [part~=message]')),
      fallback: root?.querySelector('slot:not([name])') || !root ? before.map(text).join(' ').trim() : '',
    };
  };
  /** Asked again and again while the page has work to do, so it reads no more than it must. */
  const rests = () => {
    const element = find();
    const state = stateOf(element);
    if (state !== 'ready') return /error|empty/.test(state);
    const frame = element.shadowRoot.querySelector('[part~=frame]');
    if (!(drawing ?? frame)) return true;
    // a driver may bring null for what was not said
    return frame && isSeen(frame) ? ink(frame) > 12 : frame && drawing !== true;
  };
  const end = performance.now() + 12_000;
  while (!rests() && performance.now() < end) await new Promise((done) => setTimeout(done, 30));
  return look();
}
