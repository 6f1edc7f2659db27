import type { Finding } from '../findings/finding.ts';
import type { Suggestion } from '../suggestions/suggestion.ts';
import type { FindingParts, FindingTold, SuggestionParts, SuggestionTold } from './parts.ts';
import { endOnce } from './phrases.ts';
import type { FindingText, NameOf, SuggestionText, Wording } from './wording.ts';

/** Further kinds of one language, and how all kinds end: certainty, introduction, caveats. */
export interface FurtherParts {
  readonly findings: readonly FindingParts<never>[];
  readonly suggestions: readonly SuggestionParts<never>[];
  completeFinding(told: FindingTold, finding: Finding): FindingText;
  completeSuggestion(told: SuggestionTold, suggestion: Suggestion, name: NameOf): SuggestionText;
}

type Tell<Subject, Told> = Readonly<Record<string, (subject: Subject, name: NameOf) => Told>>;

/** A wording that also knows the further kinds. */
export function withFurtherKinds(basic: Wording, further: FurtherParts): Wording {
  const tell: Tell<Finding, FindingTold> = merged(further.findings.map((part) => part.tell));
  const tellSeveral: Tell<readonly Finding[], string> = merged(further.findings.map((part) => part.tellSeveral));
  const tellSuggestion: Tell<Suggestion, SuggestionTold> = merged(further.suggestions.map((part) => part.tell));
  const findingKinds: Readonly<Record<string, string>> = merged(further.findings.map((part) => part.kinds));
  const suggestionKinds: Readonly<Record<string, string>> = merged(further.suggestions.map((part) => part.kinds));
  const finding: Wording['finding'] = (one, name) => {
    const its = tell[one.code];
    return its ? endOnce(further.completeFinding(its(one, name), one)) : basic.finding(one, name);
  };
  return {
    ...basic,
    finding,
    findings(all, name) {
      const [first] = all;
      const several = first && tellSeveral[first.code];
      if (!several) return basic.findings(all, name);
      return all.length === 1 ? finding(first, name).sentence : endOnce(several(all, name));
    },
    suggestion(one, name) {
      const its = tellSuggestion[one.code];
      return its ? endOnce(further.completeSuggestion(its(one, name), one, name)) : basic.suggestion(one, name);
    },
    findingKind: (code) => findingKinds[code] ?? basic.findingKind(code),
    suggestionKind: (code) => suggestionKinds[code] ?? basic.suggestionKind(code),
  };
}

function merged<Part extends object>(parts: readonly Part[]): never {
  return Object.assign(Object.create(null), ...parts) as never;
}
