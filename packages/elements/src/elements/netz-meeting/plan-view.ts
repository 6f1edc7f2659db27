import { html, nothing, type TemplateResult } from 'lit';
import { documentView } from '../../documents/document-view.ts';
import { comingIds, PLANS, type Plan } from './meeting-state.ts';
import type { MeetingView } from './meeting-view.ts';

/** The second step: what those who come do together, at once as a plan. */
export function planView(view: MeetingView): TemplateResult {
  const { texts, state, answers, network, level } = view;
  const noKinds = state.plan === 'groups' && network.organisations.every(({ kind }) => kind === undefined);
  return html`<fieldset class="choices">
      <legend>${texts.planQuestion}</legend>
      ${PLANS.map((plan) => choice(plan, view))}
    </fieldset>
    ${state.plan === 'groups' ? sizeField(view) : nothing}
    ${network.ties.length === 0 ? html`<p class="message" part="message">${texts.noTies}</p>` : nothing}
    ${noKinds ? html`<p class="message" part="message">${texts.noKinds}</p>` : nothing}
    ${
      state.plan === 'talks'
        ? nothing
        : html`<div class="actions">
            <button type="button" part="button" class="mix" @click=${() => view.change({ mixed: state.mixed + 1, late: [], present: new Set(comingIds(state)) }, texts.mixed)}>
              ${texts.mix}
            </button>
          </div>`
    }
    ${state.plan === 'pairs' ? lateField(view) : nothing}
    <p role="status" class="said">${view.said}</p>
    <div part="plan" class="plan">${documentView(answers.tellPlan(state), { level: level + 1 })}</div>`;
}

function choice(plan: Plan, { texts, state, change }: MeetingView): TemplateResult {
  const [label, how] = texts.plans[plan];
  return html`<label class="tick">
    <input type="radio" name="plan" .value=${plan} .checked=${state.plan === plan} @change=${() => change({ plan })} />
    <span><b>${label}</b> <span class="small">${how}</span></span>
  </label>`;
}

/** A number that is not one, or a group of one, is no wish: what was there before stays. */
function sizeField({ texts, state, change }: MeetingView): TemplateResult {
  const take = ({ target }: Event): void => {
    const size = Number((target as HTMLInputElement).value);
    if (Number.isInteger(size) && size >= 2 && size <= 1000) change({ size });
  };
  return html`<label class="field">
    <span>${texts.size}</span>
    <input type="number" part="input" min="2" max="1000" step="1" .value=${String(state.size)} @change=${take} />
  </label>`;
}

/** Who comes later joins without tearing a pair apart. */
function lateField(view: MeetingView): TemplateResult | typeof nothing {
  const { texts, state, partners, name, change } = view;
  const coming = new Set(comingIds(state));
  const others = partners.filter(({ id }) => !coming.has(id));
  if (others.length === 0) return nothing;
  const add = ({ target }: Event): void => {
    const select = target as HTMLSelectElement;
    const id = select.value;
    select.value = '';
    if (id !== '') change({ late: [...state.late, id] }, texts.lateAdded(name(id)));
  };
  return html`<label class="field">
    <span>${texts.late}</span>
    <select part="select" class="late" @change=${add}>
      <option value="">${texts.chooseLate}</option>
      ${others.map(({ id }) => html`<option value=${id}>${name(id)}</option>`)}
    </select>
  </label>`;
}
