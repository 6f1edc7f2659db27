import { SHARES, mean } from './link-prediction.mjs';
import { decimal, percent, signed, table } from './markdown.mjs';
import { MEASURES } from './measures.mjs';
import { GROUPS } from './real-networks.mjs';

/** Fresh cities are many and much alike: one by one they would only fill the page. */
const isNamed = ({ name }) => !name.includes('(neu');

/** The groups on which the goals are measured. */
const MEASURED = ['emon', 'organisations', 'classic'];
const GOALS = { auc: 0.8, wins: 0.6 };

/** What hiding and seeking found, as Markdown. */
export function predictionTables(results, splits) {
  const enough = results.filter(({ few }) => !few);
  const measured = enough.filter(({ group }) => MEASURED.includes(group));
  return [
    `### Verborgene Verbindungen wiederfinden

${measured.length} Netze, in denen mindestens 40 Verbindungen sichtbar bleiben, je ${splits} Aufteilungen; Mittel über die Netze, jedes zählt gleich.`,
    ...SHARES.map((share) => `**${percent(share)} verborgen**\n\n${byMeasure(measured, share)}`),
    verdict(measured),
    exceptions(enough),
    `**Nach Art der Netze** (AUC / AP; „gewonnen“ wie oben, für netz-map)\n\n${byGroup(enough)}`,
    `**Netz für Netz** (10 % verborgen; ± ist die Standardabweichung zwischen den Aufteilungen; neue Städte nur oben)\n\n${byNetwork(enough.filter(isNamed))}`,
    tooFew(results.filter((one) => one.few && isNamed(one))),
  ].join('\n\n');
}

function byMeasure(results, share) {
  const rows = Object.entries(MEASURES).map(([name, { title }]) => {
    const at = (figure) => mean(results.map(({ found }) => found[share][name][figure]));
    return [
      title,
      ...['auc', 'ap', 'apSd', 'hits10', 'actor3', 'nearAuc'].map((figure) => decimal(at(figure))),
      signed(at('aucGain')),
      signed(at('apGain')),
      name === 'adamicAdar' ? '–' : percent(at('wins')),
    ];
  });
  const headings = ['', 'AUC', 'AP', '± AP', 'Treffer unter 10', 'je Partner unter 3', 'AUC im Umkreis'];
  return table([...headings, 'AUC gegen Grade', 'AP gegen Grade', 'gewonnen'], rows);
}

function verdict(results) {
  const missed = SHARES.flatMap((share) =>
    Object.entries(GOALS).flatMap(([figure, goal]) => {
      const value = mean(results.map(({ found }) => found[share].ours[figure]));
      const words = { auc: `AUC ${decimal(value)} statt ${decimal(goal, 2)}`, wins: `${percent(value)} statt ${percent(goal)} gewonnen` };
      return value < goal ? [`bei ${percent(share)} ${words[figure]}`] : [];
    }),
  );
  const goals = `Ziele: mittlere AUC ≥ ${decimal(GOALS.auc, 2)}; in mindestens ${percent(GOALS.wins)} der Aufteilungen eine höhere AP als Adamic–Adar.`;
  return `${goals} ${missed.length === 0 ? 'Beide sind bei 10 % und bei 20 % erreicht.' : `Verfehlt: ${missed.join('; ')}.`}`;
}

/** Where the rival is better: to be said, not to be looked up. */
function exceptions(results) {
  const share = SHARES[0];
  const wins = (list) => mean(list.map(({ found }) => found[share].ours.wins));
  const lost = results
    .filter((one) => one.group !== 'cities' && wins([one]) < 0.5)
    .map(({ name, found }) => `${name} (${percent(found[share].ours.wins)})`);
  const cities = results.filter(({ group }) => group === 'cities');
  const auc = (name) => decimal(mean(cities.map(({ found }) => found[share][name].auc)));
  return [
    lost.length > 0 && `In weniger als der Hälfte der Aufteilungen (${percent(share)} verborgen) vor Adamic–Adar: ${lost.join(', ')}.`,
    cities.length > 0 &&
      `In den erfundenen Städten sind es ${percent(wins(cities))}: Die allerersten Paare trifft Adamic–Adar dort etwa ebenso oft; die Ordnung im Ganzen ist besser (AUC ${auc('ours')} gegen ${auc('adamicAdar')}).`,
  ]
    .filter(Boolean)
    .join(' ');
}

function byGroup(results) {
  const rows = Object.entries(GROUPS).flatMap(([group, title]) => {
    const own = results.filter((result) => result.group === group);
    if (own.length === 0) return [];
    return SHARES.map((share) => {
      const pair = (name) => ['auc', 'ap'].map((figure) => decimal(mean(own.map(({ found }) => found[share][name][figure])))).join(' / ');
      const wins = percent(mean(own.map(({ found }) => found[share].ours.wins)));
      const names = ['ours', 'adamicAdar', 'l3', 'degrees', 'random'];
      return [`${title} (${own.length}), ${percent(share)}`, ...names.map(pair), wins];
    });
  });
  return table(['', 'netz-map', 'Adamic–Adar', 'L3', 'Produkt der Grade', 'Zufall', 'gewonnen'], rows);
}

function byNetwork(results) {
  const rows = results.map(({ name, ids, pairs, found }) => {
    const { ours, adamicAdar, degrees, random } = found[SHARES[0]];
    return [
      name,
      String(ids.length),
      String(pairs.length),
      `${decimal(ours.auc)} ± ${decimal(ours.aucSd)}`,
      decimal(adamicAdar.auc),
      decimal(degrees.auc),
      `${decimal(ours.ap)} ± ${decimal(ours.apSd)}`,
      decimal(adamicAdar.ap),
      decimal(random.ap),
      percent(ours.wins),
    ];
  });
  const headings = ['', 'Partner', 'Verbindungen', 'AUC', 'AUC Adamic–Adar', 'AUC Grade'];
  return table([...headings, 'AP', 'AP Adamic–Adar', 'AP Zufall', 'gewonnen'], rows);
}

/** Where nothing is ranked: what the others would have found. */
function tooFew(results) {
  if (results.length === 0) return '';
  const names = ['resourceAllocation', 'l3', 'katz', 'adamicAdar', 'degrees', 'random'];
  const rows = results.map(({ name, pairs, found }) => [
    name,
    String(pairs.length),
    ...names.map((measure) => `${decimal(found[SHARES[0]][measure].auc)} ± ${decimal(found[SHARES[0]][measure].aucSd)}`),
  ]);
  return `**Unter 40 sichtbaren Verbindungen** ordnet netz-map nichts nach der Struktur, und der Vorschlag sagt es. Was die anderen Maße dort fänden (AUC, 10 % verborgen; 0,5 ist Zufall):

${table(['', 'Verbindungen', ...names.map((measure) => MEASURES[measure].title)], rows)}`;
}
