import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../../define/netz-map.ts';
import type { NetzMap } from '../../../define/netz-map.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { generatedNetwork, MANY } from '../../../testing/generated-network.ts';
import { inside, mount, reach, spoken, unmount, until } from '../../../testing/mount.ts';
import { ServedFiles } from '../../../testing/served-files.ts';
import { drawn, mapOf, openTools, sonnbrueckMap } from '../../../testing/shown-map.ts';

let served: ServedFiles | undefined;
before(() => setViewport({ width: 1000, height: 800 }));
afterEach(async () => {
  served?.end();
  served = undefined;
  await unmount();
});

const unfinished = (): NetzMap => mount('<netz-map src="netz.csv"><p>Unsere Partner</p></netz-map>').querySelector('netz-map')!;

/** No role that takes the keys away from screen readers, no tab order of our own, nothing that shouts. */
function expectPlainRoles(map: NetzMap): void {
  const root = map.shadowRoot!;
  expect(root.querySelectorAll('[role=application], [aria-live=assertive], [accesskey]')).to.have.length(0);
  expect([...root.querySelectorAll<HTMLElement>('[tabindex]')].filter((each) => each.tabIndex > 0)).to.have.length(0);
}

describe('<netz-map> for everybody: axe finds nothing', function () {
  this.timeout(60_000);

  it('A01 when there is nothing, and when there are no partners', async () => {
    const map = mount('<netz-map></netz-map>').querySelector('netz-map')!;
    await reach(map, 'empty');
    await expectAccessible(document.body);
    map.network = { organisations: [] };
    await reach(map, 'ready');
    expect(spoken(map)).to.contain('Eine Liste von Namen genügt');
    await expectAccessible(document.body);
  });

  it('A01 while loading', async () => {
    served = new ServedFiles({ 'netz.csv': () => new Promise<Response>(() => {}) });
    await reach(unfinished(), 'loading');
    await expectAccessible(document.body);
  });

  it('A01 when the file is not there', async () => {
    served = new ServedFiles({});
    await reach(unfinished(), 'error');
    await expectAccessible(document.body);
  });

  it('A01 with twelve partners', async () => {
    await drawn(await mapOf(generatedNetwork(12)));
    await expectAccessible(document.body);
  });

  it('A01 with the details of a partner, the help, and a finding', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    map.select('A13');
    await map.updateComplete;
    inside<HTMLDetailsElement>(map, '.help').open = true;
    await until(() => map.shadowRoot!.querySelector('.help-heading'), 'the help is there');
    await expectAccessible(document.body);
    map.highlight = 'bridge:A13';
    await until(() => map.shadowRoot!.querySelector('.saying'), 'the finding is there');
    await expectAccessible(document.body);
  });

  it('A01 with everything open that narrows and saves', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    await openTools(map);
    await expectAccessible(document.body);
  });

  it('A01 as tables', async () => {
    const map = await sonnbrueckMap('view="table"');
    expect(map.shadowRoot!.querySelectorAll('table')).to.have.length(2);
    await expectAccessible(document.body);
  });

  it(`A01 with ${MANY} partners`, async () => {
    await mapOf(generatedNetwork(MANY));
    await expectAccessible(document.body);
  });

  it('A01 with 5,000 partners', async () => {
    await mapOf(generatedNetwork(5000));
    await expectAccessible(document.body);
  });
});

describe('<netz-map> for everybody: what is said, and how loudly', () => {
  it('A25 says what went wrong once, at once and with what to do; to try again leaves nobody behind', async () => {
    served = new ServedFiles({});
    const map = unfinished();
    await reach(map, 'error');
    const alerts = map.shadowRoot!.querySelectorAll('[role=alert]');
    expect(alerts).to.have.length(1);
    expect(alerts[0]!.textContent).to.contain('wurde nicht gefunden').and.contain('Bitte prüfen Sie');
    expect(map.shadowRoot!.querySelectorAll('[role=status]')).to.have.length(0);
    const again = inside<HTMLButtonElement>(map, '.message button');
    again.focus();
    again.click();
    await until(() => map.shadowRoot!.activeElement?.matches('.base'), 'the focus waits on the element');
    await reach(map, 'error');
    expect(map.shadowRoot!.activeElement, 'and stays there').to.not.equal(null);
  });

  it('A25 shows the problems of a file as a list with a heading, closed', async () => {
    served = new ServedFiles({ 'netz.csv': 'Name;Mail\nAmt;a@b.de\nAmt;\n;x\n' });
    const map = unfinished();
    await reach(map, 'ready');
    await until(() => map.shadowRoot!.querySelector('.problems summary'), 'problems are told');
    const problems = inside<HTMLDetailsElement>(map, '.problems');
    expect(problems.querySelectorAll('[role=alert]')).to.have.length(0);
    expect(problems.querySelector('summary')!.textContent!.trim()).to.match(/^\S+ /);
  });

  it('A29 has no role that takes keys away, no tab order of its own, and one place that speaks', async () => {
    const map = await sonnbrueckMap();
    await drawn(map);
    map.select('A13');
    await map.updateComplete;
    expectPlainRoles(map);
    expect(map.shadowRoot!.querySelectorAll('[role=status], [role=log], [aria-live]')).to.have.length(1);
    map.view = 'table';
    await map.updateComplete;
    expectPlainRoles(map);
  });
});
