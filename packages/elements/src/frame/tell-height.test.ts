import { expect } from 'chai';
import { mount, unmount, until } from '../testing/mount.ts';
import { heightIn } from './height-message.ts';
import { tellHeight } from './tell-height.ts';

let end: () => void = () => undefined;
const heard: unknown[] = [];
const hear = ({ data }: MessageEvent<unknown>): void => {
  if (heightIn(data) !== undefined) heard.push(data);
};

beforeEach(() => {
  heard.length = 0;
  window.addEventListener('message', hear);
});
afterEach(async () => {
  window.removeEventListener('message', hear);
  end();
  await unmount();
});

/** A frame of this origin with one block of the given style. */
async function frameWith(style: Partial<CSSStyleDeclaration>): Promise<{ frame: HTMLIFrameElement; inside: Document; block: HTMLElement }> {
  const main = mount(
    '<iframe title="Rahmen" height="300" frameborder="0" srcdoc="<!doctype html><html><body><div></div></body></html>"></iframe>',
  );
  const frame = main.querySelector('iframe')!;
  await until(() => frame.contentDocument?.querySelector('div'), 'the frame is there');
  const inside = frame.contentDocument!;
  const block = inside.querySelector('div')!;
  inside.body.style.margin = '0';
  Object.assign(block.style, style);
  return { frame, inside, block };
}

describe('A page in a frame', () => {
  it('tells the page around it how high it is, and again when that changes', async () => {
    const { inside, block } = await frameWith({ height: '420px' });
    end = tellHeight(inside);
    await until(() => heard.length > 0, 'the height is told');
    expect(heard).to.deep.equal([{ 'netz-height': 420 }]);
    block.style.height = '180.5px';
    await until(() => heard.length > 1, 'the new height is told');
    expect(heard.at(-1)).to.deep.equal({ 'netz-height': 181 });
  });

  it('answers the page around it, and nobody else', async () => {
    const { frame, inside } = await frameWith({ height: '420px' });
    end = tellHeight(inside);
    await until(() => heard.length > 0, 'the height is told');
    frame.contentWindow!.postMessage('netz-height?', '*');
    await until(() => heard.length > 1, 'the answer is there');
    const ask = (source: Window | null, data: unknown): boolean =>
      frame.contentWindow!.dispatchEvent(new MessageEvent('message', { source, data }));
    ask(frame.contentWindow, 'netz-height?');
    ask(null, 'netz-height?');
    ask(window, 'etwas anderes');
    await new Promise((done) => setTimeout(done, 50));
    expect(heard).to.have.length(2);
  });

  it('does not let its frame grow for ever when it is always higher than its window', async () => {
    const { frame, inside } = await frameWith({ height: 'calc(100vh + 16px)' });
    const grow = ({ data }: MessageEvent<{ 'netz-height'?: number }>): void => {
      if (data['netz-height']) frame.style.height = `${data['netz-height']}px`;
    };
    window.addEventListener('message', grow);
    end = tellHeight(inside);
    await new Promise((done) => setTimeout(done, 900));
    window.removeEventListener('message', grow);
    expect(frame.clientHeight).to.be.greaterThan(300);
    expect(frame.clientHeight).to.be.at.most(300 + 25 * 16);
  });

  it('says nothing where there is no frame', async () => {
    window.removeEventListener('message', hear);
    const all: unknown[] = [];
    const view = { performance, addEventListener: () => all.push('listens') } as unknown as Window & { parent: unknown };
    view.parent = view;
    end = tellHeight({ defaultView: view } as unknown as Document);
    expect(all).to.deep.equal([]);
  });
});
