// The drawing alone: layout, stage and worker of `<netz-map>` without Lit and without what stands around the picture.
import { createNetwork } from '@netz-map/core';
import { SceneController } from '../../../packages/elements/src/stage/scene-controller.ts';
import { networkOf } from './network-of.mjs';

const STYLE = `
  :host { display: block; width: 100%; height: 100%; }
  .frame { position: relative; overflow: hidden; width: 100%; height: 100%; touch-action: none; }
  .layers, .layers canvas { position: absolute; left: 0; top: 0; transform-origin: 0 0; }
`;

class Drawing extends HTMLElement {
  frame = document.createElement('div');
  #updating = false;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.frame.className = 'frame';
    root.append(this.frame);
    this.controller = new SceneController(this, { tap() {}, hint() {} });
    this.controller.greedy = true;
    this.frame.append(this.controller.stage.element);
  }

  addController() {}

  requestUpdate() {
    if (this.#updating || !this.isConnected) return;
    this.#updating = true;
    queueMicrotask(() => {
      this.#updating = false;
      if (!this.isConnected) return;
      this.update();
      this.controller.hostUpdated();
    });
  }

  update() {
    if (!this.wish) return;
    const around = this.controller.show(this.wish);
    // all partners are to be seen where they stay; their names have a turn of their own
    if (this.controller.stage.element.querySelector('.base-layer').style.width) this.first?.();
    if (around) this.shown?.();
  }

  disconnectedCallback() {
    this.controller.hostDisconnected();
  }
}

let drawing;
window.__contender = {
  name: 'netz-map-drawing',
  mount(host, graph, api) {
    if (!customElements.get('netz-drawing')) customElements.define('netz-drawing', Drawing);
    drawing = document.createElement('netz-drawing');
    drawing.graph = graph;
    drawing.wish = { network: createNetwork(networkOf(graph)), asOf: '2026-11-01', language: 'de', labels: 'auto' };
    drawing.first = () => api.first();
    drawing.shown = () => api.settled();
    let pointed;
    drawing.frame.addEventListener('pointermove', (event) => {
      if (event.buttons !== 0) return;
      const box = drawing.frame.getBoundingClientRect();
      const hit = drawing.controller.at(event.clientX - box.left, event.clientY - box.top);
      const id = hit && 'organisation' in hit ? hit.organisation : undefined;
      if (id === pointed) return;
      pointed = id;
      drawing.controller.stage.point(id);
      if (id) api.hovered(Number(id.slice(1)));
    });
    host.append(drawing);
    drawing.requestUpdate();
  },
  getPositions() {
    const points = drawing.controller.pointsOf(drawing.graph.nodes.map(({ id }) => id));
    return points.flatMap(({ x, y }) => [x, y]);
  },
  screenPos(i) {
    const place = drawing.controller.placeOf(drawing.graph.nodes[i].id);
    return place ? [place.x, place.y] : null;
  },
  unmount() {
    drawing.remove();
  },
};
