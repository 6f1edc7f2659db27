import type { CareEvidence } from '../../../findings/care-evidence.ts';
import type { Finding } from '../../../findings/finding.ts';
import type { FindingParts } from '../../parts.ts';
import type { NameOf } from '../../wording.ts';
import { needs } from '../groups.ts';
import { de } from '../phrases.ts';

/** Several findings about care in one sentence each; n is at least two. */
export const careSeveral: FindingParts<keyof CareEvidence>['tellSeveral'] = {
  broker: (all, name) =>
    `${de.Number(all.length)} Partner stehen zwischen vielen, die keine Verbindung zueinander haben: ${firstParties(all, name)}.`,
  'unkept-promise': (all) =>
    all.every(({ evidence }) => evidence.promise === 'agreed')
      ? `${de.Number(all.length)} Verbindungen sind verabredet und haben noch nicht begonnen.`
      : `${de.Number(all.length)} Verbindungen sind verabredet oder notwendig, und sie ruhen oder haben noch nicht begonnen.`,
  'only-project': (all) =>
    `${de.Number(all.length)} Bedarfe werden ${all.some(({ evidence }) => evidence.unknown.length > 0) ? 'vielleicht ' : ''}nur in Projekten gedeckt: ${needs(all)}.`,
  'possible-duplicate': (all) => `In ${de.number(all.length)} Fällen meinen zwei Einträge vielleicht dieselbe Organisation.`,
  'long-absent': (all, name) =>
    all.every(({ evidence }) => evidence.lastAttended)
      ? `${de.Number(all.length)} Partner waren lange bei keinem Treffen: ${firstParties(all, name)}.`
      : `${de.Number(all.length)} Partner waren lange oder noch nie bei einem Treffen: ${firstParties(all, name)}.`,
  'topic-without-meeting': (all) =>
    `Zu ${de.number(all.length)} Themen suchen jeweils mehrere Partner etwas, und im letzten Jahr ging es bei keinem Treffen darum: ${de.list(all.map(({ evidence }) => evidence.topic))}.`,
  'dead-end': (all) =>
    `Für ${de.number(all.length)} Bedarfe ist ein Angebot da, aber über bestehende Verbindungen führt kein Weg dorthin: ${needs(all)}.`,
};

const firstParties = (all: readonly Finding[], name: NameOf): string => de.list(all.map(({ parties }) => name(parties[0]!)));
