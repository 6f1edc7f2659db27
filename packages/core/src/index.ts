/**
 * The analysis behind netz-map: a model of networks of organisations, their findings and suggestions, and the sentences
 * that tell them. Runs anywhere, knows no DOM.
 *
 * @packageDocumentation
 */

// model
export { EVERYBODY, EVERYWHERE } from './model/organisation.ts';
export type { Funding, Organisation, Status, Visibility } from './model/organisation.ts';
export type { Tie } from './model/tie.ts';
export type { Meeting, Need } from './model/need.ts';
export type { Network, NetworkData } from './model/network.ts';
export { graphOf } from './model/graph-of.ts';
export type { EdgeAttributes, NodeAttributes } from './model/graph-of.ts';
export { createNetwork } from './model/create-network.ts';
export { DORMANT_AFTER_MONTHS, pairsOf } from './model/pairs.ts';
export type { Pair, TieState } from './model/pairs.ts';
export { namesOf } from './model/names.ts';
export { project } from './model/project.ts';
export type { OrganisationGraph, ProjectOptions } from './model/project.ts';

// format
export { NETWORK_SCHEMA } from './format/network-file.ts';
export type { NetworkFile } from './format/network-schema.ts';
export { readNetwork } from './format/read-network.ts';
export type { ReadNetworkResult } from './format/read-network.ts';
export { writeNetwork } from './format/write-network.ts';
export type { Problem, Severity } from './format/problem.ts';
export { PROBLEM_CODES } from './format/problem-code.ts';
export type { ProblemCode } from './format/problem-code.ts';

// findings
export { analyse } from './findings/analyse.ts';
export type { Analysis, AnalyseOptions } from './findings/analyse.ts';
export { FADING_FROM_MONTHS } from './findings/fading-tie.ts';
export type {
  Audience,
  Certainty,
  EvidenceByCode,
  Finding,
  FindingCode,
  FindingOf,
  Grounds,
  Shortfall,
  Tone,
  Wanted,
} from './findings/finding.ts';
export type { Basis, MissingColumn } from './findings/basis.ts';

// funding and who is represented
export { fundingRisks, RISKY_FUNDING_MONTHS, RISKY_FUNDING_SHARE } from './findings/funding-risks.ts';
export type { FundingRisk, FundingRisks } from './findings/funding-risks.ts';
export type { KnownOf } from './findings/known-of.ts';
export { PARTNER_KINDS } from './findings/partner-kinds.ts';
export type { TargetKind } from './findings/partner-kinds.ts';

// suggestions
export { MOST_PER_PARTNER, suggest } from './suggestions/suggest.ts';
export type { SuggestOptions } from './suggestions/suggest.ts';
export type { Caveat, Common, ReasonByCode, Suggestion, SuggestionCode, SuggestionOf } from './suggestions/suggestion.ts';

// states and cities compared
export { compareStates } from './questions/compare-states.ts';
export type { Change, GainedAndLost, State } from './questions/compare-states.ts';
export type { FundingRiskGained, FundingRiskLost } from './questions/changed-funding-risks.ts';
export type { GapClosed, GapOpened, GapStayed, InVain } from './questions/changed-gaps.ts';
export type { TieGained, TieLost } from './questions/changed-ties.ts';
export type { MatchedIds } from './questions/match-ids.ts';
export { compareNetworks } from './questions/compare-networks.ts';
export type { NetworksCompared, Range } from './questions/compare-networks.ts';
export { FEWEST_TO_COMPARE, OVER_CENTRALISED_FROM, TOO_MUCH_UNKNOWN } from './questions/compared-city.ts';
export type { CityToCompare, ComparedCity } from './questions/compared-city.ts';
export type { CityFigures, Figure, FigureName } from './questions/city-figures.ts';
export { crossCityTies } from './questions/cross-city-ties.ts';
export type { CrossCityTie, CrossCityTies, CrossCityTiesOptions } from './questions/cross-city-ties.ts';
export { association } from './questions/association.ts';
export type { Association } from './questions/association.ts';

// wording
export { LANGUAGES } from './wording/languages.ts';
export { tellProblem } from './wording/tell-problem.ts';
export { wordingFor } from './wording/wording-for.ts';
export { wordingDe } from './wording/de/wording-de.ts';
export { wordingDeEinfach } from './wording/de-einfach/wording-de-einfach.ts';
export { wordingEn } from './wording/en/wording-en.ts';
export type { FindingText, Language, NameOf, ProblemText, SuggestionText, Wording } from './wording/wording.ts';

// report
export { publicFindings, publicNetwork } from './report/audience.ts';
export { report, reportOf } from './report/make-report.ts';
export type { ReportOptions } from './report/make-report.ts';
export type { Headline, Report } from './report/report.ts';

// words and dates, for importers that must agree with the analysis
export { foldName, foldWord } from './shared/fold.ts';
export { isIsoDay, monthsBetween } from './shared/calendar.ts';
export type { IsoDay } from './shared/calendar.ts';
export { compareText } from './shared/compare.ts';
export { expectation } from './shared/expectation.ts';

// measures: also as the entry point `@netz-map/core/metrics`
export * as metrics from './metrics/index.ts';
