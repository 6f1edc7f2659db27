import { html, nothing, type TemplateResult } from 'lit';
import type { MeetingView } from './meeting-view.ts';

/** A card for everybody who has somebody to talk with, those who belong together one after the other. Names nobody who must not meet. */
export function pairCards({ answers, state, texts, name }: MeetingView): TemplateResult[] {
  const { pairs, over } = answers.pairing(state);
  // the sentences of the core stand in its document in the order of the pairs
  const told = answers.tellPlan(state).sections.find(({ sections }) => sections !== undefined)?.sections ?? [];
  return pairs.flatMap(({ parties }, index) => {
    const third = over.find(({ joins }) => joins?.[0] === parties[0]);
    const table = [...parties, ...(third ? [third.id] : [])];
    const paragraphs = told[index]?.paragraphs ?? [];
    // the sentence that names the third says nothing more here, and what the two have in common need not be true of the third
    const reasons = paragraphs.slice(0, third ? -2 : -1);
    return table.map(
      (id) => html`<article class="slip">
        <p class="number">${texts.cardNumber('pairs', index + 1)}</p>
        <p class="who">${name(id)}</p>
        <p>${texts.youTalkWith} <span class="with">${table
          .filter((other) => other !== id)
          .map(name)
          .join(` ${texts.and} `)}</span></p>
        ${id === third?.id ? nothing : reasons.map((text) => html`<p>${text}</p>`)}
        <p class="opener">${paragraphs.at(-1)}</p>
      </article>`,
    );
  });
}
