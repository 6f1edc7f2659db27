import cytoscape from 'cytoscape';

export function mount(frame, { partners, ties }) {
  const elements = [
    ...partners.map(({ id, name }) => ({ data: { id, label: name } })),
    ...ties.map(({ from, to }, i) => ({ data: { id: `t${i}`, source: partners[from].id, target: partners[to].id } })),
  ];
  const style = [{ selector: 'node', style: { label: 'data(label)' } }];
  return new Promise((done) => cytoscape({ container: frame, elements, style, layout: { name: 'cose', animate: false } }).ready(done));
}
