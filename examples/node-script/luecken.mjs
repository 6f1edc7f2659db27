// node luecken.mjs akteure.csv beziehungen.csv bedarfe.csv – welchen Bedarf niemand deckt, und wer dem am nächsten kommt
import { analyse } from '@netz-map/core';
import { asOf, name, network } from './netz.mjs';

const { findings } = analyse(network, { asOf });
for (const { code, parties, evidence } of findings) {
  if (code !== 'unmet-need') continue;
  const { topic, place = 'egal wo', almost } = evidence;
  console.log(`${name(parties[0])} sucht ${topic} (${place}); am nächsten: ${almost.map(name).join(', ') || 'niemand'}`);
}
