// with its description for screen readers, which has to be asked for
import * as echarts from 'echarts';

export function mount(frame, { partners, ties }) {
  const chart = echarts.init(frame, undefined, { width: 800, height: 600 });
  const series = {
    type: 'graph',
    layout: 'force',
    data: partners.map(({ id, name }) => ({ id, name })),
    links: ties.map(({ from, to }) => ({ source: partners[from].id, target: partners[to].id })),
  };
  return new Promise((done) => {
    chart.on('rendered', done);
    chart.setOption({ animation: false, aria: { enabled: true, label: { data: { maxCount: 100 } } }, series: [series] });
  });
}
