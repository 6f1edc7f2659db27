import type { MultipliersTexts } from '../../de/answers/multipliers.ts';
import { de } from '../../de/phrases.ts';

/** Whom to call so that everybody hears it, in plain German. */
export const multipliers: MultipliersTexts = {
  title: 'Wen rufe ich an, damit alle es hören?',
  lead: (calls, reached) =>
    `Rufen Sie ${calls === 1 ? 'einen' : de.number(calls)} Partner an. Dann hören es alle ${de.number(reached)} mit Kontakten.`,
  fewest: 'Weniger Anrufe reichen nicht.',
  perhapsFewer: (atLeast) => `Vielleicht reichen weniger. Es sind aber mindestens ${de.number(atLeast)}.`,
  nobodyTied: 'Gerade hat niemand einen Kontakt.',
  callAll: 'Rufen Sie alle selbst an.',
  calls: 'Hier rufen Sie an',
  tells: (names) => `Gibt es weiter an: ${names}.`,
  besides: 'Hier rufen Sie auch an',
  notReached: (n) => (n === 1 ? 'Ein Partner hört es nur von Ihnen:' : `${de.Number(n)} Partner hören es nur von Ihnen:`),
  oneOfSeveral: 'Es gibt auch andere gute Listen. Alle Partner sind gleich wichtig.',
};
