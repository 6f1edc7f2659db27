import type { Language, Problem } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TellProblem } from '../network-store/network-source.ts';
import type { UiTexts } from '../ui-texts/de.ts';

/** So many are listed; the rest is counted, since a file with a wrong column has a problem in each row. */
const MOST = 50;
/** How many of a kind are listed one by one. */
const EXAMPLES = 3;
const ORDER = { error: 0, warning: 1, note: 2 } as const;

/** What was found while reading a file, behind a disclosure that says how much: what, where, what to do. */
export function problemListView(
  { problems, tellProblem }: { readonly problems: readonly Problem[]; readonly tellProblem: TellProblem },
  words: { readonly texts: UiTexts; readonly language: Language },
): TemplateResult {
  const { shared } = words.texts;
  const errors = count(problems.filter((problem) => problem.severity === 'error'));
  const examples = examplesOf(problems).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const untold = count(examples.slice(MOST));
  return html`<details part="problems" class="problems">
    <summary>${shared.problems(errors, count(problems) - errors)}</summary>
    <ul>
      ${examples.slice(0, MOST).map((problem) => {
        const { what, where, todo } = tellProblem(problem, words.language);
        return html`<li>
          <p>${what}${where ? html` <span class="quiet">${where}.</span>` : nothing}</p>
          ${todo ? html`<p class="quiet">${todo}</p>` : nothing}
        </li>`;
      })}
    </ul>
    ${untold > 0 ? html`<p>${shared.moreProblems(untold)}</p>` : nothing}
  </details>`;
}

const count = (of: readonly Problem[]): number => of.reduce((sum, { more = 0 }) => sum + 1 + more, 0);

/** The first problems of each kind in each column; the last of them counts the others, as `groupProblems` of the importers does. */
function examplesOf(problems: readonly Problem[]): Problem[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { code, severity, file, sheet, column } = problem;
    const key = [code, severity, file, sheet, column].join('\n');
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const last = group[EXAMPLES - 1];
    if (last) group[EXAMPLES - 1] = { ...last, more: (last.more ?? 0) + count([problem]) };
    else group.push(problem);
  }
  return [...groups.values()].flat();
}
