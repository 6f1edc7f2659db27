// "Acht Partner leben fast ganz von je einer Förderung, die in den nächsten Monaten endet."
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { fundingRisks } from './funding-risks.ts';
import { knownAmong } from './known-among.ts';
import { lossWithoutOne } from './loss-without-one.ts';
import { makeFinding } from './make-finding.ts';

/**
 * Partners that live on one funder whose money ends soon, or has ended as far as the file knows, each with what breaks if it has to close.
 * The funder's name never leaves the file.
 */
export function fundingRisk(context: Context): Finding[] {
  const { risks } = fundingRisks(context.network, { asOf: context.asOf });
  if (risks.length === 0) return [];
  const grounds = knownAmong('funding', context.present);
  const lossOf = lossWithoutOne(context);
  return risks.map(({ id, share, securedUntil, past }) => {
    const { cutOff, withoutTie, needs } = lossOf(id);
    const finding = makeFinding({
      code: 'funding-risk',
      parties: [id],
      evidence: {
        share,
        securedUntil,
        past,
        cutOff,
        withoutTie,
        needs: needs.map(({ who, topic, targetGroup, place }) => ({ who, topic, targetGroup, place })),
      },
      grounds,
      audience: 'internal',
      tone: 'attention',
    });
    // what the file says of this partner is no less sure because others say nothing; an end in the past may be a cell that was forgotten
    return { ...finding, certainty: past ? 'likely' : 'certain' };
  });
}
