import type { ExpansionTexts } from '../../de/answers/expansion.ts';
import { de } from '../../de/phrases.ts';

/** Who outside could be won for the network, in plain German. */
export const expansion: ExpansionTexts = {
  title: 'Wen können wir noch einladen?',
  lead: (n) => (n === 1 ? 'In der Liste steht einer, der helfen könnte.' : `In der Liste stehen ${de.number(n)}, die helfen könnten.`),
  nobody: 'In der Liste steht niemand für die offenen Bedarfe.',
  candidates: 'Wer könnte helfen?',
  second: 'Wer wäre ein zweites Angebot?',
  meets: (need) => `Das könnte klappen: ${need}.`,
  relieves: (need) => `Dafür gibt es bisher nur ein Angebot: ${need}.`,
  missingKind: (kind) => `Das fehlt bisher im Netz: ${kind}.`,
  couldAsk: (names) => `Diese Partner können fragen: ${names}.`,
  coordinationAsks: 'Fragen kann die Koordination.',
  former: 'War früher schon dabei. Fragen Sie, warum nicht mehr.',
  stillOpen: 'Das bleibt offen',
  stillMissing: (kind) => `Das fehlt weiter: ${kind}.`,
  caution: 'Fragen Sie zuerst: Haben Sie Zeit und Platz?',
  basis: ({ known, of }) =>
    known === 0 ? 'In der Liste steht nicht, was sie anbieten.' : `Von ${of} Einträgen wissen wir bei ${known}, was sie anbieten.`,
  empty: 'In der Liste steht niemand Neues.',
  inside: (n) => (n === 1 ? 'Ein Eintrag ist schon dabei.' : `${de.Number(n)} Einträge sind schon dabei.`),
  twice: (n) => (n === 1 ? 'Ein Eintrag steht zweimal in der Liste.' : `${de.Number(n)} Einträge stehen zweimal in der Liste.`),
};
