import { expect } from 'chai';
import { mount, unmount, until } from '../testing/mount.ts';
import { followHeights } from './follow-heights.ts';

let end: () => void;
afterEach(async () => {
  end();
  await unmount();
});

const here = location.origin;
const frameIn = (main: Element, at = 0): HTMLIFrameElement => main.querySelectorAll('iframe')[at]!;

function say(frame: HTMLIFrameElement, data: unknown, { origin = here, source = frame.contentWindow } = {}): number {
  const message = new MessageEvent('message', { data, origin });
  // Firefox makes no message that comes from a frame without an origin
  Object.defineProperty(message, 'source', { value: source });
  window.dispatchEvent(message);
  return Math.round(frame.getBoundingClientRect().height);
}

describe('A page with a map in a frame', () => {
  it('makes the frame as high as the page in it says, each of several its own', () => {
    const main = mount(`
      <iframe data-netz-frame src="/eins.html" title="eins" height="300" frameborder="0"></iframe>
      <iframe data-netz-frame src="/zwei.html" title="zwei" height="300" frameborder="0"></iframe>`);
    end = followHeights(document);
    expect(say(frameIn(main), { 'netz-height': 812.4 })).to.equal(813);
    expect(frameIn(main, 1).getBoundingClientRect().height).to.equal(300);
    expect(say(frameIn(main, 1), { 'netz-height': 400 })).to.equal(400);
    expect(say(frameIn(main), { 'netz-height': 200 })).to.equal(200);
  });

  it('leaves room for the border where the style sheet counts it in', () => {
    const main = mount('<iframe data-netz-frame src="/eins.html" title="eins" height="300"></iframe>');
    const frame = frameIn(main);
    Object.assign(frame.style, { boxSizing: 'border-box', border: '5px solid' });
    end = followHeights(document);
    expect(say(frame, { 'netz-height': 500 })).to.equal(510);
    expect(frame.clientHeight).to.equal(500);
  });

  it('never makes it vanish, nor so high that nobody reaches what is below', () => {
    const main = mount('<iframe data-netz-frame src="/eins.html" title="eins" frameborder="0"></iframe>');
    end = followHeights(document);
    expect(say(frameIn(main), { 'netz-height': -5 })).to.equal(100);
    expect(say(frameIn(main), { 'netz-height': 1e9 })).to.equal(50_000);
  });

  it('believes only the page that the frame is for', () => {
    const main = mount(`
      <iframe data-netz-frame src="/eins.html" title="eins" height="300" frameborder="0"></iframe>
      <iframe src="/werbung.html" title="etwas anderes" height="300" frameborder="0"></iframe>`);
    const frame = frameIn(main);
    end = followHeights(document);
    expect(say(frame, { 'netz-height': 700 }, { origin: 'https://fremd.example' })).to.equal(300);
    expect(say(frame, { 'netz-height': 700 }, { source: window })).to.equal(300);
    expect(say(frame, { 'netz-height': 700 }, { source: null })).to.equal(300);
    expect(say(frameIn(main, 1), { 'netz-height': 700 })).to.equal(300);
  });

  it('pays no heed to other messages, whatever they hold', () => {
    const main = mount('<iframe data-netz-frame src="/eins.html" title="eins" height="300" frameborder="0"></iframe>');
    end = followHeights(document);
    for (const data of [null, 700, '700', { height: 700 }, { 'netz-height': '700' }, { 'netz-height': NaN }, [], { 'netz-height': {} }])
      expect(say(frameIn(main), data)).to.equal(300);
  });

  it('believes a frame in a sandbox that takes its origin away, and no other one without an origin', () => {
    const main = mount(`
      <iframe data-netz-frame sandbox="allow-scripts" src="/eins.html" title="eins" height="300" frameborder="0"></iframe>
      <iframe data-netz-frame src="/zwei.html" title="zwei" height="300" frameborder="0"></iframe>`);
    end = followHeights(document);
    expect(say(frameIn(main), { 'netz-height': 700 }, { origin: 'null' })).to.equal(700);
    expect(say(frameIn(main, 1), { 'netz-height': 700 }, { origin: 'null' })).to.equal(300);
  });

  it('also hears a frame that comes later, and nothing after its end', async () => {
    const main = mount('');
    end = followHeights(document);
    main.append(document.createRange().createContextualFragment('<iframe data-netz-frame src="/eins.html" frameborder="0"></iframe>'));
    await until(() => frameIn(main).contentWindow, 'the frame is there');
    expect(say(frameIn(main), { 'netz-height': 640 })).to.equal(640);
    end();
    expect(say(frameIn(main), { 'netz-height': 900 })).to.equal(640);
  });
});
