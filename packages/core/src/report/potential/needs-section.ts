import type { Context } from '../../findings/context.ts';
import type { CoveredNeed } from '../../findings/cover-needs.ts';
import type { Finding, FindingCode } from '../../findings/finding.ts';
import type { TextSection } from '../../wording/document.ts';
import type { NeedState } from '../../wording/report-texts.ts';
import { kindItem, type Telling, type ThemeContent } from './theme-section.ts';

/** Kinds whose cases the table tells, one row each. */
const IN_TABLE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'unmet-need',
  'only-project',
  'single-provider',
  'covered-need',
  'done-need',
]);
/** Two pages of needs are as many as a meeting can talk about. */
const MOST_ROWS = 40;
/** What is most pressing comes first. */
const STATES: readonly NeedState[] = ['topic', 'target-group', 'place', 'capacity', 'only-project', 'single', 'covered'];

/** All open needs in one table with what has become of them, and what else there is to say about needs. */
export function needsSection(
  { needs }: Context,
  findings: readonly Finding[],
  { headlines, told }: ThemeContent,
  telling: Telling,
): TextSection {
  const { texts, name } = telling;
  const projects = new Set(findings.flatMap((finding) => (finding.code === 'only-project' ? [finding.evidence.needId] : [])));
  const open = needs
    .filter(({ need }) => !need.done)
    .map((covered) => ({ covered, state: stateOf(covered, projects) }))
    .sort((p, q) => STATES.indexOf(p.state) - STATES.indexOf(q.state));
  const rows = open.slice(0, MOST_ROWS + 1 >= open.length ? open.length : MOST_ROWS).map(({ covered, state }) => {
    const { need, providers, almost } = covered;
    return [
      texts.wanted(need),
      name(need.who),
      texts.needState(state, (state === 'topic' ? [] : providers.length > 0 ? providers : almost).map(name)),
    ];
  });
  const { caption, need, seeker, state } = texts.needsTable;
  return {
    heading: texts.themes.needs.heading,
    paragraphs: [texts.themes.needs.intro],
    table: { caption, columns: [need, seeker, state], rows },
    notes: rows.length < open.length ? [texts.moreRows(open.length - rows.length)] : [],
    sections: [
      { items: headlines.filter(({ code }) => !IN_TABLE.has(code)).map((headline) => kindItem(headline, telling, told(headline))) },
    ],
  };
}

function stateOf({ need, missing, providers }: CoveredNeed, projects: ReadonlySet<string>): NeedState {
  if (missing) return missing;
  if (projects.has(need.id)) return 'only-project';
  return providers.length === 1 ? 'single' : 'covered';
}
