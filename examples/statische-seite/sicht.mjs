import { foldName, germanDay, namesOf, pairsOf } from '@netz-map/core';

const byName = (a, b) => a.name.localeCompare(b.name, 'de');

/** Das Netz, wie die Seiten es brauchen: alle nach Namen, jeder mit seinen Nachbarn, seinen Themen und seiner Datei. */
export function viewOf(network, asOf, intern) {
  const nameOf = namesOf(network);
  const taken = new Set();
  const partners = network.organisations
    .filter(({ status }) => status !== 'ended')
    .map((one) => ({ ...one, name: nameOf(one.id), together: [], before: [] }))
    .sort(byName)
    .map((one) => Object.assign(one, { file: fileFor(one.name, taken) }));
  const byId = new Map(partners.map((one) => [one.id, one]));
  const ties = pairsOf(network, asOf);
  for (const { a, b, state } of ties) {
    const list = state === 'dormant' ? 'before' : 'together';
    byId.get(a)[list].push(byId.get(b));
    byId.get(b)[list].push(byId.get(a));
  }
  for (const { together, before } of partners) [together, before].forEach((list) => list.sort(byName));
  const withTopic = (name) => ({ name, partners: partners.filter((one) => one.topics.includes(name)) });
  const topics = [...new Set(partners.flatMap((one) => one.topics))].map(withTopic).sort(byName);
  return { name: network.name ?? 'Unser Netzwerk', day: germanDay(asOf), intern, partners, ties: ties.length, topics };
}

/** Nur Buchstaben, Ziffern und Striche: Kein Name aus einer Tabelle führt aus dem Ordner hinaus, und keiner kommt zweimal vor. */
function fileFor(name, taken) {
  const word = foldName(name).replace(/[^a-z0-9]+/g, '-') || 'partner';
  let file = `${word}.html`;
  for (let n = 2; taken.has(file); n++) file = `${word}-${n}.html`;
  taken.add(file);
  return file;
}
