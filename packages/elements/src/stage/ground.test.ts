import { assert } from 'chai';
import { groundOf } from './ground.ts';

describe('the ground on which a drawing stands', () => {
  const root = document.documentElement;
  let element: HTMLElement;

  beforeEach(() => {
    element = document.createElement('div');
    element.attachShadow({ mode: 'open' });
    document.body.append(element);
  });

  afterEach(() => {
    element.remove();
    for (const each of [root, document.body]) for (const name of ['color-scheme', 'background-color']) each.style.removeProperty(name);
  });

  it('is the page itself, light where it does not say otherwise', () => {
    assert.deepEqual(groundOf(element), { colour: 'rgb(255, 255, 255)', dark: false });
    assert.equal(element.shadowRoot!.childElementCount, 0);
  });

  it('is the nearest background, even if the page does not say that it is dark', () => {
    document.body.style.setProperty('background-color', 'rgb(20, 30, 40)');
    assert.deepEqual(groundOf(element), { colour: 'rgb(20, 30, 40)', dark: true });
  });

  it('follows the page into the dark, and not an element that only says so of itself', () => {
    document.body.style.setProperty('color-scheme', 'dark');
    assert.deepEqual(groundOf(element), { colour: 'rgb(255, 255, 255)', dark: false });
    root.style.setProperty('color-scheme', 'dark');
    assert.isTrue(groundOf(element).dark);
  });
});
