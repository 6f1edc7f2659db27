import { expect } from 'chai';
import '../define/netz-map.ts';
import { inside, unmount, until } from '../testing/mount.ts';
import { drawn, shapesOf, sonnbrueckMap, words } from '../testing/shown-map.ts';

const choice = (map: HTMLElement): HTMLSelectElement => inside<HTMLSelectElement>(map as never, '.regions select');
/** The legend with what stands beside it; nothing while the map takes up another language. */
const legend = (map: HTMLElement): string => words(map.shadowRoot!.querySelector('.map'));
/** As somebody does with the keyboard or a finger. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('The regions of those who belong together', () => {
  afterEach(unmount);

  it('can be sent away and called back beside the legend, and gathered by something else', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    await until(() => map.shadowRoot!.querySelector('.regions select'), 'the choice is there');
    const before = legend(map);
    expect(words(choice(map).labels[0])).to.contain('Flächen auf der Karte');
    expect([...choice(map).options].map(words)).to.include.members(['was am besten passt', 'nach Themen', 'keine Flächen']);
    const places = JSON.stringify([...map.positions()]);
    choose(choice(map), 'none');
    await until(() => legend(map) !== before, 'the legend speaks of regions no more');
    expect(choice(map).value).to.equal('none');
    expect(map.landscapes).to.equal('none');
    expect((await shapesOf(map)).outerHTML).to.not.contain('landscape');
    choose(choice(map), 'topic');
    await until(() => legend(map).includes('gleiches Thema'), 'the legend says by what');
    choose(choice(map), 'auto');
    await until(() => legend(map) === before, 'as it was');
    expect(JSON.stringify([...map.positions()]), 'nobody changes place').to.equal(places);
  });

  it('are chosen by the page with an attribute, and spoken of in its language', async () => {
    const map = await sonnbrueckMap('landscapes="none"');
    await drawn(map);
    await until(() => map.shadowRoot!.querySelector('.regions select'), 'the choice is there');
    expect(choice(map).value).to.equal('none');
    map.plain = true;
    await until(() => legend(map).includes('Wer gehört zusammen?'), 'plain German is spoken');
    map.plain = false;
    map.lang = 'en';
    await until(() => legend(map).includes('Areas on the map'), 'English is spoken');
  });
});
