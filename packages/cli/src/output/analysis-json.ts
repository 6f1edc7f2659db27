import {
  namesOf,
  publicBasis,
  publicFindings,
  wordingFor,
  type Analysis,
  type Audience,
  type Language,
  type Network,
  type Problem,
  type Suggestion,
} from '@netz-map/core';
import { jsonSafe } from './terminal-safe.ts';

/** Name and version of the output; described by `schema/analysis-1.schema.json`. */
export const ANALYSIS_SCHEMA = 'netz-map/analysis/1';

export interface AnalysisContent {
  readonly network: Network;
  readonly analysis: Analysis;
  readonly suggestions: readonly Suggestion[];
  readonly problems: readonly Problem[];
  readonly audience: Audience;
  readonly language: Language;
}

/**
 * The analysis for programs: keys in a fixed order, two spaces, a line feed at the end, so that two versions can be compared line by line.
 *
 * For `public` the network must already be the public one; here the findings are reduced to what may be said in public, and suggestions and
 * problems are left out: even the kind of a problem ("end before start") tells that there is a row that nobody may see.
 */
export function analysisJson({ network, analysis, suggestions, problems, audience, language }: AnalysisContent): string {
  const [say, name] = [wordingFor(language), namesOf(network)];
  const findings = audience === 'public' ? publicFindings(analysis) : analysis.findings;
  const content = {
    schema: ANALYSIS_SCHEMA,
    asOf: analysis.asOf,
    basis: audience === 'public' ? publicBasis(analysis.basis) : analysis.basis,
    problems: audience === 'public' ? [] : problems.map(internalProblem),
    findings: findings.map((finding) => ({
      id: finding.id,
      code: finding.code,
      parties: finding.parties,
      evidence: finding.evidence,
      grounds: finding.grounds,
      certainty: finding.certainty,
      audience: finding.audience,
      tone: finding.tone,
      sentence: say.finding(finding, name).sentence,
    })),
    suggestions: (audience === 'public' ? [] : suggestions).map((suggestion) => ({
      id: suggestion.id,
      code: suggestion.code,
      parties: suggestion.parties,
      evidence: suggestion.evidence,
      obligation: suggestion.obligation,
      answers: suggestion.answers,
      introducers: suggestion.introducers,
      contacts: suggestion.contacts,
      caveats: suggestion.caveats,
      ...(suggestion.concerns === undefined ? {} : { concerns: suggestion.concerns }),
      certainty: suggestion.certainty,
      audience: suggestion.audience,
      priority: suggestion.priority,
      sentence: say.suggestion(suggestion, name).sentence,
    })),
  };
  return jsonSafe(`${JSON.stringify(content, null, 2)}\n`);
}

function internalProblem({ code, severity, file, sheet, row, column, value, hint, path, more }: Problem): Problem {
  return { code, severity, file, sheet, row, column, value, hint, path, more };
}
