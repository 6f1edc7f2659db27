import { html, nothing, type TemplateResult } from 'lit';
import { elementHeading } from '../../base/element-heading.ts';
import { documentTable } from '../../documents/document-table.ts';
import { headlineCard } from '../../findings/headline-card.ts';
import { groupView } from './group-view.ts';
import { kindMatrix } from './kind-matrix.ts';
import type { SoughtKind } from './representation-answers.ts';
import type { RepresentationView } from './representation-view-options.ts';
import { seatIcon } from './seat-icon.ts';

/** Who is represented, for the eye: the findings first, then whom the network looks for, then its groups, then what holds. */
export function representationView(view: RepresentationView): TemplateResult {
  const { answers, texts } = view;
  const { known, of } = answers.figures.basis;
  return html`${cityField(view)}
    <p class="overview" part="overview" role="status">${known > 0 ? texts.basis(known, of) : texts.noKinds}</p>
    ${cards(view)} ${soughtKinds(view)} ${groups(view)} ${strengths(view)} ${lacking(view)}`;
}

function cityField({ answers, texts, onCity }: RepresentationView): TemplateResult | typeof nothing {
  const { cities, federation, network } = answers;
  if (cities.length === 0) return nothing;
  return html`<label class="field">
    <span>${texts.city}</span>
    <select part="select" @change=${(event: Event) => onCity((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${federation}>${texts.allCities}</option>
      ${cities.map((city) => html`<option value=${city} .selected=${!federation && city === network.name}>${city}</option>`)}
    </select>
  </label>`;
}

function cards({ answers, texts, shared, level }: RepresentationView): TemplateResult {
  const { report, wording, name, figures, groups: seen } = answers;
  const told = [...report.headlines, ...report.further];
  if (told.length === 0) {
    if (figures.basis.known === 0 && seen.length === 0) return html``;
    return html`<p class="message" part="message">${texts.nothingFound}</p>`;
  }
  return html`<ul class="cards" role="list">
    ${told.map((headline, i) => headlineCard(headline, { key: `seat-${i}`, level, texts: shared, wording, name, icon: seatIcon, selected: undefined, show: undefined }))}
  </ul>`;
}

function soughtKinds({ answers, texts, level }: RepresentationView): TemplateResult | typeof nothing {
  const { sought, figures } = answers;
  if (sought.length === 0) return nothing;
  const meetings = figures.meetings.length > 0;
  const row = ({ kinds, state, partners, attended }: SoughtKind): string[] => [
    kinds.join(' / '),
    texts.states[state],
    String(partners.length),
    ...(meetings ? [String(attended.length)] : []),
  ];
  return html`<div class="section" part="sought">
    ${elementHeading(level, texts.sought, { part: 'subheading' })}
    <p class="small">${texts.soughtExplained}</p>
    <div class="document">
      ${documentTable(
        {
          caption: meetings ? texts.soughtCaption(figures.meetings.length) : texts.soughtCaptionWithoutMeetings,
          columns: [texts.kind, texts.state, texts.inNetwork, ...(meetings ? [texts.lately] : [])],
          rows: sought.map(row),
          numeric: meetings ? [2, 3] : [2],
        },
        {},
      )}
    </div>
  </div>`;
}

function groups(view: RepresentationView): TemplateResult | typeof nothing {
  const { answers, texts, level } = view;
  if (answers.groups.length === 0) return nothing;
  return html`<div class="section" part="groups">
    ${elementHeading(level, texts.groups, { part: 'subheading' })}
    <p class="small">${texts.groupsExplained}</p>
    ${answers.figures.basis.known > 0 ? html`<div class="document">${kindMatrix(answers.groups, texts)}</div>` : nothing}
    ${answers.groups.map((group) => groupView(group, view))}
  </div>`;
}

function strengths({ answers, texts, level }: RepresentationView): TemplateResult | typeof nothing {
  const { strengths: told } = answers.report;
  if (told.length === 0) return nothing;
  return html`<div class="section" part="strengths">
    ${elementHeading(level, texts.strengths, { part: 'subheading' })}
    <ul class="plain-list" role="list">
      ${told.map(({ sentence }) => html`<li>${sentence}</li>`)}
    </ul>
  </div>`;
}

/** What the data lack, and how to add it; a federation is asked city by city, so there it would be told in vain. */
function lacking({ answers, texts, level }: RepresentationView): TemplateResult | typeof nothing {
  const { federation, figures, groups: seen, rolesKnown } = answers;
  const lacks = [
    ...(federation ? [texts.chooseCity] : []),
    ...(figures.basis.known === 0 ? [texts.lacks.kinds] : []),
    ...(!federation && seen.length === 0 ? [texts.lacks.groups] : []),
    ...(!federation && figures.meetings.length === 0 ? [texts.lacks.meetings] : []),
    ...(rolesKnown ? [] : [texts.lacks.roles]),
  ];
  if (lacks.length === 0) return nothing;
  return html`<div class="section" part="missing">
    ${elementHeading(level, texts.more, { part: 'subheading' })}
    <ul class="plain-list quiet" role="list">
      ${lacks.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </div>`;
}
