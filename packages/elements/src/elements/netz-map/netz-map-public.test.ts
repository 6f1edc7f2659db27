import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { NetworkData } from '@netz-map/core';
import '../../define/netz-map.ts';
import type { NetzMap } from '../../define/netz-map.ts';
import { NETWORK } from '../../testing/small-network.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../testing/mount.ts';
import { drawn, items, line, mapOf, shapesOf, signsOf, sonnbrueckMap, words } from '../../testing/shown-map.ts';

afterEach(unmount);
before(() => setViewport({ width: 1000, height: 800 }));

/** Everything that must not be public, each with a word of its own. */
const CANARIES: NetworkData = {
  ...NETWORK,
  organisations: [
    ...NETWORK.organisations.map((each) => ({
      ...each,
      funding: { funder: 'KANARIE-Geld' },
      network: 'Nordend',
      extra: { Notiz: 'KANARIE-Notiz' },
    })),
    { ...NETWORK.organisations[0]!, id: 'A6', name: 'KANARIE intern', visibility: 'internal' as const },
  ],
  ties: [
    ...NETWORK.ties.map((each) => ({ ...each, note: 'KANARIE-Streit' })),
    { id: 's', from: 'A2', to: 'A4', kind: 'KANARIE-Spannung', strained: true, visibility: 'network' as const },
    { id: 'i', from: 'A2', to: 'A4', kind: 'KANARIE-Absprache', visibility: 'internal' as const },
    { id: 'j', from: 'A6', to: 'A4', visibility: 'network' as const },
  ],
};

/** All text and all attributes, in the drawing too. */
const everything = (map: NetzMap): string => map.shadowRoot!.innerHTML;

describe('<netz-map audience="public">', () => {
  it('shows nothing internal: not in the list, the details, the drawing, the tables, on paper or in a file', async () => {
    const internal = await mapOf(CANARIES);
    await drawn(internal);
    expect(everything(internal), 'the canaries sing where they may').to.contain('KANARIE intern');
    internal.remove();

    const map = await mapOf(CANARIES, 'audience="public"');
    await drawn(map);
    expect(items(map)).to.have.length(5);
    for (const item of items(map)) {
      item.click();
      await map.updateComplete;
      expect(everything(map)).to.not.contain('KANARIE');
    }
    dispatchEvent(new Event('beforeprint'));
    await map.updateComplete;
    expect(everything(map)).to.contain('paper-list').and.not.contain('KANARIE');
    dispatchEvent(new Event('afterprint'));
    map.view = 'table';
    await map.updateComplete;
    expect(everything(map)).to.contain('<table').and.not.contain('KANARIE');
    for (const file of [await map.toCSV(), await map.toCSV('ties'), await map.toSVG()])
      expect(file).to.be.a('string').and.not.contain('KANARIE');
  });

  it('says and counts nowhere who has no tie', async () => {
    const map = await sonnbrueckMap('audience="public"');
    expect(words(await shapesOf(map))).to.contain('Weitere Partner');
    expect(words(inside(map, '.summary'))).to.equal('40 Partner und 90 Verbindungen, sieben davon ruhen.');
    line(map, 'Tigrinya').click();
    await map.updateComplete;
    expect(words(inside(map, '.details')))
      .to.contain('Dolmetschen')
      .and.not.contain('Verbindung');
    map.view = 'table';
    await map.updateComplete;
    const row = [...map.shadowRoot!.querySelectorAll('tr')].find((each) => words(each).startsWith('Tigrinya'));
    expect(words(row)).to.not.match(/\d/);
    expect(words(inside(map, '.base')), 'ties without their strength')
      .to.contain('Letzter Kontakt')
      .and.not.contain('Stärke');
    map.view = 'map';
    await map.updateComplete;
    expect(everything(map)).to.not.match(/angebunden|keine Verbindung|noch keine/);
    expect(await map.toSVG()).to.not.contain('angebunden');
  });

  it('does not tell what follows from all the data, though another element of the page selects it', async () => {
    const main = mount('<netz-map id="all"></netz-map><netz-map for="all" audience="public"></netz-map>');
    const [all, open] = [...main.querySelectorAll('netz-map')] as [NetzMap, NetzMap];
    all.network = CANARIES;
    await reach(open, 'ready');
    all.highlight = 'bridge:A4';
    await until(() => all.shadowRoot!.querySelector('.saying'), 'the finding is told to the coordination');
    await open.updateComplete;
    expect(open.shadowRoot!.querySelector('.saying')).to.equal(null);
    all.highlight = undefined;
    all.select('A6');
    await until(() => all.shadowRoot!.querySelector('.details'), 'the internal partner is chosen');
    await open.updateComplete;
    expect(spoken(open)).to.not.contain('KANARIE');
  });

  it('changes with the attribute, and keeps its drawing when something is selected', async () => {
    const map = await mapOf(CANARIES, 'audience="public"');
    const [before] = await signsOf(map);
    const canvas = await drawn(map);
    line(map, 'Jobwerkstatt').click();
    await map.updateComplete;
    expect(inside(map, '.drawing')).to.equal(canvas);
    expect(await signsOf(map)).to.deep.include(before);
    map.audience = 'internal';
    await map.updateComplete;
    expect(items(map)).to.have.length(6);
  });
});
