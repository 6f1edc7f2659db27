import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-compare.ts';
import type { NetzCompare } from '../../define/netz-compare.ts';
import { registry } from '../../controllers/store-binding.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { inside, mount, reach, spoken, unmount } from '../../testing/mount.ts';
import { expectTabReachesAll } from '../../testing/tab-walk.ts';

const CITIES = ['eichgarten', 'kranichsfelde', 'quellingen', 'rabenhafen', 'weidenmoos'];
const link = (city: string, name = city.charAt(0).toUpperCase() + city.slice(1)): string => {
  const folder = `/fixtures/modellkommunen/${city}`;
  return `<li><a href="${folder}/akteure.csv" data-ties="${folder}/beziehungen.csv" data-needs="${folder}/bedarfe.csv">${name}</a></li>`;
};
const FIVE = `<netz-compare as-of="2026-11-01"><ul>${CITIES.map((city) => link(city)).join('')}</ul></netz-compare>`;
const V = '/fixtures/verbund';
const FEDERATION = `<netz-compare src="${V}/akteure.csv" ties="${V}/beziehungen.csv" needs="${V}/bedarfe.csv" as-of="2026-11-01"></netz-compare>`;

async function shown(html: string): Promise<NetzCompare> {
  const element = mount(html).querySelector('netz-compare')!;
  await reach(element, 'ready');
  return element;
}
const told = (element: Element, what: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(what)].map((one) => one.textContent!.trim());

afterEach(unmount);

describe('<netz-compare> of five cities with a file each', () => {
  it('tells between which values they lie, and names no city beside a value', async () => {
    const element = await shown(FIVE);
    expect(inside(element, '.heading').textContent).to.equal('Fünf Städte nebeneinander');
    const ranges = told(element, 'li').filter((text) => / in der Mitte /.test(text));
    expect(ranges.length).to.be.greaterThan(5);
    expect(ranges.join(' ')).to.not.match(/Eichgarten|Kranichsfelde|Quellingen|Rabenhafen|Weidenmoos/);
    expect(spoken(element))
      .to.contain('keine Rangliste')
      .and.not.match(/undefined|NaN|null|JSON/);
  });

  it('stands by the alphabet, however the page has put the links', async () => {
    const element = await shown(
      `<netz-compare as-of="2026-11-01">${[...CITIES]
        .reverse()
        .map((city) => link(city))
        .join('')}</netz-compare>`,
    );
    expect(told(element, 'tbody th')).to.deep.equal(['Eichgarten', 'Kranichsfelde', 'Quellingen', 'Rabenhafen', 'Weidenmoos']);
  });

  it('takes the name of the city from the link, and follows when a link comes or goes', async () => {
    const element = await shown(
      `<netz-compare as-of="2026-11-01"><ul>${link('eichgarten', 'Stadt A')}${link('rabenhafen', 'Stadt B')}</ul></netz-compare>`,
    );
    expect(told(element, 'tbody th')).to.deep.equal(['Stadt A', 'Stadt B']);
    element.querySelector('ul')!.append(document.createRange().createContextualFragment(link('quellingen', 'Stadt C')));
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    await reach(element, 'ready');
    expect(told(element, 'tbody th')).to.deep.equal(['Stadt A', 'Stadt B', 'Stadt C']);
    element.querySelector('li')!.remove();
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    await reach(element, 'ready');
    expect(told(element, 'tbody th')).to.deep.equal(['Stadt B', 'Stadt C']);
  });

  it('takes no city for a link in a sentence beside the list, which is there for those without scripts', async () => {
    const element = await shown(
      `<netz-compare as-of="2026-11-01"><p>Ohne JavaScript: <a href="/liste.html">die Liste</a>.</p><ul>${link('eichgarten')}${link('rabenhafen')}</ul></netz-compare>`,
    );
    expect(told(element, 'tbody th')).to.deep.equal(['Eichgarten', 'Rabenhafen']);
    expect(spoken(element)).to.not.contain('Nicht dabei');
  });

  it('says which city is left out when its file is missing, and compares the others', async () => {
    const element = await shown(
      `<netz-compare as-of="2026-11-01">${link('eichgarten')}${link('rabenhafen')}<a href="/fixtures/fehlt.json">Nirgendwo</a></netz-compare>`,
    );
    expect(spoken(element)).to.contain('Nicht dabei: Nirgendwo.').and.contain('Zwei Städte nebeneinander');
    await expectAccessible(element);
  });

  it('lets go of every file when it leaves the page', async () => {
    await shown(FIVE);
    expect(registry.size).to.equal(5);
    await unmount();
    await new Promise((done) => setTimeout(done, 20));
    expect(registry.size).to.equal(0);
  });
});

describe('<netz-compare> of one file', () => {
  it('takes the cities that its partners name, and tells what is between them', async () => {
    const element = await shown(FEDERATION);
    expect(inside(element, '.heading').textContent).to.equal('Zwölf Städte nebeneinander');
    expect(spoken(element)).to.contain('Zwischen den Städten');
    await expectAccessible(element);
  });

  it('says which column is missing where no city is named', async () => {
    const element = await shown('<netz-compare src="/fixtures/sonnbrueck-40/akteure.csv" as-of="2026-11-01"></netz-compare>');
    expect(spoken(element)).to.contain('„Ort/Netz“');
    await expectAccessible(element);
  });
});

describe('<netz-compare> everywhere', () => {
  it('tells nothing in public, and fetches no more than it must', async () => {
    const element = await shown(FIVE.replace('as-of', 'audience="public" as-of'));
    expect(spoken(element)).to.contain('nur die Koordination');
    expect(registry.size).to.equal(1);
  });

  it('speaks plain German and English', async () => {
    const element = await shown(FIVE.replace('as-of', 'lang="en" as-of'));
    expect(inside(element, '.heading').textContent).to.contain('side by side');
    element.lang = 'de';
    element.plain = true;
    await element.updateComplete;
    expect(spoken(element)).to.not.match(/undefined|side by side/);
  });

  it('is accessible to axe and to the keyboard, and its table can be reached', async () => {
    const element = await shown(FIVE);
    await expectAccessible(element);
    const stops = await expectTabReachesAll(element);
    expect(stops).to.include(inside(element, '.table-frame'));
  });

  it('has nothing that scrolls sideways at 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    await shown(FIVE);
    expectNoSidewaysScroll();
    await setViewport({ width: 1000, height: 800 });
  });
});
