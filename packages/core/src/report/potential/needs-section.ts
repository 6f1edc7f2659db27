import type { Context } from '../../findings/context.ts';
import type { CoveredNeed } from '../../findings/cover-needs.ts';
import type { Finding, FindingCode } from '../../findings/finding.ts';
import { ownCityOf } from '../../findings/own-city.ts';
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
const MOST_SEEKERS = 8;
/** What is most pressing comes first. */
const STATES: readonly NeedState[] = ['topic', 'target-group', 'place', 'capacity', 'only-project', 'single', 'covered'];

/** All open needs in one table with what has become of them, and what else there is to say about needs. */
export function needsSection(
  context: Context,
  findings: readonly Finding[],
  { headlines, told }: ThemeContent,
  telling: Telling,
): TextSection {
  const { texts, name } = telling;
  const projects = new Set(findings.flatMap((finding) => (finding.code === 'only-project' ? [finding.evidence.needId] : [])));
  const cityOf = ownCityOf(context);
  const open = context.needs
    .filter(({ need }) => !need.done)
    .map((covered) => ({ covered, state: stateOf(covered, projects) }))
    .sort((p, q) => STATES.indexOf(p.state) - STATES.indexOf(q.state));
  const rows = new Map<string, { readonly wanted: string; readonly told: string; readonly seekers: string[] }>();
  for (const { covered, state } of open) {
    const { need, providers, almost } = covered;
    const wanted = texts.wanted(need);
    const offers = state === 'topic' ? [] : providers.length > 0 ? providers : almost;
    const told = texts.needState(state, offers.map(name), cityOf(need));
    // who looks for the same and finds the same shares a row
    const key = JSON.stringify([wanted, told]);
    const row = rows.get(key);
    if (row) row.seekers.push(name(need.who));
    else rows.set(key, { wanted, told, seekers: [name(need.who)] });
  }
  // "and one more row" would take its place
  const shown = [...rows.values()].slice(0, rows.size > MOST_ROWS + 1 ? MOST_ROWS : rows.size);
  const { caption, need, seeker, state } = texts.needsTable;
  return {
    heading: texts.themes.needs.heading,
    paragraphs: [texts.themes.needs.intro],
    table: {
      caption,
      columns: [need, seeker, state],
      rows: shown.map(({ wanted, seekers, told: so }) => [wanted, texts.list(seekers, MOST_SEEKERS), so]),
    },
    notes: shown.length < rows.size ? [texts.moreRows(rows.size - shown.length)] : [],
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
