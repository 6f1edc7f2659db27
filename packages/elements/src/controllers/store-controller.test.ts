import { expect } from 'chai';
import '../define/netz-findings.ts';
import '../define/netz-suggestions.ts';
import { inside, mount, reach, spoken, until, unmount } from '../testing/mount.ts';
import { findings, PAIR, servedPage } from '../testing/served-page.ts';
import { NETWORK } from '../testing/small-network.ts';
import { registry } from './store-binding.ts';

const page = servedPage();

describe('Elements that show the same network', () => {
  it('ask for it once', async () => {
    const main = mount(`<netz-findings ${PAIR}></netz-findings><netz-suggestions ${PAIR}></netz-suggestions>`);
    await reach(findings(main), 'ready');
    await reach(main.querySelector('netz-suggestions')!, 'ready');
    expect(page.files.requests).to.deep.equal(['akteure.csv', 'beziehungen.csv']);
  });

  it('and each for itself when they name different files', async () => {
    const main = mount('<netz-findings src="netz.json"></netz-findings><netz-findings src="akteure.csv" id="b"></netz-findings>');
    await reach(findings(main), 'ready');
    await reach(findings(main, '#b'), 'ready');
    expect(page.files.requests).to.have.members(['netz.json', 'akteure.csv']);
  });

  it('the network is dropped with the last of them, and asked for anew afterwards', async () => {
    await reach(findings(mount('<netz-findings src="netz.json"></netz-findings>')), 'ready');
    await unmount();
    await reach(findings(mount('<netz-findings src="netz.json"></netz-findings>')), 'ready');
    expect(page.files.requests).to.deep.equal(['netz.json', 'netz.json']);
  });

  it('an element that is removed while loading ends its request', async () => {
    page.files.set('langsam.json', () => new Promise<Response>(() => {}));
    mount('<netz-findings src="langsam.json"></netz-findings>');
    await until(() => page.files.signals.length === 1, 'the request is made');
    await unmount();
    expect(page.files.signals[0]!.aborted).to.equal(true);
  });

  it('an element that is moved in the page keeps its network and its selection', async () => {
    const main = mount(`<netz-findings ${PAIR}></netz-findings><section></section>`);
    const element = findings(main);
    await reach(element, 'ready');
    let loads = 0;
    element.addEventListener('netz-load', () => loads++);
    main.querySelector('section')!.append(element);
    await new Promise((done) => setTimeout(done, 30));
    expect(spoken(element)).to.contain('Fünf Partner');
    expect(page.files.requests).to.have.length(2);
    expect(loads).to.equal(0);
  });
});

describe('Following another element with for', () => {
  it('shows what that one shows, also when that one comes later', async () => {
    const main = mount('<netz-suggestions for="netz"></netz-suggestions>');
    const follower = main.querySelector('netz-suggestions')!;
    await reach(follower, 'empty');
    expect(spoken(follower)).to.contain('„netz“');
    main.append(document.createRange().createContextualFragment(`<netz-findings id="netz" ${PAIR}></netz-findings>`));
    await reach(follower, 'ready');
    expect(page.files.requests).to.have.length(2);
  });

  it('and goes on when that one is replaced or gets other data', async () => {
    const main = mount('<netz-findings id="netz" src="netz.json"></netz-findings><netz-findings id="folgt" for="netz"></netz-findings>');
    const follower = findings(main, '#folgt');
    await reach(follower, 'ready');
    const other = document.createElement('netz-findings');
    other.id = 'netz';
    other.network = { ...NETWORK, organisations: NETWORK.organisations.slice(0, 4), needs: [] };
    findings(main).replaceWith(other);
    await until(() => spoken(follower).includes('Vier Partner'), 'the follower shows the other network');
    other.network = NETWORK;
    await until(() => spoken(follower).includes('Fünf Partner'), 'the follower shows the new data');
  });

  it('nobody follows themselves or in a circle', async () => {
    const main = mount(
      '<netz-findings id="a" for="b"></netz-findings><netz-findings id="b" for="a"></netz-findings><netz-findings id="c" for="c"></netz-findings>',
    );
    for (const element of main.querySelectorAll('netz-findings')) await reach(element, 'empty');
  });

  it('a <div> around an element can be followed as well', async () => {
    const main = mount(
      '<netz-findings id="folgt" for="kasten"></netz-findings><div id="kasten"><netz-findings src="netz.json"></netz-findings></div>',
    );
    await reach(findings(main, '#folgt'), 'ready');
  });
});

describe('The day for which everything is said', () => {
  it('is that of the attribute, for all that share the network', async () => {
    const main = mount(
      '<netz-findings src="netz.json"></netz-findings><netz-suggestions src="netz.json" as-of="2027-02-01"></netz-suggestions>',
    );
    await reach(findings(main), 'ready');
    await until(() => spoken(findings(main)).includes('Februar 2027'), 'the other day is told');
    main.querySelector('netz-suggestions')!.removeAttribute('as-of');
    await until(() => spoken(findings(main)).includes('November 2026'), 'the day of the data is told');
  });
});

describe('The language', () => {
  it('is that of the page, changes with it, and can be another one for an element or a part of the page', async () => {
    const main = mount(
      '<netz-findings src="netz.json"></netz-findings><div lang="en"><netz-findings id="en" src="netz.json"></netz-findings></div>',
    );
    const element = findings(main);
    await reach(element, 'ready');
    await reach(findings(main, '#en'), 'ready');
    expect(spoken(element)).to.contain('Was auffällt');
    expect(spoken(findings(main, '#en'))).to.contain('What stands out');
    document.documentElement.lang = 'en-GB';
    await until(() => spoken(element).includes('What stands out'), 'English is spoken');
    expect(inside(element, '.base').lang).to.equal('en');
    element.lang = 'de-x-einfach';
    await until(() => spoken(element).includes('Das ist wichtig'), 'plain German is spoken');
    element.lang = 'fr';
    await until(() => spoken(element).includes('Was auffällt'), 'German is spoken');
    expect(inside(element, '.base').lang).to.equal('de');
    element.plain = true;
    await until(() => spoken(element).includes('Das ist wichtig'), 'plain German is spoken');
  });

  it('is found through shadow roots', async () => {
    const main = mount('<div lang="en" id="outer"></div>');
    const root = main.querySelector('#outer')!.attachShadow({ mode: 'open' });
    const element = document.createElement('netz-findings');
    element.network = NETWORK;
    root.append(element);
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('What stands out');
  });
});

describe('Two hundred times put in and taken out', () => {
  it('leaves nothing behind', async () => {
    const main = mount('');
    for (let i = 0; i < 200; i++) {
      const element = document.createElement('netz-findings');
      element.src = 'netz.json';
      main.append(element);
      await element.updateComplete;
      element.remove();
    }
    await new Promise((done) => setTimeout(done, 20));
    expect(registry.size).to.equal(0);
  });
});
