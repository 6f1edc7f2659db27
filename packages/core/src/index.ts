/**
 * The analysis behind netz-map: a model of networks of organisations, their findings and suggestions, and the sentences
 * that tell them. Runs anywhere, knows no DOM.
 *
 * @packageDocumentation
 */

// model
export { EVERYBODY, EVERYWHERE } from './model/organisation.ts';
export type { Funding, Organisation, Status, Visibility } from './model/organisation.ts';
export type { Tie, TieStage } from './model/tie.ts';
export type { Role } from './model/role.ts';
export type { City } from './model/city.ts';
export type { Meeting, Need } from './model/need.ts';
export type { Network, NetworkData } from './model/network.ts';
export { graphOf } from './model/graph-of.ts';
export type { EdgeAttributes, NodeAttributes } from './model/graph-of.ts';
export { createNetwork } from './model/create-network.ts';
export { DORMANT_AFTER_MONTHS, pairsInSteps, pairsOf, tieStateOf } from './model/pairs.ts';
export type { Pair, TieState } from './model/pairs.ts';
export { namesOf } from './model/names.ts';
export { project } from './model/project.ts';
export type { OrganisationGraph, ProjectOptions } from './model/project.ts';

// format
export { NETWORK_SCHEMA } from './format/network-file.ts';
export type { NetworkFile } from './format/network-file.ts';
export { readNetwork, readNetworkInSteps } from './format/read-network.ts';
export type { ReadNetworkResult } from './format/read-network.ts';
export { writeNetwork } from './format/write-network.ts';
export { mergeCity } from './format/merge-city.ts';
export { soundReferences } from './format/sound-references.ts';
export type { ReferenceDefect } from './format/sound-references.ts';
export type { Problem, Severity } from './format/problem.ts';
export { PROBLEM_CODES } from './format/problem-code.ts';
export type { ProblemCode } from './format/problem-code.ts';

// findings
export { analyse } from './findings/analyse.ts';
export { analyseBasics } from './findings/analyse-basics.ts';
export type { Analysis, AnalyseOptions } from './findings/analyse-with.ts';
export { FADING_FROM_MONTHS } from './findings/fading-tie.ts';
export { BROKER_FACTOR, BROKER_FROM_PAIRS, BROKER_FROM_PARTNERS, BROKERS_MOST } from './findings/broker.ts';
export { UNKEPT_FROM_MONTHS } from './findings/unkept-promise.ts';
export { ABSENT_FROM_MEETINGS, ABSENT_FROM_MONTHS } from './findings/long-absent.ts';
export { TOPIC_FROM_SEEKERS, TOPIC_WITHIN_MONTHS } from './findings/topic-without-meeting.ts';
export type {
  Audience,
  BasicFindingCode,
  BasicGrounds,
  Certainty,
  EvidenceByCode,
  Finding,
  FindingCode,
  FindingOf,
  FurtherFindingCode,
  FurtherGrounds,
  Grounds,
  Shortfall,
  Tone,
  Wanted,
} from './findings/finding.ts';
export type { BasicEvidence } from './findings/basic-evidence.ts';
export type { BrokerRole, CareEvidence, WayEnds } from './findings/care-evidence.ts';
export type { RepresentationEvidence } from './findings/representation-evidence.ts';
export type { Basis, MissingColumn } from './findings/basis.ts';

// funding and who is represented
export { analyseRepresentation } from './findings/analyse-representation.ts';
export { dependingOnFunder } from './findings/depending-on-funder.ts';
export type { Dependent, DependingOnFunder } from './findings/depending-on-funder.ts';
export { fundingRisks, RISKY_FUNDING_MONTHS, RISKY_FUNDING_SHARE } from './findings/funding-risks.ts';
export type { FundingRisk, FundingRisks } from './findings/funding-risks.ts';
export { groupLinks } from './findings/group-links.ts';
export type { GroupLink, GroupLinkOptions } from './findings/group-links.ts';
export { STEERING_GROUP, WORKING_GROUP } from './findings/group-members.ts';
export { steeringGroupIn } from './findings/steering-group.ts';
export type { GroupShares, KindShare } from './findings/group-shares.ts';
export { INWARD_FACTOR, INWARD_FROM_TIES, INWARD_UP_TO_EI, inwardLooking, LARGE_FROM_STAFF } from './findings/inward-looking.ts';
export type { InwardLooking, InwardLookingResult } from './findings/inward-looking.ts';
export type { KnownOf } from './findings/known-of.ts';
export { MIXING_DENSE_FACTOR, MIXING_EXPECTED_FROM, MIXING_THIN_FACTOR, mixingOfKinds } from './findings/mixing-of-kinds.ts';
export type { KindMixing, KindPairMixing, MixingOfKinds } from './findings/mixing-of-kinds.ts';
export { othersHave } from './findings/others-have.ts';
export type { OthersHave } from './findings/others-have.ts';
export { PARTNER_KINDS, PEOPLE_CONCERNED } from './findings/partner-kinds.ts';
export type { TargetKind } from './findings/partner-kinds.ts';
export { representation } from './findings/representation.ts';
export type { Representation, RepresentationOptions, SteeringGaps } from './findings/representation.ts';
export { RECENT_MEETINGS } from './findings/target-list.ts';
export type { TargetState } from './findings/target-list.ts';
export { COORDINATOR, STRONG_FROM, WELFARE_KIND, welfareTies } from './findings/welfare-ties.ts';
export type { WelfareTie, WelfareTiesOptions } from './findings/welfare-ties.ts';

// suggestions
export { suggest } from './suggestions/suggest.ts';
export { MOST_PER_PARTNER } from './suggestions/suggest-with.ts';
export { NEW_FOR_MONTHS } from './suggestions/welcome.ts';
export type { SuggestOptions } from './suggestions/suggest-with.ts';
export type { BasicReasons } from './suggestions/basic-reasons.ts';
export type { FurtherReasons, WorkGain } from './suggestions/further-reasons.ts';
export type { Rejection } from './suggestions/limits.ts';
export type {
  BasicSuggestionCode,
  Caveat,
  Concerns,
  Common,
  FurtherSuggestionCode,
  ReasonByCode,
  Suggestion,
  SuggestionCode,
  SuggestionOf,
} from './suggestions/suggestion.ts';

// lost partners
export { replacements } from './suggestions/replacements.ts';
export type { LostPartner, Replacements, ReplacementsOptions } from './suggestions/replacements.ts';
export { REPLACEMENT_FITS_FROM, REPLACEMENT_MUST_FROM } from './suggestions/find-substitutes.ts';
export type { Replacement, Substitutes } from './suggestions/find-substitutes.ts';
export type { Lost, WhyLost } from './suggestions/lost-partners.ts';

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
export { cityFunding } from './questions/city-funding.ts';
export type { CityFunding, CityFundingOptions, CityMoney } from './questions/city-funding.ts';
export { companionCities } from './findings/companion-cities.ts';
export type { CompanionCity } from './findings/companion-cities.ts';
export { advisorySteering } from './questions/steering-function.ts';
export type { AdvisorySteering } from './questions/steering-function.ts';
export { sideBySide } from './questions/side-by-side.ts';
export type { CityBeside, SideBySide, SideBySideOptions } from './questions/side-by-side.ts';
export { splitByCity } from './questions/split-by-city.ts';
export { association } from './questions/association.ts';
export type { Association } from './questions/association.ts';

// questions
export { findHelp } from './questions/find-help.ts';
export type { FindHelpOptions, Help, Helper } from './questions/find-help.ts';
export { referrals } from './questions/referrals.ts';
export type { DeadEnd, Referral, Referrals } from './questions/referrals.ts';
export { coverage, COVERAGE_STATES } from './questions/coverage.ts';
export type { Coverage, CoverageCell, CoverageSeeker, CoverageState } from './questions/coverage.ts';
export { whatIf } from './questions/what-if.ts';
export type { EndingFunding, FundingEnds, FundingLoss, TieAdded, WhatIfOptions, WithoutOne } from './questions/what-if.ts';
export type { Loss, LostTies } from './questions/loss-of.ts';
export type { Gain, NearerNeed } from './questions/gain-of.ts';
export type { AskedNeed } from './questions/asked-need.ts';
export { multipliers } from './questions/multipliers.ts';
export type { Chain, Multipliers, MultipliersOptions } from './questions/multipliers.ts';
export { expansion } from './questions/expansion.ts';
export type { Expansion, ExpansionCandidate, ExpansionOptions } from './questions/expansion.ts';
export { organisationView } from './questions/organisation-view.ts';
export type { OrganisationView, OrganisationViewOptions, OwnNeed, OwnTie } from './questions/organisation-view.ts';
export { peers } from './questions/peers.ts';
export type { Peer, Peers, PeersOptions, SharedNeed } from './questions/peers.ts';
export { circles } from './questions/circles.ts';
export type { Circles } from './questions/circles.ts';
export { keyFigures } from './questions/key-figures.ts';
export type { KeyFigures, LayerFigures } from './questions/key-figures.ts';

// meetings: whom to invite, who talks with whom
export { invitationList } from './meeting/invitation-list.ts';
export type { Invitation, InvitationList, InvitationListOptions, InvitationReason } from './meeting/invitation-list.ts';
export type { HostProposal, HostReason, Hosts } from './meeting/hosts.ts';
export type { LongAbsent } from './meeting/long-absent.ts';
export type { MissingVoice, VoiceProposal } from './meeting/missing-voices.ts';
export { pairMeeting } from './meeting/pair-meeting.ts';
export type { PairMeetingOptions } from './meeting/pair-meeting.ts';
export { addLatecomers } from './meeting/add-latecomers.ts';
export type { AddLatecomersOptions } from './meeting/add-latecomers.ts';
export type { MeetingPair, Pairing, StayingOver } from './meeting/pairing.ts';
export { talkLists } from './meeting/talk-lists.ts';
export type { Talk, TalkList, TalkLists, TalkListsOptions } from './meeting/talk-lists.ts';
export type { TalkGround, TalkNeed } from './meeting/talk-ground.ts';
export { balancedGroups } from './meeting/balanced-groups.ts';
export type { BalancedGroup, BalancedGroups, BalancedGroupsOptions } from './meeting/balanced-groups.ts';
export { meetingCapture } from './meeting/meeting-capture.ts';
export type { CapturedAgreement, CapturedNeed, CapturedOffer, MeetingCapture, MeetingCaptureOptions } from './meeting/meeting-capture.ts';
export { CAPTURE_SCHEMA, readCapture } from './meeting/read-capture.ts';
export type { CaptureRead } from './meeting/read-capture.ts';
export { applyCapture } from './meeting/apply-capture.ts';
export type { CaptureApplied, NotTaken } from './meeting/apply-capture.ts';
export { partnerLookup } from './meeting/partner-lookup.ts';
export type { PartnerFound } from './meeting/partner-lookup.ts';
export type { Conflict } from './meeting/conflicts.ts';
export type { Couple } from './meeting/couples.ts';
export type { EncounterOptions } from './meeting/encounters.ts';
export type { AttendeeBasis } from './meeting/attendance.ts';

// wording
export { LANGUAGES } from './wording/languages.ts';
export { tellProblem } from './wording/tell-problem.ts';
export { phrasesOf } from './wording/phrases-of.ts';
export { germanDay } from './wording/de/day.ts';
export { englishDay } from './wording/en/day.ts';
export type { Phrases } from './wording/phrases.ts';
export { suggestionWordingFor } from './wording/suggestion-wording-for.ts';
export { wordingFor } from './wording/wording-for.ts';
export { basicWordingDe } from './wording/de/basic-wording-de.ts';
export { basicWordingDeEinfach } from './wording/de-einfach/basic-wording-de-einfach.ts';
export { basicWordingEn } from './wording/en/basic-wording-en.ts';
export { wordingDe } from './wording/de/wording-de.ts';
export { wordingDeEinfach } from './wording/de-einfach/wording-de-einfach.ts';
export { wordingEn } from './wording/en/wording-en.ts';
export type { AnswerOptions } from './wording/answers/answer-document.ts';
export { tellHelp } from './wording/answers/tell-help.ts';
export type { TellHelpOptions } from './wording/answers/tell-help.ts';
export { tellCoverage } from './wording/answers/tell-coverage.ts';
export { tellChange } from './wording/answers/tell-change.ts';
export type { TellChangeOptions } from './wording/answers/tell-change.ts';
export { tellMultipliers } from './wording/answers/tell-multipliers.ts';
export { tellPartner } from './wording/answers/tell-partner.ts';
export type { PartnerAnswer } from './wording/answers/tell-partner.ts';
export { tellExpansion } from './wording/answers/tell-expansion.ts';
export { tellSideBySide } from './wording/answers/tell-side-by-side.ts';
export type { TellSideBySideOptions } from './wording/answers/tell-side-by-side.ts';
export { tellWhatIf } from './wording/answers/tell-what-if.ts';
export { invitationRows, tellReasons } from './wording/meeting/invitation-rows.ts';
export type { InvitationRow } from './wording/meeting/invitation-rows.ts';
export { tellInvitations } from './wording/meeting/tell-invitations.ts';
export { tellPairs } from './wording/meeting/tell-pairs.ts';
export { tellTalks } from './wording/meeting/tell-talks.ts';
export { tellGroups } from './wording/meeting/tell-groups.ts';
export { tellCaptured, tellCaptureForm } from './wording/meeting/tell-capture.ts';
export type { TextDocument, TextItem, TextPair, TextSection, TextTable } from './wording/document.ts';
export type {
  FindingText,
  FindingWording,
  Language,
  NameOf,
  ProblemText,
  SuggestionText,
  SuggestionWording,
  Wording,
} from './wording/wording.ts';

// report
export { publicFindings, publicNetwork } from './report/audience.ts';
export { publication } from './report/publication.ts';
export type { Publication } from './report/publication.ts';
export type { KeptBack, KeptField, WhyFieldStays, WhyNeedStays, WhyPartnerStays, WhyTieStays } from './report/kept-back.ts';
export { publicBasis } from './report/public-basis.ts';
export { tooLittleKnown } from './report/too-little-known.ts';
export { basicImportance } from './report/importance.ts';
export type { Importance } from './report/importance.ts';
export { importance } from './report/full-importance.ts';
export { themeOf, THEMES } from './report/themes.ts';
export type { Theme } from './report/themes.ts';
export { potentialAnalysis } from './report/potential-analysis.ts';
export type { PotentialAnalysisOptions } from './report/potential-analysis.ts';
export { report } from './report/make-report.ts';
export { reportOf } from './report/report-of.ts';
export type { ReportOptions } from './report/report-of.ts';
export type { Headline, Report } from './report/report.ts';
export { documentMarkdown } from './report/document-markdown.ts';
export { documentHtml } from './report/document-html.ts';
export type { DocumentFigure, DocumentHtmlOptions } from './report/document-html.ts';
export { escapeMarkdown } from './report/escape-markdown.ts';

// all at once, in slices or in a worker
export { reportAsync } from './running/report-async.ts';
export type { ReportAsyncOptions } from './running/report-async.ts';
export { createReportWorker } from './running/create-report-worker.ts';
export type { ReportWorker, ReportWorkerOptions } from './running/create-report-worker.ts';
export type { FullReport } from './running/full-report.ts';

// long work in slices, and workers that do it
export { inSlices } from './metrics/running/in-slices.ts';
export type { SlicedWork, SliceOptions } from './metrics/running/in-slices.ts';
export { throwIfAborted, untilAborted } from './metrics/running/long-run.ts';
export type { AbortSignalLike, LongRunOptions, Progress } from './metrics/running/long-run.ts';
export { listenTo } from './metrics/running/worker-like.ts';
export type { WorkerLike } from './metrics/running/worker-like.ts';

// words and dates, for importers that must agree with the analysis
export { foldName, foldWord } from './shared/fold.ts';
export { isBefore, isIsoDay, monthsBetween } from './shared/calendar.ts';
export type { IsoDay } from './shared/calendar.ts';
export { compareText } from './shared/compare.ts';
export { expectation } from './shared/expectation.ts';
export { oneLine, replaceUnseen } from './shared/one-line.ts';

// measures: also as the entry point `@netz-map/core/metrics`
export * as metrics from './metrics/index.ts';
