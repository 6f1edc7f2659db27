// An invented network of any size, the same for the same size: circles of about forty partners, four ties a partner on average, some
// partners without any, needs of a quarter of them, groups, meetings and money as in a city.
import { createNetwork } from '../../packages/core/src/index.ts';
import { seededRandom } from '../../packages/core/src/shared/seeded-random.ts';

const KINDS = [
  'Willkommensinitiative',
  'Behörde',
  'Beratungsstelle',
  'Selbstorganisation',
  'Wohlfahrtsverband',
  'Unternehmen',
  'Hochschule',
];
const TOPICS = 'Sprache Wohnen Arbeit Gesundheit Recht Begegnung Kultur Sport Kinderbetreuung Dolmetschen Ausbildung Musik Schulden Asyl'
  .split(' ')
  .flatMap((topic) => [topic, `${topic} für Einsteiger`, `${topic} vor Ort`]);
const PEOPLE = ['alle', 'Frauen', 'Kinder', 'Jugendliche', 'Ältere', 'Familien', 'Menschen mit Behinderung'];
const CIRCLE = 40;

export const AS_OF = '2026-11-01';

/** @param {number} size how many partners */
export function largeNetwork(size) {
  const random = seededRandom(size);
  const below = (n) => Math.floor(random() * n);
  const pick = (list) => list[below(list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + below(most) }, () => pick(list)))];
  const places = Array.from({ length: Math.max(6, Math.round(size / 150)) }, (_, i) => `Viertel ${i + 1}`);
  const month = (from, to) => {
    const m = from * 12 + below((to - from) * 12);
    return `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`;
  };
  const id = (i) => `A${String(i).padStart(6, '0')}`;
  const organisations = Array.from({ length: size }, (_, i) => ({
    id: id(i),
    name: `Verein Nummer ${i}`,
    kind: random() < 0.9 ? pick(KINDS) : undefined,
    topics: random() < 0.95 ? some(TOPICS, 3) : [],
    targetGroups: random() < 0.9 ? some(PEOPLE, 3) : [],
    places: random() < 0.15 ? ['stadtweit'] : some(places, 2),
    groups: random() < 0.1 ? [pick(['Steuerungsgruppe', 'Stamm', 'AG Wohnen', 'AG Arbeit', 'AG Bildung'])] : [],
    capacity: pick(['free', 'free', 'free', 'full', undefined]),
    offerKind: pick(['regular', 'regular', 'project', undefined]),
    status: random() < 0.02 ? 'ended' : random() < 0.02 ? 'paused' : 'active',
    staff: below(12),
    memberSince: month(2012, 2026),
    funding: random() < 0.6 ? { funder: 'Land', share: 10 * (1 + below(10)), securedUntil: month(2026, 2031) } : undefined,
    visibility: 'network',
  }));
  const ties = [];
  while (ties.length < 4 * size) {
    const from = below(size);
    const circle = Math.floor(from / CIRCLE) * CIRCLE;
    const to = random() < 0.8 ? circle + below(Math.min(CIRCLE, size - circle)) : below(size);
    // one in twenty-five has no tie yet
    if (from === to || from % 25 === 0 || to % 25 === 0) continue;
    const lastContact = random() < 0.9 ? month(2024, 2026.8) : undefined;
    ties.push({
      id: `T${ties.length}`,
      from: id(from),
      to: id(to),
      kind: pick(['Projekt', 'Verweis', 'Raum', 'Information']),
      strength: 1 + below(4),
      lastContact,
      must: random() < 0.03 ? true : undefined,
      stage: random() < 0.02 ? 'agreed' : undefined,
      visibility: 'network',
    });
  }
  const needs = Array.from({ length: Math.round(size / 4) }, (_, i) => ({
    id: `N${i}`,
    who: id(below(size)),
    topic: random() < 0.9 ? pick(TOPICS) : 'Fördermittelberatung',
    targetGroup: random() < 0.5 ? pick(PEOPLE.slice(1)) : undefined,
    place: random() < 0.4 ? pick(places) : undefined,
    done: random() < 0.1,
  }));
  const meetings = Array.from({ length: 9 }, (_, i) => ({
    id: `M${i}`,
    date: `202${4 + Math.floor(i / 3)}-${['02', '06', '10'][i % 3]}-15`,
    topic: pick(TOPICS),
    attendees: [...new Set(Array.from({ length: Math.min(size, 30 + below(20)) }, () => id(below(size))))],
  }));
  return createNetwork({ name: `Netzwerk mit ${size} Partnern`, asOf: AS_OF, organisations, ties, needs, meetings });
}
