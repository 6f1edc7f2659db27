import { atMostLikely, certaintyOf } from './certainty.ts';
import type { Finding, FindingCode, FindingOf } from './finding.ts';

/** What a finding file knows; id and certainty follow from it. */
export type FindingParts<Code extends FindingCode> = Omit<FindingOf<Code>, 'id' | 'certainty'> & {
  /** Tells several findings of the same code and parties apart, e.g. the id of the need. */
  readonly distinction?: string | undefined;
  /** Set where the data can make it likely but never prove it. */
  readonly neverCertain?: boolean | undefined;
};

/** Completes a finding. */
export function makeFinding<Code extends FindingCode>(parts: FindingParts<Code>): Finding {
  const { distinction, neverCertain, ...rest } = parts;
  const certainty = certaintyOf(parts.grounds);
  const finding: FindingOf<Code> = {
    id: stableId(parts.code, parts.parties, distinction),
    ...rest,
    certainty: neverCertain ? atMostLikely(certainty) : certainty,
  };
  return finding as Finding;
}

/** `bridge:A13`, `overlap:A02+A03`. The signs that separate the parts are escaped inside them, so no two ids collide. */
export function stableId(code: string, parties: readonly string[], distinction?: string): string {
  const escape = (text: string): string => text.replace(/[%+:]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return [code, parties.map(escape).join('+'), ...(distinction === undefined ? [] : [escape(distinction)])].join(':');
}
