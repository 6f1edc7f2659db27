import { html, nothing, type TemplateResult } from 'lit';
import { cardSheet } from './card-sheet.ts';
import { documentSheet } from './document-sheet.ts';
import type { MeetingView } from './meeting-view.ts';
import { nameCards } from './name-cards.ts';
import { pairCards } from './pair-cards.ts';
import { printSheet } from './print-sheet.ts';

interface Printed {
  readonly key: string;
  readonly title: string;
  readonly how: string;
  content(): TemplateResult;
}

/** The third step: what is handed out, each for itself on paper. */
export function printView(view: MeetingView, language: string): TemplateResult {
  const { texts, answers, state } = view;
  const printed: readonly (Printed | undefined)[] = [
    state.plan === 'pairs'
      ? { key: 'pairs', title: texts.pairCards, how: texts.pairCardsHow, content: () => cardSheet(pairCards(view), 'talk') }
      : undefined,
    state.plan === 'talks'
      ? { key: 'talks', title: texts.talkLists, how: texts.talkListsHow, content: () => documentSheet(answers.tellPlan(state), 'cards') }
      : undefined,
    state.plan === 'groups'
      ? {
          key: 'groups',
          title: texts.groupSheets,
          how: texts.groupSheetsHow,
          content: () => html`<div class="wall">${documentSheet(answers.tellPlan(state), 'cards')}</div>`,
        }
      : undefined,
    { key: 'names', title: texts.nameCards, how: texts.nameCardsHow, content: () => cardSheet(nameCards(view), 'name') },
    {
      key: 'form',
      title: texts.form,
      how: texts.formHow,
      content: () => documentSheet(answers.tellForm(state, state.date || answers.options.asOf), 'all'),
    },
    {
      key: 'list',
      title: texts.invitationList,
      how: texts.invitationListHow,
      content: () => documentSheet(answers.tellInvitations(state), 'all'),
    },
  ];
  const button = (one: Printed | undefined): TemplateResult | typeof nothing =>
    one === undefined
      ? nothing
      : html`<li class="print-choice">
          <button type="button" part="button" data-print=${one.key} @click=${() => printSheet(one.content(), { language, page: document })}>
            ${texts.print(one.title)}
          </button>
          <span class="small">${one.how}</span>
        </li>`;
  return html`<p>${texts.printHow}</p>
    <ul role="list" class="print-choices">
      ${printed.map(button)}
    </ul>`;
}
