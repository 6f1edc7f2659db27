// The whole element from the file for websites, with its list, legend and search, as a page has it.
import './_netz-map-file.js';
import { networkOf } from './network-of.mjs';

let map;
let pointer = [0, 0];
/** What has been done is on the screen with the next frame. */
const eachFrame = (look) => {
  const step = () => {
    if (map?.isConnected && !look()) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
};

window.__contender = {
  name: 'netz-map',
  mount(host, graph, api) {
    map = document.createElement('netz-map');
    map.setAttribute('gestures', 'greedy');
    map.network = networkOf(graph);
    map.graph = graph;
    host.append(map);
    eachFrame(() => {
      // all partners are to be seen where they stay; their names have a turn of their own
      if (map.shadowRoot?.querySelector('.base-layer')?.style.width) api.first();
      if (!map.matches(':state(drawn)')) return false;
      api.first();
      api.settled();
      return true;
    });
    // beside a sign that is pointed at stands its tooltip
    let told;
    new MutationObserver(() => {
      const name = map.shadowRoot.querySelector('[part=tooltip] strong')?.textContent;
      if (name === told) return;
      told = name;
      if (name) api.hovered(nearest());
    }).observe(map.shadowRoot, { subtree: true, childList: true, characterData: true });
    host.addEventListener('pointermove', ({ clientX, clientY }) => (pointer = [clientX, clientY]));
  },
  getPositions() {
    const positions = map.positions();
    return map.graph.nodes.flatMap(({ id }) => [positions.get(id).x, positions.get(id).y]);
  },
  screenPos(i) {
    const mark = map.rectOf(map.graph.nodes[i].id);
    if (!mark) return null;
    const { left, top } = map.parentElement.getBoundingClientRect();
    return [mark.x + mark.width / 2 - left, mark.y + mark.height / 2 - top];
  },
  unmount() {
    map.remove();
    map = undefined;
  },
};

/** Whom the pointer is on: names occur twice in these graphs. Asked in the units of the layout, so that asking takes no time that counts. */
function nearest() {
  const positions = map.positions();
  const ids = map.graph.nodes.map(({ id }) => id);
  // two who stand apart tell how the layout lies on the screen
  const one = ids[0];
  const other = ids.find((id) => Math.abs(positions.get(id).x - positions.get(one).x) > 50);
  const middle = (id) => {
    const { x, y, width, height } = map.rectOf(id);
    return [x + width / 2, y + height / 2];
  };
  const [[ax, ay], [bx]] = [middle(one), middle(other)];
  const scale = (bx - ax) / (positions.get(other).x - positions.get(one).x);
  const [px, py] = [(pointer[0] - ax) / scale + positions.get(one).x, (pointer[1] - ay) / scale + positions.get(one).y];
  let [best, least] = [0, Infinity];
  ids.forEach((id, i) => {
    const { x, y } = positions.get(id);
    const away = Math.hypot(x - px, y - py);
    if (away < least) [best, least] = [i, away];
  });
  return best;
}
