// Long because the four steps of a meeting build on one another: what comes out of one is what the next begins with.
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/netz-meeting.ts';
import type { NetzMeeting } from '../../define/netz-meeting.ts';
import { expectAccessible } from '../../testing/expect-accessible.ts';
import { expectNoSidewaysScroll } from '../../testing/expect-no-sideways-scroll.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../testing/mount.ts';
import { NETWORK } from '../../testing/small-network.ts';
import { expectTabReachesAll, tabTo } from '../../testing/tab-walk.ts';

const GROSSSTADT =
  'src="/fixtures/grossstadt-100/akteure.csv" ties="/fixtures/grossstadt-100/beziehungen.csv" meetings="/fixtures/grossstadt-100/treffen.csv" as-of="2026-11-01"';
const STEPS = ['who', 'plan', 'print', 'capture'] as const;

async function shown(html = `<netz-meeting ${GROSSSTADT}></netz-meeting>`): Promise<NetzMeeting> {
  const element = mount(html).querySelector('netz-meeting')!;
  await reach(element, 'ready');
  return element;
}

async function given(network: NetzMeeting['network']): Promise<NetzMeeting> {
  const element = mount('<netz-meeting></netz-meeting>').querySelector('netz-meeting')!;
  element.network = network;
  await reach(element, 'ready');
  return element;
}

async function press(element: NetzMeeting, selector: string): Promise<void> {
  inside<HTMLElement>(element, selector).click();
  await element.updateComplete;
}

async function choose(element: NetzMeeting, selector: string, value: string, event = 'change'): Promise<void> {
  const field = inside<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
  await element.updateComplete;
}

const go = (element: NetzMeeting, step: (typeof STEPS)[number]): Promise<void> => press(element, `[data-step="${step}"]`);
const ticked = (element: NetzMeeting): number => element.shadowRoot!.querySelectorAll('input[name="present"]:checked').length;

async function tickAll(element: NetzMeeting): Promise<void> {
  for (const box of element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name="present"]')) {
    box.click();
    await element.updateComplete;
  }
}

/** The theme housing, and everybody who is proposed for it. */
async function housing(): Promise<NetzMeeting> {
  const element = await shown();
  await choose(element, 'select', 'Wohnen');
  await press(element, '.tick-proposed');
  return element;
}

/** What is handed to the visitor as files, and printed, while something runs. */
async function outside(run: () => Promise<void>): Promise<{ files: { name: string; text: string }[]; sheets: string[] }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const { print } = window;
  const blobs: Blob[] = [];
  const names: string[] = [];
  const sheets: string[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    names.push(this.download);
  };
  window.print = () => {
    sheets.push([...document.querySelector('netz-map-sheet')!.shadowRoot!.children].map(({ textContent }) => textContent).join(' '));
    window.dispatchEvent(new Event('afterprint'));
  };
  try {
    await run();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    window.print = print;
  }
  return { files: await Promise.all(blobs.map(async (blob, i) => ({ name: names[i]!, text: await blob.text() }))), sheets };
}

/** Chooses a file, as a visitor does in the window of the system. */
async function open(element: NetzMeeting, text: string): Promise<void> {
  const field = inside<HTMLInputElement>(element, '.notes-file');
  const { items, files } = new DataTransfer();
  items.add(new File([text], 'Mitschrift.json', { type: 'application/json' }));
  field.files = files;
  field.dispatchEvent(new Event('change'));
  // what was said before is gone at once, so that the same sentence is spoken again
  await element.updateComplete;
  await until(() => inside(element, '.notice').textContent !== '', 'what came of it is said');
}

afterEach(unmount);

describe('<netz-meeting> who comes', () => {
  it('proposes for a theme whom to invite, and says why', async () => {
    const element = await housing();
    expect(ticked(element)).to.be.greaterThan(10);
    expect(spoken(element)).to.match(new RegExp(`${ticked(element)} Partner von \\d+ sind angekreuzt`));
    expect(inside(element, '[part~=reasons]').textContent).to.contain('Einladungsliste'.slice(0, 4)).and.to.contain('Wohnen');
  });

  it('says beforehand that nothing is stored, and stores nothing', async () => {
    const element = await housing();
    expect(inside(element, '.not-stored').textContent).to.contain('Nichts davon wird gespeichert');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('asks before the page is left with something in it, and not before', async () => {
    const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const element = await shown();
    expect(leave()).to.equal(false);
    await choose(element, 'input[type="search"]', 'Büro', 'input');
    expect(leave()).to.equal(false);
    await press(element, 'input[name="present"]');
    expect(leave()).to.equal(true);
    element.remove();
    await unmount();
    expect(leave()).to.equal(false);
  });

  it('gives the list for letters as a table in which nothing is a formula', async () => {
    const [first, ...others] = NETWORK.organisations;
    const element = await given({ ...NETWORK, organisations: [{ ...first!, name: '=HYPERLINK("x")', groups: ['Stamm'] }, ...others] });
    const { files } = await outside(() => press(element, '.save-list'));
    expect(files[0]!.name).to.equal('Einladungsliste.csv');
    expect(files[0]!.text).to.contain('"Name";"Grund";"Internet"').and.to.contain('aus dem Stamm');
    expect(files[0]!.text).to.not.match(/(^|;)"?=/m);
  });

  it('invites those who are always there, whatever their group is called', async () => {
    const [first, second, ...others] = NETWORK.organisations;
    const element = await given({
      ...NETWORK,
      organisations: [{ ...first!, groups: ['Kernteam'] }, { ...second!, groups: ['Kernteam'] }, ...others],
    });
    expect(spoken(element)).to.contain('noch niemand vorgeschlagen');
    const [core] = [...element.shadowRoot!.querySelectorAll('select')].filter(({ textContent }) => textContent.includes('Kernteam'));
    core!.value = 'Kernteam';
    core!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(spoken(element)).to.contain('2 Partner vorgeschlagen').and.to.contain('Immer dabei: Kernteam');
  });

  it('takes over who was at an earlier meeting', async () => {
    const element = await shown();
    const meeting = inside<HTMLSelectElement>(element, '.as-at').options[1]!.value;
    await choose(element, '.as-at', meeting);
    expect(ticked(element)).to.be.greaterThan(5);
  });

  it('keeps the focus when all ticks are removed', async () => {
    const element = await housing();
    inside(element, '.nobody').focus();
    await press(element, '.nobody');
    expect(ticked(element)).to.equal(0);
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, 'input[type="search"]'));
  });
});

describe('<netz-meeting> what they do', () => {
  it('makes pairs, lists and groups of those who come', async () => {
    const element = await housing();
    await go(element, 'plan');
    expect(inside(element, '.plan').textContent).to.contain('Paar 1');
    await press(element, 'input[value="talks"]');
    expect(inside(element, '.plan').textContent).to.contain('höchstens drei Gespräche');
    await press(element, 'input[value="groups"]');
    expect(inside(element, '.plan').textContent).to.contain('Gruppe 1');
    const before = inside(element, '.plan').querySelectorAll('.cut').length;
    await choose(element, 'input[type="number"]', '8');
    expect(inside(element, '.plan').querySelectorAll('.cut').length).to.be.lessThan(before);
  });

  it('leaves the pairs as they are when somebody comes later', async () => {
    const element = await housing();
    await go(element, 'plan');
    const names = (): string[] =>
      [...inside(element, '.plan').querySelectorAll('.cut .subheading')].map(({ textContent }) => textContent!.replace(/^Paar \d+: /, ''));
    const before = names();
    await choose(element, '.late', inside<HTMLSelectElement>(element, '.late').options[1]!.value);
    expect(inside(element, '.said').textContent).to.contain('Dazugekommen');
    // whoever sat with two as a third may get a partner of its own
    for (const two of before.map((names) => names.split(' und ')).filter((names) => names.length === 2 && !names[0]!.includes(',')))
      expect(
        names().some((together) => two.every((one) => together.includes(one))),
        two.join(' und '),
      ).to.equal(true);
  });

  it('says who is to be chosen first while nobody comes, and leads there', async () => {
    const element = await shown();
    for (const step of STEPS.slice(1)) {
      await go(element, step);
      expect(spoken(element)).to.contain('Noch ist niemand angekreuzt');
    }
    await press(element, '.back');
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.step-heading'));
  });
});

describe('<netz-meeting> on paper', () => {
  it('prints a card for everybody in a pair, and nothing that only the coordination should read', async () => {
    const element = await housing();
    await go(element, 'print');
    const { sheets } = await outside(() => press(element, '[data-print="pairs"]'));
    expect(sheets[0]!.match(/Sie sprechen mit:/g)!.length).to.be.greaterThan(10);
    expect(sheets[0]).to.not.match(/Nur für die Koordination|zusammenbringen|belastet|dazu kommt/);
    expect(document.querySelector('netz-map-sheet')).to.equal(null);
  });

  it('prints a name card for each who comes', async () => {
    const element = await housing();
    const coming = ticked(element);
    await go(element, 'print');
    const { sheets } = await outside(() => press(element, '[data-print="names"]'));
    expect(sheets[0]!.match(/Paar \d/g)!.length).to.be.within(2, coming);
  });

  it('prints lists and groups without the part for the coordination, and the form with boxes', async () => {
    const element = await housing();
    for (const plan of ['talks', 'groups']) {
      await go(element, 'plan');
      await press(element, `input[value="${plan}"]`);
      await go(element, 'print');
      const { sheets } = await outside(() => press(element, `[data-print="${plan}"]`));
      expect(sheets[0]).to.not.match(/Nur für die Koordination|zusammengebracht/);
    }
    const { sheets } = await outside(() => press(element, '[data-print="form"]'));
    expect(sheets[0]).to.contain('Zwei Minuten nach dem Treffen');
  });
});

describe('<netz-meeting> what it brought', () => {
  async function captured(): Promise<NetzMeeting> {
    const element = await given(NETWORK);
    await tickAll(element);
    await go(element, 'capture');
    await choose(element, '.day', '2026-11-20');
    return element;
  }

  it('becomes a file that the command line reads, with what was agreed, looked for and offered', async () => {
    const element = await captured();
    await choose(element, '[data-list="agreed"] select', 'A1');
    await choose(element, '[data-list="agreed"] label:nth-of-type(2) select', 'A4');
    await choose(element, '[data-list="agreed"] input', 'Besuch im Dezember', 'input');
    await choose(element, '[data-list="offers"] select', 'A2');
    await choose(element, '[data-list="offers"] input', 'Räume', 'input');
    expect(inside(element, '[part~=news]').textContent).to.contain('Besuch im Dezember').and.to.contain('Räume');
    const { files } = await outside(() => press(element, '.save-capture'));
    const capture = JSON.parse(files[0]!.text);
    expect(files[0]!.name).to.equal('Mitschrift 2026-11-20.json');
    expect(capture).to.deep.include({ schema: 'netz-map/capture/1', date: '2026-11-20' });
    expect(capture.attendees).to.have.length(5);
    expect(capture.agreed).to.deep.equal([{ between: ['A1', 'A4'], what: 'Besuch im Dezember' }]);
    expect(capture.offers).to.deep.equal([{ who: 'A2', topic: 'Räume' }]);
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true })), 'saved is saved').to.equal(true);
  });

  it('becomes the network with all that is new', async () => {
    const element = await captured();
    const { files } = await outside(() => press(element, '.save-network'));
    const network = JSON.parse(files[0]!.text);
    expect(network.schema).to.equal('netz-map/network/1');
    expect(network.meetings[0]).to.deep.include({ date: '2026-11-20' });
    expect(network.edges.length).to.be.greaterThan(NETWORK.ties.length);
  });

  it('whoever did not come has talked with nobody, and half a row is not lost', async () => {
    const element = await captured();
    const pairs = (): number => element.shadowRoot!.querySelectorAll('fieldset:nth-of-type(2) .tick').length;
    const before = pairs();
    await press(element, 'fieldset .tick input');
    expect(pairs()).to.be.lessThan(before);
    await choose(element, '[data-list="needs"] select', 'A1');
    expect(inside(element, '[part~=news]').textContent).to.contain('Eine Angabe fehlt');
    const { files } = await outside(() => press(element, '.save-capture'));
    expect(JSON.parse(files[0]!.text).attendees).to.have.length(4);
  });

  it('can be opened again, and saved again it is the same; what stood there before comes back', async () => {
    const element = await captured();
    await press(element, 'fieldset .tick input');
    await choose(element, '[data-list="agreed"] select', 'A2');
    await choose(element, '[data-list="agreed"] label:nth-of-type(2) select', 'A4');
    await choose(element, '[data-list="agreed"] input', 'Besuch', 'input');
    await choose(element, '[data-list="needs"] select', 'A3');
    await choose(element, '[data-list="needs"] label:nth-of-type(4) input', 'Nordend', 'input');
    const saved = (await outside(() => press(element, '.save-capture'))).files[0]!.text;
    const fresh = await given(NETWORK);
    await go(fresh, 'capture');
    await open(fresh, saved);
    expect(inside(fresh, '.notice').textContent).to.equal('Das ist die Mitschrift vom 20. November 2026.');
    expect(inside<HTMLInputElement>(fresh, '.day').value).to.equal('2026-11-20');
    expect((await outside(() => press(fresh, '.save-capture'))).files[0]!.text).to.equal(saved);
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true })), 'all of it is in a file').to.equal(true);
    await press(fresh, '.undo');
    expect(spoken(fresh)).to.contain('Noch ist niemand angekreuzt').and.contain('Es steht wieder da');
    expect(fresh.shadowRoot!.activeElement).to.equal(inside(fresh, '.open-notes'));
  });

  it('opened, it names whom the data do not know, and leaves their places to be filled', async () => {
    const element = await captured();
    const offers = [{ who: 'Chor', topic: 'Tanz' }];
    const talked = [
      ['jobwerkstatt', 'A1'],
      ['A2', 'Niemand'],
    ];
    await open(element, JSON.stringify({ date: '2026-11-21', attendees: ['A1', 'Niemand'], talked, offers }));
    expect(inside(element, '.notice').textContent).to.contain('nicht dabei: Niemand, Chor.');
    expect(element.shadowRoot!.querySelectorAll('[data-list="talked"] .entry')).to.have.length(2);
    expect(inside<HTMLInputElement>(element, '[data-list="offers"] input').value).to.equal('Tanz');
    expect(inside(element, '[part~=news]').textContent).to.contain('Eine Angabe fehlt');
  });

  it('refuses any other file with one sentence, and leaves everything as it was', async () => {
    const element = await captured();
    const before = inside(element, '[part~=news]').textContent;
    const many = JSON.stringify({ date: '2026-11-21', offers: Array.from({ length: 301 }, () => ({ who: 'A1', topic: 'x' })) });
    for (const hostile of [
      '',
      '<script>alert(1)</script>',
      '{"date":"gestern"}',
      '{"__proto__":{"date":"2026-11-20"}}',
      many,
      'x'.repeat(1_000_001),
    ]) {
      await open(element, hostile);
      expect(inside(element, '.notice').textContent).to.equal(
        'Das ist keine Mitschrift: Bitte wählen Sie die Datei, die „Mitschrift speichern“ angelegt hat.',
      );
      expect(inside(element, '[part~=news]').textContent).to.equal(before);
      expect(element.shadowRoot!.querySelector('.undo')).to.equal(null);
    }
  });

  it('asks for the day, and puts the focus there', async () => {
    const element = await captured();
    await choose(element, '.day', '');
    const { files } = await outside(() => press(element, '.save-capture'));
    expect(files).to.have.length(0);
    expect(spoken(element)).to.contain('Bitte tragen Sie den Tag des Treffens ein');
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.day'));
  });

  it('a row that was cleared is gone, and the focus stays in its list', async () => {
    const element = await captured();
    await choose(element, '[data-list="offers"] input', 'Räume', 'input');
    await press(element, '[data-list="offers"] button');
    expect(inside<HTMLInputElement>(element, '[data-list="offers"] input').value).to.equal('');
    expect(element.shadowRoot!.activeElement?.closest('[data-list="offers"]')).to.exist;
  });
});

describe('<netz-meeting> elsewhere', () => {
  it('shows nothing in public', async () => {
    const element = await shown(`<netz-meeting ${GROSSSTADT} audience="public"></netz-meeting>`);
    expect(spoken(element)).to.contain('nur die Koordination');
    expect(element.shadowRoot!.querySelector('button, input')).to.equal(null);
  });

  it('says which columns are missing and how to add them', async () => {
    const element = await shown('<netz-meeting src="/fixtures/nur-namen/akteure.csv"></netz-meeting>');
    expect(spoken(element)).to.contain('Spalte „Themen“ fehlt');
    await tickAll(element);
    await go(element, 'plan');
    await press(element, 'input[value="groups"]');
    expect(spoken(element)).to.contain('Tabelle der Beziehungen fehlt').and.to.contain('Spalte „Art“ fehlt');
  });

  it('speaks English and plain German', async () => {
    const element = await shown(`<netz-meeting lang="en" ${GROSSSTADT}></netz-meeting>`);
    expect(inside(element, '.heading').textContent).to.equal('Prepare a meeting');
    element.lang = 'de';
    element.plain = true;
    await until(() => spoken(element).includes('Ein Treffen planen'), 'it speaks plain German');
  });

  it('can be walked through with Tab alone, all four steps, and Enter leads on to the heading of the next', async () => {
    const element = await given(NETWORK);
    await tickAll(element);
    for (const step of STEPS) {
      await go(element, step);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expectTabReachesAll(element);
    }
    await go(element, 'who');
    await tabTo(element, inside(element, '.next button'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '.step-heading'));
  });

  it('is accessible and scrolls nowhere sideways at 320 px, in all four steps', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await housing();
    for (const step of STEPS) {
      await go(element, step);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      expectNoSidewaysScroll();
      await expectAccessible(element);
    }
    await setViewport({ width: 1000, height: 800 });
  });
});
