import { expect } from 'chai';
import type { NetworkData } from '@netz-map/core';
import '../define.ts';
import { mount, reach, unmount } from '../testing/mount.ts';
import { NETWORK } from '../testing/small-network.ts';

/** Stands in everything that must not be public, and nowhere else. */
const SECRET = /KANARIE/i;
let sung = 0;
const canary = (what: string): string => `KANARIE-${what}-${++sung}`;
const inner = () => ({
  avoid: ['hidden'],
  umbrella: 'hidden',
  successor: 'hidden',
  funding: { funder: canary('Geld'), share: 83, securedUntil: '2027-01-01' },
  extra: { [canary('Spalte')]: canary('Zelle') },
});
const somebody = (id: string, parts: object) => ({
  ...NETWORK.organisations[0]!,
  ...inner(),
  ...{ id, shortName: canary('kurz'), description: canary('Text'), website: `https://${canary('www')}.example/` },
  ...parts,
});
const tie = (id: string, from: string, to: string, parts: object = {}) => ({
  ...{
    id,
    from,
    to,
    kind: canary('Art'),
    note: canary('Notiz'),
    extra: { Bemerkung: canary('Bemerkung') },
    visibility: 'network' as const,
  },
  ...parts,
});

/** Five partners for everybody, and what the coordination alone knows of them and of five others. */
const CANARIES: NetworkData = {
  ...NETWORK,
  organisations: [
    ...NETWORK.organisations.map((one, i) => ({ ...one, ...inner(), visibility: i === 0 ? ('public' as const) : one.visibility })),
    somebody('hidden', {
      name: canary('intern'),
      visibility: 'internal',
      topics: [canary('Thema')],
      places: [canary('Ort')],
      kind: canary('Art'),
    }),
    somebody('left', { name: canary('beendet'), visibility: 'public', status: 'ended', groups: [canary('Gruppe')] }),
    somebody('house', { name: `Frauenhaus ${canary('Haus')}`, places: [canary('Ort')], topics: ['Wohnen'] }),
    somebody('refuge', {
      ...{
        name: 'Mädchenzuflucht',
        shortName: undefined,
        website: undefined,
        visibility: 'public',
        topics: ['Wohnen'],
        places: [canary('Ort')],
      },
      description: `Sie finden uns in der KANARIEhofstraße 12.`,
    }),
  ],
  ties: [
    ...NETWORK.ties.map((one) => ({ ...one, note: canary('Streit'), strength: 4 })),
    tie('1', 'A2', 'A5', { strained: true }),
    tie('2', 'A5', 'A2'),
    tie('3', 'A1', 'A4', { visibility: 'internal' }),
    tie('4', 'A1', 'A5', { stage: 'declined' }),
    tie('5', 'A1', 'hidden'),
    tie('6', 'house', 'A3'),
    tie('7', 'left', 'A3'),
  ],
  needs: [
    ...NETWORK.needs.filter(({ who }) => who === 'A1').map((need) => ({ ...need, source: canary('Quelle') })),
    { id: 'n3', who: 'A2', topic: canary('Bedarf'), done: false },
    { id: 'n4', who: 'hidden', topic: canary('Bedarf'), done: false },
  ],
  meetings: [{ id: 'm', date: '2026-10-01', topic: canary('Treffen'), attendees: ['A1', 'hidden'] }],
  roles: [{ id: 'r', name: canary('Rolle'), holder: 'A1', group: canary('Gremium') }],
  cities: [{ name: canary('Stadt'), region: canary('Land') }],
};

const TAGS = [
  'map',
  'finder',
  'directory',
  'organisation',
  'coverage',
  'findings',
  'suggestions',
  'change',
  'compare',
  'meeting',
  'representation',
].map((name) => `netz-${name}` as 'netz-map');

/** All that is in the page: text, attributes, values of fields, through every shadow root. */
function everything(root: Element | ShadowRoot): string {
  const inside = [...root.querySelectorAll('*')];
  const values = inside.map((one) => ('value' in one ? String(one.value) : ''));
  const shadows = [...inside, ...(root instanceof Element ? [root] : [])].flatMap((one) =>
    one.shadowRoot ? [everything(one.shadowRoot)] : [],
  );
  return [root instanceof Element ? root.outerHTML : root.innerHTML, ...values, ...shadows].join('\n');
}

async function settle(element: Element): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Chooses everything there is to choose, opens everything, presses every button, prints; what is seen and saved meanwhile. */
async function useAll(element: Element): Promise<string[]> {
  const seen: string[] = [];
  const look = async (): Promise<void> => {
    await settle(element);
    seen.push(everything(element.parentElement!));
  };
  const root = element.shadowRoot!;
  await look();
  for (let n = 0; n < root.querySelectorAll('select').length; n++)
    for (let i = 0; ; i++) {
      const select = root.querySelectorAll('select')[n];
      if (!select || i >= select.options.length || i > 12) break;
      select.selectedIndex = i;
      select.dispatchEvent(new Event('change'));
      await look();
    }
  const labels = new Set<string>();
  for (let pressed = 0; pressed < 40; pressed++) {
    const button = [...root.querySelectorAll<HTMLElement>('button, summary, [role=treeitem]')].find((one) => !labels.has(nameOf(one)));
    if (!button) break;
    labels.add(nameOf(button));
    button.click();
    await look();
  }
  dispatchEvent(new Event('beforeprint'));
  await look();
  dispatchEvent(new Event('afterprint'));
  return seen;
}

const nameOf = (one: Element): string =>
  `${one.localName} ${one.id} ${one.getAttribute('aria-label') ?? ''} ${one.textContent?.slice(0, 80)}`;

describe('What must stay private, in elements for the public', () => {
  const saved: Promise<string>[] = [];
  const { createObjectURL, print } = { createObjectURL: URL.createObjectURL.bind(URL), print: window.print.bind(window) };
  const noDownload = (event: Event): void => {
    if (event.target instanceof HTMLAnchorElement && event.target.download) event.preventDefault();
  };
  before(() => {
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob.text());
      return createObjectURL(blob);
    };
    window.print = () => undefined;
    addEventListener('click', noDownload, true);
  });
  after(() => {
    URL.createObjectURL = createObjectURL;
    window.print = print;
    removeEventListener('click', noDownload, true);
  });
  afterEach(unmount);

  for (const tag of TAGS)
    it(`stands nowhere in <${tag}>: not on the screen, in an attribute, a field, on paper or in a file, whatever somebody presses`, async () => {
      const element = mount(`<${tag} audience="public"></${tag}>`).querySelector<HTMLElementTagNameMap['netz-map']>(tag)!;
      element.network = CANARIES;
      await reach(element, 'ready');
      for (const state of await useAll(element)) expect(around(state)).to.equal('');
      for (const file of await Promise.all(saved)) expect(around(file)).to.equal('');
    }).timeout(30_000);

  it('sings where the coordination looks: the same presses find it in most elements', async () => {
    const silent: string[] = [];
    for (const tag of TAGS) {
      const element = mount(`<${tag} audience="internal"></${tag}>`).querySelector<HTMLElementTagNameMap['netz-map']>(tag)!;
      element.network = CANARIES;
      await reach(element, 'ready');
      if (!(await useAll(element)).some((state) => SECRET.test(state))) silent.push(tag);
      await unmount();
    }
    expect(silent.length, silent.join()).to.be.lessThan(5);
  }).timeout(60_000);
});

/** Where it stands in a text, for whoever has to find the leak; nothing where it does not. */
function around(text: string): string {
  const at = text.search(SECRET);
  return at === -1 ? '' : text.slice(Math.max(0, at - 120), at + 60);
}
