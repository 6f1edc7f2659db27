import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../define/netz-map.ts';
import { inside, unmount, until } from '../../../testing/mount.ts';
import { drawn, focused, items, line, press, sonnbrueckMap, words } from '../../../testing/shown-map.ts';

afterEach(unmount);

describe('<netz-map> by keyboard', () => {
  it('A05 walks along ties with Enter and back with Backspace, to the very lines', async () => {
    const map = await sonnbrueckMap();
    line(map, 'Freiwilligenbüro').focus();
    const before: string[] = [];
    for (let step = 0; step < 12; step++) {
      if (focused(map)!.getAttribute('aria-expanded') === 'false') await press(map, 'ArrowRight');
      await press(map, 'ArrowRight', ...Array.from({ length: step % 3 }, () => 'ArrowDown'));
      before.push(words(focused(map)));
      expect(focused(map)!.getAttribute('aria-level')).to.equal('2');
      await press(map, 'Enter');
      expect(focused(map)!.getAttribute('aria-level')).to.equal('1');
      expect(before.at(-1)).to.contain(words(focused(map)!.querySelector('bdi')));
    }
    for (const expected of before.reverse()) {
      await press(map, 'Backspace');
      expect(words(focused(map))).to.equal(expected);
    }
  });

  it('A05 walks back with the button as well', async () => {
    const map = await sonnbrueckMap();
    const back = inside<HTMLButtonElement>(map, '.back');
    expect(back.disabled).to.equal(true);
    line(map, 'Jobcenter').focus();
    await press(map, 'ArrowRight', 'ArrowRight');
    const before = words(focused(map));
    await press(map, 'Enter');
    expect(back.disabled).to.equal(false);
    back.click();
    await map.updateComplete;
    expect(words(focused(map))).to.equal(before);
    expect(back.disabled).to.equal(true);
  });

  it('opens the details with Enter, goes there, and comes back with Escape', async () => {
    const map = await sonnbrueckMap();
    line(map, 'Jobcenter').focus();
    await press(map, 'Enter');
    await until(() => focused(map)?.matches('.details-heading'), 'the focus is on the heading of the details');
    expect(words(focused(map))).to.equal('Jobcenter Sonnbrück');
    expect(line(map, 'Jobcenter').getAttribute('aria-selected')).to.equal('true');
    await press(map, 'Escape');
    await until(() => focused(map)?.getAttribute('role') === 'treeitem', 'the focus is back in the list');
    expect(words(focused(map))).to.match(/^Jobcenter/);
    expect(map.shadowRoot!.querySelector('.details')).to.equal(null);
  });

  it('A24 finds a name by its first letters in the list, and leaves keys alone everywhere else', async () => {
    const map = await sonnbrueckMap();
    items(map)[0]!.focus();
    await press(map, 's', 't', 'a');
    expect(words(focused(map))).to.match(/^Stadtbücherei/);
    const input = inside<HTMLInputElement>(map, '#search');
    input.focus();
    await press(map, 'j');
    expect(focused(map) === input, 'the search keeps the focus').to.equal(true);
    const active = (): string => words(inside(map, '[role=treeitem][tabindex="0"]'));
    const before = active();
    for (const selector of ['.views input', '.moves button', '.help summary']) {
      inside(map, selector).focus();
      await press(map, 'j', 'a', 'Home', 'ArrowDown', 'Backspace', 'Delete', '+', '-');
      expect(focused(map) === inside(map, selector), `${selector} keeps the focus`).to.equal(true);
    }
    (focused(map) as HTMLElement).blur();
    for (const key of ['j', '+', 'ArrowDown', '?', '/'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await map.updateComplete;
    expect(active()).to.equal(before);
    expect(focused(map) === null, 'nothing of the map has taken the focus').to.equal(true);
  });

  it('says what a line is, in a sentence', async () => {
    const map = await sonnbrueckMap();
    expect(words(line(map, 'Amt für Wohnen'))).to.equal('Amt für Wohnen Sonnbrück, Behörde, vier Verbindungen');
    line(map, 'Amt für Wohnen').focus();
    await press(map, 'ArrowRight', 'ArrowRight');
    expect(words(focused(map))).to.match(/^Amt für Wohnen Sonnbrück tauscht Informationen mit .+ aus, Stärke zwei$/);
  });

  it('A04 has at most four stops in list and details, and Tab leaves the list at once, both ways', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    map.select('A13');
    await map.updateComplete;
    const stops = [...map.shadowRoot!.querySelectorAll<HTMLElement>('.list, .list *, .details, .details *')].filter(
      (element) => element.tabIndex >= 0,
    );
    expect(stops.length).to.be.within(1, 4);
    line(map, 'Jobcenter').focus();
    await press(map, 'ArrowDown');
    const inList = (): boolean => Boolean(focused(map)?.closest('[role=tree]'));
    expect(inList()).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(inList()).to.equal(false);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    expect(inList(), 'Shift and Tab come back').to.equal(true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(inList()).to.equal(false);
  });

  it('A08 says the number of results once, and nothing while one walks', async () => {
    const map = await sonnbrueckMap();
    const status = inside(map, '[role=status]');
    const said: string[] = [];
    new MutationObserver(() => said.push(words(status))).observe(status, { childList: true, characterData: true, subtree: true });
    const input = inside<HTMLInputElement>(map, '#search');
    input.focus();
    for (const text of ['b', 'be', 'beh', 'behörde']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await map.updateComplete;
    }
    expect(items(map).length).to.equal(6);
    await until(() => said.length > 0, 'the status speaks');
    await new Promise((done) => setTimeout(done, 500));
    expect(said).to.deep.equal(['6 von 40 Partnern']);
    expect(focused(map)).to.equal(input);
    items(map)[0]!.focus();
    await press(map, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft');
    expect(said).to.have.length(1);
  });

  it('A07 never lets the focus fall out of the map when a search hides the line it was on', async () => {
    const map = await sonnbrueckMap();
    line(map, 'Jobcenter').focus();
    const input = inside<HTMLInputElement>(map, '#search');
    input.value = 'gibt es nicht';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await map.updateComplete;
    expect(focused(map), 'somewhere in the map').to.not.equal(null);
    expect(document.activeElement).to.equal(map);
    expect(words(inside(map, '.nobody'))).to.contain('Dazu passt kein Partner');
  });

  it('closes details, then search with Escape, one after the other', async () => {
    const map = await sonnbrueckMap();
    const input = inside<HTMLInputElement>(map, '#search');
    input.value = 'jobcenter';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await map.updateComplete;
    items(map)[0]!.click();
    await map.updateComplete;
    expect(inside(map, '.details')).to.exist;
    input.focus();
    await press(map, 'Escape');
    expect(map.shadowRoot!.querySelector('.details')).to.equal(null);
    expect(input.value).to.equal('jobcenter');
    await press(map, 'Escape');
    expect(input.value).to.equal('');
    expect(items(map)).to.have.length(40);
  });
});
