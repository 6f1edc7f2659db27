import type { Finding } from '../findings/finding.ts';
import type { FindingParts, FindingTold } from './parts.ts';
import { endOnce } from './phrases.ts';
import type { FindingText, FindingWording, NameOf } from './wording.ts';

/** Further kinds of findings in one language, and how all end: with how sure they are. */
export interface FurtherFindings {
  readonly parts: readonly FindingParts<never>[];
  complete(told: FindingTold, finding: Finding): FindingText;
}

type Tell<Subject, Told> = Readonly<Record<string, (subject: Subject, name: NameOf) => Told>>;

/** A wording that also knows the further kinds of findings. */
export function withFurtherFindings(basic: FindingWording, { parts, complete }: FurtherFindings): FindingWording {
  const tell: Tell<Finding, FindingTold> = merged(parts.map((part) => part.tell));
  const tellSeveral: Tell<readonly Finding[], string> = merged(parts.map((part) => part.tellSeveral));
  const kinds: Readonly<Record<string, string>> = merged(parts.map((part) => part.kinds));
  const finding: FindingWording['finding'] = (one, name) => {
    const its = tell[one.code];
    return its ? endOnce(complete(its(one, name), one)) : basic.finding(one, name);
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
    findingKind: (code) => kinds[code] ?? basic.findingKind(code),
  };
}

/** Several tables as one. */
export function merged<Part extends object>(parts: readonly Part[]): never {
  return Object.assign(Object.create(null), ...parts) as never;
}
