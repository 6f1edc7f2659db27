import type { CoverageCell } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../../base/element-heading.ts';
import { coverageSign } from './coverage-sign.ts';
import type { CoverageTexts } from './texts.ts';

/** One need as it is told: what is wanted and how it stands, in the words of the core. */
export interface ToldWish {
  readonly cell: CoverageCell;
  readonly wanted: string;
  readonly state: string;
}

export interface FieldView {
  readonly title: string;
  readonly wishes: readonly ToldWish[];
  readonly level: number;
  readonly say: CoverageTexts;
  /** A partner, as a text or as a button that shows it. */
  readonly partner: (id: string) => TemplateResult;
  readonly name: (id: string) => string;
  /** Whether the file tells of ties; without any, ways cannot be spoken of. */
  readonly tiesKnown: boolean;
  /** For a website: nobody is named as lacking something. */
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Each seeker has a line of its own; more than these nobody reads. */
const MOST_WAYS = 8;

/** The needs behind one field: who looks for it, who can help, and who of them is nearest. */
export function fieldView(view: FieldView): TemplateResult {
  const { title, wishes, level, say, onClose } = view;
  return html`<div class="opened" part="details" role="group" aria-labelledby="field">
    <div class="opened-head">
      <div tabindex="-1" class="opened-title">${elementHeading(level, title, { id: 'field', part: 'subheading' })}</div>
      <button type="button" part="button" @click=${onClose}>${say.back}</button>
    </div>
    ${wishes.map((wish) => wishView(wish, view))}
  </div>`;
}

function wishView({ cell, wanted, state }: ToldWish, view: FieldView): TemplateResult {
  const { level, say, open } = view;
  const { providers, almost, unavailable, seekers } = cell;
  return html`<div class="wish">
    ${elementHeading(level + 1, wanted, { part: 'wish' })}
    <p class="state">${coverageSign(cell.state)} <span>${state}</span></p>
    <dl>
      ${open ? nothing : names(say.seekers, [...new Set(seekers.map(({ id }) => id))], view)} ${names(say.providers, providers, view)}
      ${providers.length === 0 && unavailable.length > 0 && !open ? names(say.unavailable, unavailable, view) : nothing}
      ${providers.length === 0 && unavailable.length === 0 && almost.length > 0 && !open ? names(say.almost, almost, view) : nothing}
      ${open || providers.length === 0 || !view.tiesKnown ? nothing : seekers.slice(0, MOST_WAYS).map((seeker) => way(seeker, view))}
    </dl>
  </div>`;
}

function names(term: string, ids: readonly string[], { partner }: FieldView): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  return html`<div>
    <dt>${term}</dt>
    <dd>
      <ul role="list" class="names">
        ${ids.map((id) => html`<li>${partner(id)}</li>`)}
      </ul>
    </dd>
  </div>`;
}

function way({ id, distance, nearest }: CoverageCell['seekers'][number], { say, name, partner }: FieldView): TemplateResult {
  return html`<div>
    <dt>${say.nearest(name(id))}</dt>
    <dd>${
      distance === null
        ? say.noWay
        : html`<ul role="list" class="names">
              ${nearest.map((one) => html`<li>${partner(one)}</li>`)}
            </ul>
            <span class="quiet">${say.steps(distance)}</span>`
    }</dd>
  </div>`;
}
