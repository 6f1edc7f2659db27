// Real wheels, mice and fingers, as far as an engine can be given them: what the page does and what the map does.
import assert from 'node:assert/strict';
import { pageTest, STRICT } from '../../../scripts/page-test.mjs';

const page = 'packages/elements/test-pages/gestures.html';
const viewport = { width: 900, height: 900 };
/** The recommended policy says nothing about frames. */
const headers = { 'content-security-policy': `${STRICT}; frame-src 'self'` };
const noFingers = 'no test can have fingers there';
const noTouch = { webkit: noFingers, firefox: noFingers };

/** In the page: what is seen of the map, and where the page is. */
async function look() {
  const map = document.querySelector('netz-map') ?? document.querySelector('iframe').contentDocument.querySelector('netz-map');
  const still = (ms) => new Promise((done) => setTimeout(done, ms));
  let before;
  let at;
  // until the picture rests, and the page, which a finger that has let go may still carry along
  for (let picture = await map.toSVG(); picture === undefined || picture !== before || scrollY !== at; picture = await map.toSVG()) {
    before = picture;
    at = scrollY;
    await still(300);
  }
  let picture = 0;
  for (const sign of before) picture = (picture * 31 + sign.codePointAt(0)) | 0;
  return { picture, scrolled: scrollY, zoomed: visualViewport.scale };
}
/** In the page: the middle of the drawing, or what of it is still in the window. */
function middleOfDrawing() {
  const outer = document.querySelector('iframe');
  const map = document.querySelector('netz-map') ?? outer.contentDocument.querySelector('netz-map');
  const { left, top, width, height } = map.shadowRoot.querySelector('[part~=frame]').getBoundingClientRect();
  const { left: x = 0, top: y = 0 } = outer?.getBoundingClientRect() ?? {};
  return { x: Math.round(x + left + width / 2), y: Math.round(Math.min(innerHeight - 60, y + top + height / 2)) };
}
const hint = () => document.querySelector('netz-map').shadowRoot.querySelector('.hint.shown')?.textContent.trim();

async function wheelOver(tab, { x, y }, deltaY, key) {
  await tab.mouse.move(x - 5, y);
  await tab.mouse.move(x, y);
  if (key) await tab.keyboard.down(key);
  await tab.mouse.wheel({ deltaY });
  if (key) await tab.keyboard.up(key);
}

pageTest('A wheel over the map scrolls the page and leaves the map as it is, which is told', { page, viewport }, async ({ page: tab }) => {
  const before = await tab.evaluate(look);
  await wheelOver(tab, await tab.evaluate(middleOfDrawing), 200);
  assert.match((await tab.evaluate(hint)) ?? '', /Strg|⌘/, 'it is told how to zoom');
  const after = await tab.evaluate(look);
  assert.ok(after.scrolled > 100, `the page has moved by ${after.scrolled}`);
  assert.equal(after.picture, before.picture);
});

pageTest(
  'A wheel with Ctrl zooms the map and nothing else',
  { page, viewport, not: { webkit: 'its driver turns no wheel while a key is held' } },
  async ({ page: tab }) => {
    const before = await tab.evaluate(look);
    await wheelOver(tab, await tab.evaluate(middleOfDrawing), -200, 'Control');
    const after = await tab.evaluate(look);
    assert.notEqual(after.picture, before.picture);
    assert.deepEqual([after.scrolled, after.zoomed], [0, 1]);
  },
);

pageTest(
  'A mouse that drags moves the map, also beyond its edge, and lets go of it anywhere',
  { page, viewport },
  async ({ page: tab }) => {
    const before = await tab.evaluate(look);
    const { x, y } = await tab.evaluate(middleOfDrawing);
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    await tab.mouse.move(x, y - 60, { steps: 3 });
    await tab.mouse.move(x, 2, { steps: 3 });
    await tab.mouse.up();
    const dragged = await tab.evaluate(look);
    assert.notEqual(dragged.picture, before.picture);
    await tab.mouse.move(x, y);
    await tab.mouse.move(x + 90, y, { steps: 3 });
    await tab.mouse.move(x, 2);
    assert.equal((await tab.evaluate(look)).picture, dragged.picture);
  },
);

pageTest(
  'The middle and the right button do nothing to the map',
  { page, viewport, not: { webkit: 'its driver never lets go of the middle button' } },
  async ({ page: tab }) => {
    const before = await tab.evaluate(look);
    const { x, y } = await tab.evaluate(middleOfDrawing);
    for (const button of ['middle', 'right']) {
      await tab.mouse.move(x, y);
      await tab.mouse.down({ button });
      await tab.mouse.move(x + 60, y + 20, { steps: 3 });
      await tab.mouse.up({ button });
    }
    await tab.keyboard.press('Escape');
    assert.equal((await tab.evaluate(look)).picture, before.picture);
  },
);

pageTest(
  'In a frame of another page the wheel still scrolls that page',
  { page: page.replace('.html', '-in-frame.html'), viewport, headers, withoutElements: true },
  async ({ page: tab }) => {
    await tab.evaluate(async () => {
      for (let map; !map?.matches(':state(ready)'); map = document.querySelector('iframe').contentDocument.querySelector('netz-map'))
        await new Promise((done) => setTimeout(done, 50));
    });
    const before = await tab.evaluate(look);
    await wheelOver(tab, await tab.evaluate(middleOfDrawing), 200);
    const after = await tab.evaluate(look);
    assert.ok(after.scrolled > 100, `the page has moved by ${after.scrolled}`);
    assert.equal(after.picture, before.picture);
  },
);

pageTest(
  'Where the page gives all gestures away, the wheel alone zooms the map',
  { page: page.replace('.html', '-greedy.html'), viewport },
  async ({ page: tab }) => {
    const before = await tab.evaluate(look);
    await wheelOver(tab, await tab.evaluate(middleOfDrawing), -200);
    const after = await tab.evaluate(look);
    assert.equal(after.scrolled, 0);
    assert.notEqual(after.picture, before.picture);
  },
);

pageTest(
  'Where less motion is asked for, nothing moves on its way: a button has its effect at once',
  { page, viewport, not: { firefox: 'cannot ask for it', webkit: 'cannot ask for it' } },
  async ({ page: tab }) => {
    const press = async (which) => {
      const map = document.querySelector('netz-map');
      // a sign that is to be seen from near and far
      const picture = async () => /<path[^>]*paint-order[^>]*>/.exec(await map.toSVG())[0];
      const before = await picture();
      map.shadowRoot.querySelectorAll('.moves button')[which].click();
      const places = new Set();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise(requestAnimationFrame);
        places.add(await picture());
      }
      return { moved: [...places].at(-1) !== before, places: places.size };
    };
    await tab.evaluate(look);
    const lively = await tab.evaluate(press, 1);
    await tab.evaluate(look);
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const calm = await tab.evaluate(press, 6);
    assert.ok(lively.moved);
    assert.deepEqual(calm, { moved: true, places: 1 });
  },
);

/** Fingers on the glass, which Chromium alone lets a test have. */
async function fingers(tab) {
  const client = await tab.createCDPSession();
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const touch = (type, ...points) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
  /** All fingers at once, from where to where, in steps as glass tells them. */
  const drag = async (from, to, steps = 8) => {
    const at = (step) => from.map(([x, y], i) => [x + ((to[i][0] - x) * step) / steps, y + ((to[i][1] - y) * step) / steps]);
    // a finger that lies still for half a second, as on a machine that is busy, presses instead of dragging
    await Promise.all([touch('touchStart', ...from), touch('touchMove', ...at(1))]);
    for (let step = 2; step <= steps; step++) {
      await touch('touchMove', ...at(step));
      await new Promise((done) => setTimeout(done, 16));
    }
    await touch('touchEnd');
  };
  return { client, drag, touch };
}

pageTest(
  'One finger over the map scrolls the page, two move and pinch the map alone',
  { page, viewport, not: noTouch },
  async ({ page: tab }) => {
    const { client, drag } = await fingers(tab);
    const before = await tab.evaluate(look);
    const { x, y } = await tab.evaluate(middleOfDrawing);
    await drag([[x, y]], [[x + 4, y - 200]]);
    const scrolled = await tab.evaluate(look);
    assert.ok(scrolled.scrolled > 100, `the page has moved by ${scrolled.scrolled}`);
    assert.equal(scrolled.picture, before.picture);
    await tab.evaluate(() => scrollTo(0, 0));
    await drag(
      [
        [x - 40, y],
        [x + 40, y],
      ],
      [
        [x - 20, y - 90],
        [x + 60, y - 90],
      ],
    );
    const moved = await tab.evaluate(look);
    assert.notEqual(moved.picture, before.picture, 'two fingers move the map');
    assert.deepEqual([moved.scrolled, moved.zoomed], [0, 1]);
    await client.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 2, relativeSpeed: 800 });
    const pinched = await tab.evaluate(look);
    assert.notEqual(pinched.picture, moved.picture, 'and pinch it');
    assert.deepEqual([pinched.scrolled, pinched.zoomed], [0, 1]);
  },
);

pageTest('A finger that taps selects, and two taps zoom in', { page, viewport, not: noTouch }, async ({ page: tab }) => {
  const { touch } = await fingers(tab);
  const before = await tab.evaluate(look);
  const { x, y } = await tab.evaluate(middleOfDrawing);
  const corner = [x - 330, y - 200];
  for (let tap = 0; tap < 2; tap++) {
    await touch('touchStart', corner);
    await touch('touchEnd');
  }
  const after = await tab.evaluate(look);
  assert.notEqual(after.picture, before.picture);
  assert.deepEqual([after.scrolled, after.zoomed], [0, 1]);
});
