import { html, nothing, type TemplateResult } from 'lit';
import type { GroupSeen } from './representation-answers.ts';
import type { RepresentationView } from './representation-view-options.ts';

/** More topics would be a list of all. */
const MOST_TOPICS = 8;

/** One group: who sits in it, which kinds of partners do not, and who speaks for it in the steering group. */
export function groupView(group: GroupSeen, { texts, answers, partner }: RepresentationView): TemplateResult {
  const { list } = answers.wording;
  const { absentTopics, topicBasis } = answers.figures.steering;
  const { links } = group;
  const linked = (to: string): string =>
    links && links.length > 0 ? texts.linkedBy(to, list(links.map(answers.name))) : texts.notLinked(to);
  const steering = links && answers.groups.find(({ steers }) => steers)?.group;
  return html`<details part="group">
    <summary>${texts.group(group.group, group.members.length)}</summary>
    <ul class="members" role="list">
      ${group.members.map((id) => html`<li>${partner(id)}</li>`)}
    </ul>
    ${group.absentKinds.length > 0 && group.basis.known > 0 ? html`<p>${texts.absentKinds(list(group.absentKinds))}</p>` : nothing}
    ${group.basis.known < group.basis.of ? html`<p class="small">${texts.kindsKnown(group.basis.known, group.basis.of)}</p>` : nothing}
    ${
      group.steers && absentTopics.length > 0 && topicBasis.known > 0
        ? html`<p>${texts.absentTopics(list(absentTopics, MOST_TOPICS))}</p>`
        : nothing
    }
    ${steering === undefined ? nothing : html`<p>${linked(steering)}</p>`}
  </details>`;
}
