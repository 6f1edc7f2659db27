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
});
