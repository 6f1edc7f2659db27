// node vorschlaege.mjs akteure.csv beziehungen.csv bedarfe.csv – die wichtigsten Vorschläge, was beide davon haben und wer sie bekannt macht
import { suggest, wordingFor } from '@netz-map/core';
import { asOf, name, network } from './netz.mjs';

const wording = wordingFor('de');
for (const suggestion of suggest(network, { asOf }).slice(0, 5)) {
  const { sentence, forBoth, introduction } = wording.suggestion(suggestion, name);
  console.log(`• ${sentence}\n  ${forBoth.join(' ')}\n  ${introduction}`);
}
