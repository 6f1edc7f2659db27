import { expect } from 'chai';
import '../define/netz-findings.ts';
import { mount, reach, spoken, unmount, until } from '../testing/mount.ts';
import { ServedFiles } from '../testing/served-files.ts';
import { PARTNERS, TIES } from '../testing/small-network.ts';
import { upgradeDivs } from './upgrade-divs.ts';

let end: () => void;
let files: ServedFiles;
beforeEach(() => {
  files = new ServedFiles({ 'akteure.csv': PARTNERS, 'beziehungen.csv': TIES });
});
afterEach(async () => {
  end();
  await unmount();
  files.end();
});

describe('A <div> for editors that strip unknown tags', () => {
  it('becomes the element, with its attributes and around its content', async () => {
    const main = mount(
      '<div data-netz-findings data-src="akteure.csv" data-ties="beziehungen.csv" data-as-of="2026-11-01"><p>Ersatz</p></div>',
    );
    end = upgradeDivs(document);
    const element = main.querySelector('div > netz-findings')!;
    await reach(element, 'ready');
    expect(spoken(element)).to.contain('Fünf Partner, vier Verbindungen');
    expect(element.querySelector('p')!.textContent).to.equal('Ersatz');
  });

  it('also when it comes later, and only once however many scripts are on the page', async () => {
    const main = mount('');
    const first = upgradeDivs(document);
    const second = upgradeDivs(document);
    end = () => [first, second].forEach((stop) => stop());
    main.append(
      document.createRange().createContextualFragment('<section><div data-netz-findings data-src="akteure.csv"></div></section>'),
    );
    await until(() => main.querySelector('netz-findings'), 'the late one is upgraded');
    await new Promise((done) => setTimeout(done, 20));
    expect(main.querySelectorAll('netz-findings')).to.have.length(1);
  });

  it('takes over what the element knows and nothing else', () => {
    const main = mount('<div data-netz-findings data-onclick="alert(1)" data-style="color: red" data-most="3"></div>');
    end = upgradeDivs(document);
    expect(main.querySelector('netz-findings')!.getAttributeNames()).to.deep.equal(['most']);
  });

  it('waits for an element that comes in a file of its own, which is asked for once and only where such an element is on the page', async () => {
    const main = mount('<p>Noch nichts</p>');
    const asked: string[] = [];
    let arrive!: () => void;
    const arrival = new Promise<void>((done) => (arrive = done));
    end = upgradeDivs(document, (tag) => (asked.push(tag), arrival));
    expect(asked).to.deep.equal([]);
    main.append(
      document.createRange().createContextualFragment('<div data-netz-finder data-topic="Wohnen"></div><netz-meeting></netz-meeting>'),
    );
    await until(() => asked.length > 0, 'the files are asked for');
    expect(asked).to.deep.equal(['netz-finder', 'netz-meeting']);
    expect(main.querySelector('div > netz-finder')).to.equal(null);
    customElements.define(
      'netz-finder',
      class extends HTMLElement {
        static readonly observedAttributes = ['topic'];
      },
    );
    arrive();
    await until(() => main.querySelector('div > netz-finder'), 'the <div> has become the element');
    expect(main.querySelector('netz-finder')!.getAttribute('topic')).to.equal('Wohnen');
    main.append(document.createElement('netz-meeting'));
    await new Promise((done) => setTimeout(done, 20));
    expect(asked).to.have.length(2);
  });
});
