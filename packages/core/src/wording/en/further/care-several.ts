import type { CareEvidence } from '../../../findings/care-evidence.ts';
import type { Finding } from '../../../findings/finding.ts';
import type { FindingParts } from '../../parts.ts';
import type { NameOf } from '../../wording.ts';
import { needs } from '../groups.ts';
import { en } from '../phrases.ts';

/** Several findings about care in one sentence each; n is at least two. */
export const careSeveral: FindingParts<keyof CareEvidence>['tellSeveral'] = {
  broker: (all, name) =>
    `${en.Number(all.length)} partners stand between many that have no tie with each other: ${firstParties(all, name)}.`,
  'unkept-promise': (all) =>
    all.every(({ evidence }) => evidence.promise === 'agreed')
      ? `${en.Number(all.length)} ties have been agreed and have not yet begun.`
      : `${en.Number(all.length)} ties have been agreed or are necessary, and they are dormant or have not yet begun.`,
  'only-project': (all) =>
    `${en.Number(all.length)} needs are ${all.some(({ evidence }) => evidence.unknown.length > 0) ? 'perhaps ' : ''}met only within projects: ${needs(all)}.`,
  'possible-duplicate': (all) => `In ${en.number(all.length)} cases two records may stand for the same organisation.`,
  'long-absent': (all, name) =>
    all.every(({ evidence }) => evidence.lastAttended)
      ? `${en.Number(all.length)} partners have not been to a meeting for a long time: ${firstParties(all, name)}.`
      : `${en.Number(all.length)} partners have not been to a meeting for a long time, or never: ${firstParties(all, name)}.`,
  'topic-without-meeting': (all) =>
    `${en.Number(all.length)} topics are each wanted by several partners, and no meeting of the last year was about them: ${en.list(all.map(({ evidence }) => evidence.topic))}.`,
  'dead-end': (all) => `For ${en.number(all.length)} needs there is an offer, but no way leads there over existing ties: ${needs(all)}.`,
};

const firstParties = (all: readonly Finding[], name: NameOf): string => en.list(all.map(({ parties }) => name(parties[0]!)));
