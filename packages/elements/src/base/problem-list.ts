import type { Problem } from '@netz-map/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LocalizeController } from '../controllers/localize-controller.ts';
import type { TellProblem } from '../network-store/network-source.ts';

/** So many are listed; the rest is counted, since a file with a wrong column has a problem in each row. */
const MOST = 50;
const ORDER = { error: 0, warning: 1, note: 2 } as const;

/** What was found while reading a file, behind a disclosure that says how much: what, where, what to do. */
export function problemList(
  { problems, tellProblem }: { readonly problems: readonly Problem[]; readonly tellProblem?: TellProblem | undefined },
  words: Pick<LocalizeController, 'texts' | 'language'>,
): TemplateResult | typeof nothing {
  if (problems.length === 0 || !tellProblem) return nothing;
  const { shared } = words.texts;
  const count = (of: readonly Problem[]): number => of.reduce((sum, problem) => sum + 1 + (problem.more ?? 0), 0);
  const errors = count(problems.filter((problem) => problem.severity === 'error'));
  const listed = [...problems].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]).slice(0, MOST);
  return html`<details part="problems" class="problems">
    <summary>${shared.problems(errors, count(problems) - errors)}</summary>
    <ul>
      ${listed.map((problem) => {
        const { what, where, todo } = tellProblem(problem, words.language);
        return html`<li>
          <p>${what}${where ? html` <span class="quiet">${where}.</span>` : nothing}</p>
          ${todo ? html`<p class="quiet">${todo}</p>` : nothing}
        </li>`;
      })}
    </ul>
    ${problems.length > MOST ? html`<p>${shared.moreProblems(problems.length - MOST)}</p>` : nothing}
  </details>`;
}
