import type { Audience, Network } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { elementHeading } from '../../base/element-heading.ts';
import { NetzElement } from '../../base/netz-element.ts';
import { problemList } from '../../base/problem-list.ts';
import { revealCurrent } from '../../base/reveal-current.ts';
import { fetchFindings, findingsNow } from '../../findings/findings-now.ts';
import type { NetworkState } from '../../network-store/network-state.ts';
import { listOfCards } from '../../styles/list-of-cards.ts';

/**
 * What stands out in a network, in sentences: at most five findings, each with its reason, how sure it is and one next step.
 *
 * @summary At most five findings about a network of associations, in plain sentences.
 * @tagname netz-findings
 * @slot - What is seen until a network is there and when it cannot be loaded. A `<script type="application/json">` or a `<table>` here is also the data.
 * @fires {NetzSelectEvent} netz-select - Before a finding is selected; `preventDefault()` stops it.
 * @fires {NetzLoadEvent} netz-load - A network is there and shown.
 * @fires {NetzErrorEvent} netz-error - The network could not be loaded.
 * @csspart base - Everything inside.
 * @csspart heading - The heading.
 * @csspart overview - The sentence below it: partners, ties, as-of date.
 * @csspart card - One finding.
 * @csspart kind - Its kind, as a heading.
 * @csspart icon - The drawn sign of the kind.
 * @csspart sentence - Its sentence.
 * @csspart certainty - How sure it is.
 * @csspart why - "Warum?" with the evidence.
 * @csspart next-step - The one next step.
 * @csspart button - Every button.
 * @csspart further - "Alle ansehen" with the other findings.
 * @csspart subheading - Headings inside.
 * @csspart strengths - What holds.
 * @csspart basis - On what all of it rests, and which columns would tell more.
 * @csspart problems - What was found while reading the data.
 * @csspart message - Loading, empty, or what went wrong.
 * @csspart error - What went wrong.
 * @cssprop [--netz-quiet] - Colour of secondary text.
 * @cssprop [--netz-line] - Colour of thin lines.
 * @cssprop [--netz-edge=currentcolor] - Colour of the borders of controls.
 * @cssprop [--netz-surface] - Ground of controls under the pointer.
 * @cssprop [--netz-accent=LinkText] - Colour of signs and of what is selected.
 * @cssprop [--netz-marked] - Ground of what is selected.
 * @cssprop [--netz-focus=currentcolor] - Colour of the focus ring.
 * @cssprop [--netz-radius=0.5em] - Rounding of cards and buttons.
 * @cssprop [--netz-gap=1em] - Space between cards.
 * @cssstate empty - There is no source.
 * @cssstate loading - The network is on its way.
 * @cssstate ready - A network is there.
 * @cssstate error - The last load failed.
 */
export class NetzFindings extends NetzElement {
  /** Styles of the element; tokens and parts are listed in its documentation. */
  static override styles: CSSResultGroup = [NetzElement.styles, listOfCards];

  /** `internal` for the coordination, `public` for a website: only what may be public. */
  @property() audience: Audience = 'internal';
  /** At most so many findings first. */
  @property({ type: Number }) most = 5;

  /** What finds is loaded while the network is on its way. */
  protected override isPreparing(): boolean {
    const { network, findings } = this.stores.state;
    return network !== undefined && findings !== 'ready' && findings !== 'failed';
  }

  protected override renderNetwork(state: NetworkState, network: Network): TemplateResult {
    const { texts, findings: wording } = this.words;
    const audience: Audience = this.audience === 'public' ? 'public' : 'internal';
    const most = Number.isInteger(this.most) && this.most > 0 ? this.most : 5;
    const report = wording && this.stores.store.report(wording, { audience, most });
    if (!report) return this.isPreparing() ? html`` : html`<p class="message" part="message">${texts.findings.unavailable}</p>`;
    const show = (id: string | undefined): void => {
      if (id === undefined) this.stores.select(undefined);
      else if (this.stores.select({ type: 'finding', id })) this.stores.bringIntoView('netz-map');
    };
    const { dressFindings, findingsView } = findingsNow()!;
    if (this.shadowRoot) dressFindings(this.shadowRoot);
    const view = findingsView(report, {
      network,
      texts,
      wording,
      level: this.headingLevel + 1,
      selected: state.selection?.type === 'finding' ? state.selection.id : undefined,
      show: this.stores.sharedWith('netz-map') ? show : undefined,
    });
    return html`<section aria-labelledby="heading">
      ${elementHeading(this.headingLevel, texts.findings.heading, { id: 'heading', part: 'heading' })} ${view}
      ${audience === 'internal' ? problemList(state, this.words) : nothing}
    </section>`;
  }

  /** Complete when what finds is there, too, or cannot be had. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.isPreparing()) return complete;
    await fetchFindings();
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { status, findings, selection } = this.stores.state;
    if (status !== 'empty' && findings === 'not-asked') this.stores.store.request({ type: 'findings' });
    revealCurrent(this, selection);
  }
}
