import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { NetzElement } from '../base/netz-element.ts';

/** An empty <netz-map>, for tests of what other elements do when there is one. */
export function defineMapStandIn(): void {
  class MapStandIn extends NetzElement {
    protected override renderNetwork(): TemplateResult {
      return html`<p>Karte</p>`;
    }
  }
  customElements.define('netz-map', MapStandIn);
}
