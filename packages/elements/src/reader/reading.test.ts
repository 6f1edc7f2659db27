import { expect } from 'chai';
import '../define/netz-findings.ts';
import { inside, mount, reach, spoken } from '../testing/mount.ts';
import { findings, servedPage } from '../testing/served-page.ts';
import { PARTNERS } from '../testing/small-network.ts';
import { readInWorker } from './read-in-worker.ts';

const page = servedPage();
const RealWorker = globalThis.Worker;
afterEach(() => (globalThis.Worker = RealWorker));
const signal = new AbortController().signal;
const partners = { name: 'akteure.csv', bytes: new TextEncoder().encode(PARTNERS) };

describe('How files are read', () => {
  it('in a worker, which is used again; the page itself does not load the readers', async () => {
    const heard: string[] = [];
    let started = 0;
    globalThis.Worker = class extends RealWorker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }: MessageEvent<{ kind: string }>) => heard.push(data.kind));
        started++;
      }
    };
    const first = await readInWorker([partners], signal);
    expect(first.network?.organisations).to.have.length(5);
    expect(first.network?.organisation('A1')?.name).to.equal('Sprachcafé Nordlicht');
    await Promise.all([readInWorker([partners], signal), readInWorker([partners], signal)]);
    expect(started).to.equal(1);
    expect(heard.filter((kind) => kind !== 'progress')).to.deep.equal(['started', 'done', 'done', 'done']);
  });

  it('a reading that nobody wants any more is ended', async () => {
    const stop = new AbortController();
    const stopped = readInWorker([partners], stop.signal).catch((error: unknown) => error);
    stop.abort('changed my mind');
    expect(await stopped).to.equal('changed my mind');
    expect((await readInWorker([partners], signal)).network?.organisations).to.have.length(5);
  });
});

describe('When a file is refused', () => {
  it('the reason is said where the failure is announced, with what to do', async () => {
    page.files.set('leer.csv', '');
    const element = findings(mount('<netz-findings src="leer.csv"></netz-findings>'));
    await reach(element, 'error');
    const alert = inside(element, '[role=alert]').textContent;
    expect(alert).to.contain('Die Datei „leer.csv“ konnte nicht gelesen werden.').and.contain('leer.').and.contain('Bitte');
  });

  it('what was seen before stays, and the element says so', async () => {
    page.files.set('leer.csv', '');
    const element = findings(mount('<netz-findings src="akteure.csv" ties="beziehungen.csv"></netz-findings>'));
    await reach(element, 'ready');
    element.removeAttribute('ties');
    element.src = 'leer.csv';
    await reach(element, 'error');
    expect(spoken(element)).to.contain('Gezeigt wird der vorige Stand.').and.contain('Fünf Partner, vier Verbindungen');
    element.src = 'akteure.csv';
    await reach(element, 'ready');
    expect(spoken(element)).to.not.contain('Gezeigt wird der vorige Stand.');
  });
});
