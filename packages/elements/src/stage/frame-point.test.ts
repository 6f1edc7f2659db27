import { expect } from 'chai';
import { mount, unmount } from '../testing/mount.ts';
import { pointIn } from './frame-point.ts';

afterEach(unmount);

/** How a page may show the map: what is around it, and whether the frame stands in a shadow root. */
const WAYS: Readonly<Record<string, Partial<CSSStyleDeclaration>>> = {
  'as it is': {},
  'half as large': { transform: 'scale(0.5)' },
  'wider than high': { transform: 'scale(1.5, 0.75)', transformOrigin: '10px 20px' },
  'turned a little': { transform: 'rotate(12deg) translate(30px, 8px)' },
  'upside down': { transform: 'rotate(180deg)' },
  mirrored: { transform: 'scaleX(-1)' },
  'turned and scaled by properties of their own': { rotate: '30deg', scale: '0.8 1.25' },
  slanted: { transform: 'skewX(20deg) scale(1.1)' },
};

/** A frame inside a shadow root inside two boxes; in it, a sign without size at a known place. */
function frameIn(style: Partial<CSSStyleDeclaration>): { frame: HTMLElement; sign: HTMLElement } {
  const div = (): HTMLElement => document.createElement('div');
  const [outer, host, frame, sign] = [div(), div(), div(), div()];
  Object.assign(outer.style, { margin: '120px', inlineSize: '400px', scale: '1.25', ...style });
  Object.assign(frame.style, { position: 'relative', blockSize: '300px', border: '3px solid', transform: 'scale(0.9)' });
  Object.assign(sign.style, { position: 'absolute', left: '37px', top: '210px' });
  frame.append(sign);
  host.attachShadow({ mode: 'open' }).append(frame);
  outer.append(host);
  mount('').append(outer);
  return { frame, sign };
}

describe('A point of the drawing', () => {
  for (const [way, style] of Object.entries(WAYS))
    it(`is found where the page shows the map ${way}`, () => {
      const { frame, sign } = frameIn(style);
      const { left, top } = sign.getBoundingClientRect();
      const { x, y } = pointIn(frame, left, top);
      expect(x).to.be.closeTo(37, 0.6);
      expect(y).to.be.closeTo(210, 0.6);
    });

  it('is a number also where the frame has no size', () => {
    const { x, y } = pointIn(document.createElement('div'), 5, 7);
    expect(Number.isFinite(x) && Number.isFinite(y)).to.equal(true);
  });
});
