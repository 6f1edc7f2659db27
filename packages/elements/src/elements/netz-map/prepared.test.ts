import { createNetwork } from '@netz-map/core';
import { expect } from 'chai';
import '../../define/netz-map.ts';
import { generatedNetwork } from '../../testing/generated-network.ts';
import { mount, until } from '../../testing/mount.ts';
import { items, words } from '../../testing/shown-map.ts';

/** How long the page could not answer at worst while something went on. */
async function longestPause(during: () => Promise<void>): Promise<number> {
  let [longest, last, on] = [0, performance.now(), true];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  await during();
  on = false;
  channel.port1.close();
  return longest;
}

describe('A network of thousands of partners', () => {
  it('is prepared piece by piece, and says that it is on its way', async () => {
    const map = mount('<netz-map></netz-map>').querySelector('netz-map')!;
    map.network = createNetwork(generatedNetwork(4000));
    await map.updateComplete;
    expect(map.matches(':state(loading)')).to.equal(true);
    expect(words(map.shadowRoot!.querySelector('[part=message]'))).to.equal('Das Netzwerk wird geladen …');
    const pause = await longestPause(() => until(() => map.matches(':state(ready)'), 'all is prepared'));
    expect(items(map).length).to.be.greaterThan(50);
    expect(words(map.shadowRoot!.querySelector('[part=summary]'))).to.match(/^4[.\s]?000 Partner/);
    // generous: the machine may be busy with other things
    expect(pause, 'longest time without an answer, ms').to.be.lessThan(400);
  });

  it('is not lost when the map leaves the page in the middle and comes back', async () => {
    const page = mount('<netz-map></netz-map>');
    const map = page.querySelector('netz-map')!;
    map.network = createNetwork(generatedNetwork(4000));
    await map.updateComplete;
    map.remove();
    await new Promise((done) => setTimeout(done, 50));
    page.append(map);
    await until(() => map.matches(':state(ready)'), 'all is prepared');
    expect(items(map).length).to.be.greaterThan(50);
  });
});
