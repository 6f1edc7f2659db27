import type { KindShare } from '@netz-map/core';
import { html, type TemplateResult } from 'lit';
import type { GroupSeen } from './representation-answers.ts';
import type { RepresentationTexts } from './texts-de.ts';

/** Kinds of partners by groups: how many of each kind sit where. Nobody is told by a dash and a word, not by colour. */
export function kindMatrix(groups: readonly GroupSeen[], texts: RepresentationTexts): TemplateResult {
  const kinds = [...(groups[0]?.kinds ?? [])].sort((a, b) => b.inNetwork - a.inNetwork);
  const inGroup = new Map(groups.map(({ group, kinds: shares }) => [group, new Map(shares.map((share) => [share.kind, share.inGroup]))]));
  return html`<div class="table-frame wide" part="table" tabindex="0" role="group" aria-label=${texts.matrix}>
    <table class="matrix">
      <caption>
        <span>${texts.matrix}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.kind}</th>
          <th scope="col" class="number">${texts.inNetwork}</th>
          ${groups.map(({ group }) => html`<th scope="col" class="number"><bdi dir="auto">${group}</bdi></th>`)}
        </tr>
      </thead>
      <tbody>
        ${kinds.map(
          ({ kind, inNetwork }: KindShare) =>
            html`<tr>
              <th scope="row"><bdi dir="auto">${kind}</bdi></th>
              <td class="number">${inNetwork}</td>
              ${groups.map(({ group }) => cell(inGroup.get(group)?.get(kind) ?? 0, texts))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(count: number, texts: RepresentationTexts): TemplateResult {
  if (count > 0) return html`<td class="number"><span class="seats">${count}</span></td>`;
  return html`<td class="number"><span aria-hidden="true">–</span><span class="visually-hidden">${texts.nobody}</span></td>`;
}
