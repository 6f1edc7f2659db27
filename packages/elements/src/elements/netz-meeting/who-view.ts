import { EVERYBODY, EVERYWHERE, foldWord, type Organisation } from '@netz-map/core';
import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../../base/element-heading.ts';
import { nameOrder } from '../../base/name-order.ts';
import { documentView } from '../../documents/document-view.ts';
import { meetingSelect } from './meeting-select.ts';
import { comingIds, toggled } from './meeting-state.ts';
import { wordSelect, type MeetingView } from './meeting-view.ts';
import { saveInvitations } from './save-invitations.ts';

/** More boxes than that nobody looks through; whoever is ticked is always there. */
const MOST_BOXES = 200;

/** The first step: the theme, whom to invite to it and why, and who comes. */
export function whoView(view: MeetingView): TemplateResult {
  const { texts, level, network, answers, state } = view;
  const invited = answers.invitations(state).invitations.map(({ id }) => id);
  const tick = (): void => view.change({ present: new Set([...state.present, ...invited]) });
  return html`${elementHeading(level + 1, texts.theme, { part: 'subheading' })} ${theme(view)}
    <p role="status">${texts.proposed(invited.length)}</p>
    <div class="actions">
      <button type="button" part="button" class="tick-proposed" ?disabled=${invited.length === 0} @click=${tick}>${texts.tickProposed}</button>
      <button type="button" part="button" class="save-list" ?disabled=${invited.length === 0} @click=${() => saveInvitations(view)}>${texts.saveList}</button>
    </div>
    <details part="reasons">
      <summary>${texts.whyThese}</summary>
      ${documentView(answers.tellInvitations(state), { level: level + 2 })}
    </details>
    ${
      network.ties.length === 0
        ? nothing
        : html`<details part="calls">
            <summary>${texts.whomToCall}</summary>
            ${documentView(answers.tellCalls(), { level: level + 2 })}
          </details>`
    }
    ${elementHeading(level + 1, texts.whoComes, { part: 'subheading' })} ${boxes(view, new Set(invited))}`;
}

function theme({ network, texts, state, answers, language, change }: MeetingView): TemplateResult {
  const order = nameOrder(language === 'en' ? 'en' : 'de');
  const words = (of: (one: Organisation) => readonly string[], without?: string): string[] =>
    [...new Set(network.organisations.flatMap(of))].filter((word) => word !== without).sort((a, b) => order.compare(a, b));
  // a theme from notes that were opened may be none of the data
  const topics = [...new Set([...words((one) => one.topics), ...(state.topic ? [state.topic] : [])])];
  const people = words((one) => one.targetGroups, EVERYBODY);
  const places = words((one) => one.places, EVERYWHERE);
  const groups = words((one) => one.groups);
  return html`<div class="fields">
      ${topics.length > 0 ? wordSelect(texts.topic, state.topic, topics, texts.any, (topic) => change({ topic })) : nothing}
      ${people.length > 0 ? wordSelect(texts.people, state.people, people, texts.any, (word) => change({ people: word })) : nothing}
      ${places.length > 0 ? wordSelect(texts.place, state.place, places, texts.any, (place) => change({ place })) : nothing}
      ${groups.length > 0 ? wordSelect(texts.core, state.core || answers.invitations(state).coreGroup, groups, texts.coreUnknown, (core) => change({ core })) : nothing}
    </div>
    ${topics.length === 0 ? html`<p class="message" part="message">${texts.noTopics}</p>` : nothing}`;
}

function boxes(view: MeetingView, invited: ReadonlySet<string>): TemplateResult {
  const { texts, state, partners, name, change } = view;
  const coming = new Set(comingIds(state));
  const wanted = foldWord(state.query);
  const found = partners.filter(({ id }) => foldWord(name(id)).includes(wanted));
  const shown = found.filter(({ id }, index) => index < MOST_BOXES || coming.has(id));
  const toggle = (id: string, on: boolean): void =>
    change(state.late.includes(id) ? { late: state.late.filter((each) => each !== id) } : { present: toggled(state.present, id, on) });
  return html`<div class="fields">
      ${meetingSelect(view)}
      <label class="field">
        <span>${texts.search}</span>
        <input
          type="search"
          part="input"
          autocomplete="off"
          .value=${state.query}
          @input=${(event: Event) => change({ query: (event.target as HTMLInputElement).value })}
        />
      </label>
    </div>
    <fieldset class="boxes-frame">
      <legend class="visually-hidden">${texts.whoComes}</legend>
      <div class="tick-list" part="attendees">
        ${shown.map(
          ({ id }) => html`<label class="tick">
            <input
              type="checkbox"
              name="present"
              .value=${id}
              .checked=${coming.has(id)}
              @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
            />
            <span><bdi dir="auto">${name(id)}</bdi>${invited.has(id) ? html` <span class="small">${texts.isProposed}</span>` : nothing}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    ${found.length === 0 ? html`<p role="status">${texts.noneFound}</p>` : nothing}
    ${found.length > shown.length ? html`<p class="quiet">${texts.moreFound(found.length - shown.length)}</p>` : nothing}
    <p role="status" class="counted">${texts.coming(coming.size, partners.length)}</p>
    ${
      coming.size > 0
        ? html`<button type="button" part="button" class="plain nobody" @click=${() => {
            view.focusNext('input[type="search"]');
            change({ present: new Set(), late: [] });
          }}>${texts.nobody}</button>`
        : nothing
    }`;
}
