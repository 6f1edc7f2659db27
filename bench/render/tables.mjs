// What the harness measured, as German tables: each goal beside what came out.
const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const ONE = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Contenders that start from positions somebody else computed lay nothing out. */
const LAYS_OUT = (name) => !/preset/.test(name);

/** Each measure: how it is read from a run, how it is written, and when ours has met its goal. `best` is that of the peers. */
const MEASURES = [
  {
    title: 'Bild steht (Anordnung fertig), ms',
    goal: 'mindestens 10-mal früher als der schnellste andere, der anordnet',
    read: (run) => run.settled,
    met: (ours, best) => best === undefined || ours * 10 <= best,
    ratio: true,
    fits: LAYS_OUT,
  },
  {
    title: 'Erstes Bild, ms',
    goal: 'nicht später als der schnellste andere',
    read: (run) => run.first,
    met: (ours, best) => best === undefined || ours <= best,
    ratio: true,
  },
  {
    title: 'Seite blockiert bis zum fertigen Bild, ms',
    goal: 'höchstens 50 bis 5.000 Partner, 100 bei 20.000',
    read: (run) => run.tbt,
    met: (ours, _, partners) => ours <= (partners > 5000 ? 100 : 50),
  },
  {
    title: 'Zoomen: Bilder je Sekunde',
    goal: 'mindestens 55',
    read: (run) => run.zoom?.raf?.fps,
    met: (ours) => ours >= 55,
    more: true,
  },
  {
    title: 'Zoomen: 95 % der Bilder nach höchstens, ms',
    goal: 'höchstens 30',
    read: (run) => run.zoom?.raf?.p95,
    met: (ours) => ours <= 30,
  },
  {
    title: 'Verschieben: Bilder je Sekunde',
    goal: 'mindestens 55',
    read: (run) => run.pan?.raf?.fps,
    met: (ours) => ours >= 55,
    more: true,
  },
  {
    title: 'Verschieben: 95 % der Bilder nach höchstens, ms',
    goal: 'höchstens 30',
    read: (run) => run.pan?.raf?.p95,
    met: (ours) => ours <= 30,
  },
  {
    title: 'Zeigen auf einen Partner, ms',
    goal: 'höchstens 20',
    read: (run) => median((run.hover ?? []).filter((ms) => ms !== null)),
    met: (ours) => ours <= 20,
  },
  {
    title: 'Speicher (JavaScript-Heap), MB',
    goal: 'nicht mehr als der sparsamste andere',
    read: (run) => run.heap && run.heap / 1e6,
    met: (ours, best) => best === undefined || ours <= best + 0.05,
    digits: ONE,
  },
];

/** @param {object[]} runs @param {Record<string, {gzip?: number}>} sizes */
export function renderTables(runs, sizes, machine, ours) {
  const names = [...new Set(runs.map(({ contender }) => contender))];
  const graphs = [...new Set(runs.map(({ graph }) => graph))];
  const of = (name, graph) => runs.filter((run) => run.contender === name && run.graph === graph);
  const rounds = Math.max(...names.flatMap((name) => graphs.map((graph) => of(name, graph).length)));
  const parts = MEASURES.map((measure) => tableOf(measure, names, graphs, of, ours, rounds));
  const foreign = median(runs.flatMap((run) => run.foreign ?? []));
  return [
    `Gemessen am ${machine.date} auf ${machine.cpu}, ${machine.cores} Kerne, ${machine.browser}, ohne Grafikprozessor; Stand ${machine.commit ?? 'unbekannt'}. ` +
      `Bis zu ${rounds} Runden, alle abwechselnd, Mediane. Während der Messung waren im Median ${ONE.format(foreign ?? 0)} Kerne mit anderem beschäftigt. ` +
      '„–“ heißt: nicht fertig geworden (45 bis 100 s) oder bei einer kleineren Größe schon nicht. Ein ° heißt: höchstens halb so viele Runden, wo ein ' +
      'Teilnehmer lange braucht und weit hinter den schnellsten liegt. **Fett**: Ziel verfehlt.',
    ...parts,
    sizeTable(names, sizes),
    qualityTable(names, graphs, of),
  ].join('\n\n');
}

function tableOf(measure, names, graphs, of, ours, rounds) {
  const { title, goal, read, met, more, ratio, fits = () => true, digits = NUMBER } = measure;
  const value = (name, graph) => {
    const done = of(name, graph).filter((run) => !run.err && !run.timeout);
    return median(done.map(read).filter(Number.isFinite));
  };
  const rows = names.filter(fits).map((name) => {
    const cells = graphs.map((graph) => {
      const mine = value(name, graph);
      if (mine === undefined) return '–';
      const few = of(name, graph).length * 2 <= rounds ? '°' : '';
      if (!ours.includes(name)) return digits.format(mine) + few;
      const peers = names
        .filter((peer) => !ours.includes(peer) && fits(peer))
        .map((peer) => value(peer, graph))
        .filter(Number.isFinite);
      const best = peers.length > 0 ? (more ? Math.max(...peers) : Math.min(...peers)) : undefined;
      const text = `${digits.format(mine)}${ratio && best !== undefined ? ` (1 : ${ONE.format(best / mine)})` : ''}`;
      return met(mine, best, Number(graph.split('-')[1])) ? text : `**${text}**`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const head = graphs.map((graph) => NUMBER.format(Number(graph.split('-')[1])));
  return `### ${title}\n\nZiel: ${goal}.\n\n| Partner | ${head.join(' | ')} |\n| --- | ${graphs.map(() => '---:').join(' | ')} |\n${rows.join('\n')}`;
}

function sizeTable(names, sizes) {
  const rows = names.map((name) => `| ${name} | ${sizes[name]?.gzip ? ONE.format(sizes[name].gzip / 1000) : '–'} |`);
  return `### Gewicht, kB gzip\n\n| | alles, was die Karte braucht |\n| --- | ---: |\n${rows.join('\n')}`;
}

function qualityTable(names, graphs, of) {
  const THREE = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const rows = names.map((name) => {
    const cells = graphs.map((graph) => {
      const quality = of(name, graph).find((run) => run.quality)?.quality;
      return quality ? `${THREE.format(quality.stress)} / ${THREE.format(quality.np)}` : '–';
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const head = graphs.map((graph) => NUMBER.format(Number(graph.split('-')[1])));
  return `### Güte der Anordnung\n\nStress (kleiner ist besser) / erhaltene Nachbarschaft (größer ist besser).\n\n| Partner | ${head.join(' | ')} |\n| --- | ${graphs.map(() => '---').join(' | ')} |\n${rows.join('\n')}`;
}

function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.length === 0 ? undefined : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
