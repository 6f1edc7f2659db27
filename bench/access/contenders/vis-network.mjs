import { Network } from 'vis-network/esnext';
import { DataSet } from 'vis-data/esnext';

export function mount(frame, { partners, ties }) {
  const nodes = new DataSet(partners.map(({ id, name }) => ({ id, label: name })));
  const edges = new DataSet(ties.map(({ from, to }, id) => ({ id, from: partners[from].id, to: partners[to].id })));
  const shown = new Network(frame, { nodes, edges }, { interaction: { keyboard: true } });
  return new Promise((done) => shown.once('afterDrawing', done));
}
