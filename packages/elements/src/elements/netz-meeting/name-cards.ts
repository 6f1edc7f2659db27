import { html, nothing, type TemplateResult } from 'lit';
import { comingIds } from './meeting-state.ts';
import type { MeetingView } from './meeting-view.ts';

/** From so many letters on a name is set smaller, so that it stays on its card. */
const LONG = 45;

/** A name card for everybody who comes, with the number of the pair or group. The person's name is written by hand: the data hold none. */
export function nameCards(view: MeetingView): TemplateResult[] {
  const { state, texts, name, partners } = view;
  const numbers = numbersOf(view);
  const coming = new Set(comingIds(state));
  return partners
    .filter(({ id }) => coming.has(id))
    .map(({ id }) => {
      const number = numbers.get(id);
      return html`<article class="slip">
        <p class=${name(id).length > LONG ? 'who long' : 'who'}>${name(id)}</p>
        <p class="line">${texts.yourName}</p>
        <p class="number">${number === undefined || state.plan === 'talks' ? nothing : texts.cardNumber(state.plan, number)}</p>
      </article>`;
    });
}

function numbersOf({ answers, state }: MeetingView): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  if (state.plan === 'groups')
    answers.groups(state).groups.forEach(({ members }, index) => members.forEach((id) => numbers.set(id, index + 1)));
  if (state.plan !== 'pairs') return numbers;
  const { pairs, over } = answers.pairing(state);
  pairs.forEach(({ parties }, index) => parties.forEach((id) => numbers.set(id, index + 1)));
  for (const { id, joins } of over) {
    const number = joins && numbers.get(joins[0]);
    if (number !== undefined) numbers.set(id, number);
  }
  return numbers;
}
