import type { Context } from '../findings/context.ts';
import { fundingRisks } from '../findings/funding-risks.ts';

/** A funding risk that was none before. */
export interface FundingRiskGained {
  readonly id: string;
  /** The partner is new; its share or the end of its funding was not known before; or the end has come near. */
  readonly why: 'new-partner' | 'newly-known' | 'newly-at-risk';
}

/** A funding risk that is none any more. */
export interface FundingRiskLost {
  readonly id: string;
  /** The partner has left; its share or the end of its funding is not known any more, which is no good news; or the risk is gone. */
  readonly why: 'partner-left' | 'no-longer-known' | 'no-longer-at-risk';
}

/** Funding risks that came and went, by id. Complexity: n log n in organisations. */
export function changedFundingRisks(before: Context, after: Context): { gained: FundingRiskGained[]; lost: FundingRiskLost[] } {
  const [old, now] = [risksOf(before), risksOf(after)];
  return {
    gained: [...now]
      .filter((id) => !old.has(id))
      .map((id) => ({
        id,
        why: !before.active.indexOf.has(id) ? 'new-partner' : fundingKnown(before, id) ? 'newly-at-risk' : 'newly-known',
      })),
    lost: [...old]
      .filter((id) => !now.has(id))
      .map((id) => ({
        id,
        why: !after.active.indexOf.has(id) ? 'partner-left' : fundingKnown(after, id) ? 'no-longer-at-risk' : 'no-longer-known',
      })),
  };
}

function risksOf({ network, asOf }: Context): ReadonlySet<string> {
  return new Set(fundingRisks(network, { asOf }).risks.map(({ id }) => id));
}

function fundingKnown({ network }: Context, id: string): boolean {
  const funding = network.organisation(id)!.funding;
  return funding?.share !== undefined && funding.securedUntil !== undefined;
}
