import { namesOf, pairsOf, phrasesOf, type IsoDay, type Language, type Network, type Organisation } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../../base/element-heading.ts';
import { entryTexts } from '../../partners/entry-texts.ts';
import { partnerEntry } from '../../partners/partner-entry.ts';
import type { PartnerLeader } from '../../partners/partner-leader.ts';
import { organisationTexts } from './texts.ts';

export interface PublicPartner {
  /** Its public part. */
  readonly network: Network;
  readonly organisation: Organisation;
  readonly asOf: IsoDay;
  readonly language: Language;
  /** Of the headings inside. */
  readonly level: number;
  readonly partner: PartnerLeader | undefined;
}

/** What everybody may read about a partner: what it offers, seeks, and with whom it works. Nothing of what hangs on it or who could replace it. */
export function publicPartner({ network, organisation, asOf, language, level, partner }: PublicPartner): TemplateResult {
  const { id } = organisation;
  const [texts, name, { wanted, date }] = [organisationTexts[language], namesOf(network), phrasesOf(language)];
  const alive = pairsOf(network, asOf).filter(({ a, b, state }) => state !== 'dormant' && (a === id || b === id));
  const needs = network.needs.filter(({ who, done }) => who === id && !done);
  const list = (heading: string, lines: readonly unknown[]): TemplateResult | typeof nothing =>
    lines.length === 0
      ? nothing
      : html`<div class="part" part="section">
          ${elementHeading(level, heading, { part: 'subheading' })}
          <ul role="list" part="items">
            ${lines.map((line) => html`<li part="item"><span class="said">${line}</span></li>`)}
          </ul>
        </div>`;
  return html`<div class="entry" part="entry">${partnerEntry(organisation, entryTexts[language], { city: true })}</div>
    <div class="document">
      ${list(texts.seeks, needs.map(wanted))}
      ${list(
        texts.worksWith,
        alive
          .map(({ a, b }) => (a === id ? b : a))
          .map((other) => (partner ? partner(other, name(other)) : html`<bdi dir="auto">${name(other)}</bdi>`)),
      )}
    </div>
    <p class="note" part="notes">${texts.asOf(date(asOf))}</p>`;
}
