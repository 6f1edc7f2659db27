import type { KnownOf } from '../../../findings/known-of.ts';
import { capital } from '../../phrases.ts';
import { all } from '../findings.ts';
import { de } from '../phrases.ts';

/** Who outside could be won for the network. */
export const expansion = {
  title: 'Wen das Netz noch gewinnen könnte',
  lead: (n: number): string =>
    n === 1
      ? 'Ein Eintrag im Verzeichnis könnte eine Lücke schließen.'
      : `${de.Number(n)} Einträge im Verzeichnis könnten Lücken schließen.`,
  nobody: 'Im Verzeichnis schließt niemand eine bekannte Lücke des Netzes.',
  candidates: 'Wer Lücken schließen könnte',
  second: 'Wer ein zweites Angebot wäre',
  meets: (need: string): string => `Könnte decken: ${need}.`,
  relieves: (need: string): string => `Bisher gibt es dafür nur ein Angebot: ${need}.`,
  missingKind: (kind: string): string => `Bisher nicht im Netz vertreten: ${kind}.`,
  couldAsk: (names: string): string => `Am meisten gemeinsam, und damit gut zum Fragen: ${names}.`,
  coordinationAsks: 'Im Netz arbeitet niemand zu denselben Themen; fragen kann die Koordination.',
  former: 'War früher schon dabei. Fragen Sie, warum das endete.',
  stillOpen: 'Was auch das Verzeichnis nicht schließt',
  stillMissing: (kind: string): string => `Im Netz und im Verzeichnis nicht zu finden: ${kind}.`,
  caution: 'Ein Verzeichnis sagt, was jemand tut, nicht ob dort Platz ist. Fragen Sie, bevor Sie einladen.',
  basis: ({ known, of }: KnownOf): string =>
    known === 0
      ? 'Kein Eintrag nennt Themen; mit den Bedarfen ließ sich deshalb keiner vergleichen.'
      : known === of
        ? of === 1
          ? 'Der Eintrag nennt Themen.'
          : `${capital(all(of))} Einträge nennen Themen.`
        : `${de.figure(known)} von ${de.figure(of)} Einträgen ${known === 1 ? 'nennt' : 'nennen'} Themen; die übrigen ließen sich mit keinem Bedarf vergleichen.`,
  empty: 'Im Verzeichnis steht niemand, der nicht schon dabei ist.',
  inside: (n: number): string =>
    n === 1 ? 'Ein Eintrag ist schon Partner des Netzes.' : `${de.Number(n)} Einträge sind schon Partner des Netzes.`,
  twice: (n: number): string =>
    n === 1 ? 'Ein Name steht zweimal im Verzeichnis.' : `${de.Number(n)} Einträge stehen doppelt im Verzeichnis.`,
};

/** What the other languages must offer, too. */
export type ExpansionTexts = typeof expansion;
