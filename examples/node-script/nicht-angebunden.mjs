// node nicht-angebunden.mjs akteure.csv beziehungen.csv – wer noch keine Verbindung hat, oder nur ruhende
import { analyse } from '@netz-map/core';
import { asOf, name, network } from './netz.mjs';

const { findings } = analyse(network, { asOf });
for (const { code, parties, evidence } of findings) {
  if (code === 'not-connected') console.log(`${name(parties[0])}: noch keine Verbindung`);
  if (code === 'only-dormant') console.log(`${name(parties[0])}: früher mit ${evidence.former.map(name).join(', ')}`);
}
