// Every element with the states into which visitors, pages and data bring it. A state without `html` goes on from the one before it. `act`
// runs in the page, with the element and what `in-page.mjs` offers.
import { CITY, FEDERATION, FIVE_CITIES, OPEN, TOWN, YEAR_BEFORE } from './sources.mjs';

const MAP = `<netz-map ${CITY}></netz-map>`;
/** Where it stands beside others, their partners are buttons that lead to it. */
const PARTNER = `<netz-organisation id="partner" ${CITY}></netz-organisation>`;

/** @typedef {{title: string, html?: string, act?: (element: any, there: any) => unknown}} State */

/** @type {Readonly<Record<string, readonly State[]>>} */
export const ELEMENT_STATES = {
  'netz-map': [
    { title: 'map and list', html: MAP, act: (map, { until }) => until(() => map.matches(':state(drawn)'), 'it is drawn') },
    { title: 'a partner selected', act: (map, { set }) => set(map, { x: map.select('A002') }) },
    {
      title: 'tools open',
      act: async (map, { press, until }) => {
        await press(map, '.toolbar button[aria-expanded]');
        await until(() => map.shadowRoot.querySelector('#tools'), 'the tools are there');
      },
    },
    {
      title: 'help open',
      act: async (map, { openAll, until }) => {
        await openAll(map);
        await until(() => map.shadowRoot.querySelector('.help dl'), 'the help is there');
      },
    },
    {
      title: 'pointed at',
      act: (map, { inside }) => {
        const frame = inside(map, '.frame');
        const { left, top, right, bottom } = frame.getBoundingClientRect();
        const move = (clientX, clientY) => frame.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerType: 'mouse' }));
        for (let y = top; y < bottom; y += 8) for (let x = left; x < right && !frame.querySelector('.tooltip'); x += 8) move(x, y);
      },
    },
    { title: 'narrowed', act: (map, { set }) => set(map, { filter: 'topic: Wohnen' }) },
    { title: 'nobody found', act: (map, { type }) => type(map, '#search', 'xyz') },
    { title: 'tables', html: MAP, act: (map, { set }) => set(map, { view: 'table' }) },
    { title: 'tables searched', act: (map, { type }) => type(map, '#search', 'café') },
    { title: 'for the public', html: `<netz-map ${CITY} audience="public"></netz-map>` },
    { title: 'many partners by kind', html: `<netz-map ${TOWN} landscapes="kind"></netz-map>` },
  ],
  'netz-findings': [
    { title: 'five findings', html: `<netz-findings ${CITY}></netz-findings>${MAP}` },
    { title: 'everything open', act: (element, { openAll }) => openAll(element) },
    { title: 'one on the map', act: (element, { press }) => press(element, '.card button') },
    { title: 'for the public', html: `<netz-findings ${CITY} audience="public"></netz-findings>` },
    { title: 'everything for the public open', act: (element, { openAll }) => openAll(element) },
  ],
  'netz-suggestions': [
    { title: 'five suggestions', html: `<netz-suggestions ${CITY}></netz-suggestions>${MAP}` },
    { title: 'one on the map', act: (element, { press }) => press(element, '.card .actions button') },
    { title: 'one does not fit', act: (element, { press }) => press(element, '.dismiss') },
    { title: 'more', act: (element, { press }) => press(element, '.more button') },
    { title: 'for the public', html: `<netz-suggestions ${CITY} audience="public"></netz-suggestions>` },
  ],
  'netz-finder': [
    { title: 'before the question', html: `<netz-finder ${CITY}></netz-finder>` },
    { title: 'who helps', act: (element, { choose }) => choose(element, '#topic', 'Wohnen') },
    { title: 'for whom and where', act: (element, { choose }) => choose(element, '#people', 2).then(() => choose(element, '#place', 3)) },
    { title: 'over whom', act: (element, { choose }) => choose(element, '#from', 5) },
    { title: 'everything open', act: (element, { openAll }) => openAll(element) },
    { title: 'many who help', html: `<netz-finder ${FEDERATION} topic="Teilhabe"></netz-finder>` },
    { title: 'beside a partner, internal', html: `${PARTNER}<netz-finder for="partner" audience="internal" topic="Wohnen"></netz-finder>` },
    { title: 'a partner chosen', act: (element, { press }) => press(element, '.said button') },
  ],
  'netz-organisation': [
    { title: 'before the choice', html: `<netz-organisation ${CITY}></netz-organisation>` },
    { title: 'a partner', act: (element, { choose }) => choose(element, '#which', 'Ausländerbehörde') },
    { title: 'everything open', act: (element, { openAll }) => openAll(element) },
    { title: 'for the public', act: (element, { set }) => set(element, { audience: 'public' }) },
    { title: 'nobody of that name', html: `<netz-organisation ${CITY} organisation="Unbekannt"></netz-organisation>` },
    { title: 'little known', html: `<netz-organisation ${TOWN} organisation="A01"></netz-organisation>` },
  ],
  'netz-directory': [
    { title: 'all partners', html: `<netz-directory ${CITY}></netz-directory>` },
    { title: 'narrowed', act: (element, { choose }) => choose(element, '#topic', 'Wohnen') },
    { title: 'nobody found', act: (element, { type }) => type(element, '#search', 'xyz') },
    { title: 'beside a partner', html: `${PARTNER}<netz-directory for="partner"></netz-directory>` },
    { title: 'a partner chosen', act: (element, { press }) => press(element, '.entry button') },
    { title: 'of many cities, internal', html: `<netz-directory ${FEDERATION} audience="internal" most="20"></netz-directory>` },
  ],
  'netz-coverage': [
    { title: 'by topic', html: `${PARTNER}<netz-coverage for="partner"></netz-coverage>` },
    { title: 'a field open', act: (element, { press }) => press(element, '.field') },
    { title: 'as a list', act: (element, { openAll }) => openAll(element) },
    { title: 'a partner chosen', act: (element, { press }) => press(element, '.names button') },
    { title: 'by people', act: (element, { press }) => press(element, 'label:nth-of-type(2) input') },
    { title: 'for the public', html: `<netz-coverage ${OPEN} audience="public"></netz-coverage>` },
    { title: 'a field open for the public', act: (element, { press }) => press(element, '.field') },
    { title: 'by city', html: `<netz-coverage ${FEDERATION}></netz-coverage>` },
  ],
  'netz-change': [
    { title: 'between two files', html: `<netz-change ${CITY} ${YEAR_BEFORE}></netz-change>` },
    { title: 'everything open', act: (element, { openAll }) => openAll(element) },
    { title: 'between two days', html: `<netz-change ${CITY}></netz-change>` },
    { title: 'the older day is later', act: (element, { set }) => set(element, { dayBefore: '2027-01-01' }) },
    { title: 'nobody says of which day', html: `<netz-change ${CITY} src-before="/fixtures/nur-namen/akteure.csv"></netz-change>` },
    { title: 'the older file is missing', html: `<netz-change ${CITY} src-before="fehlt.csv"></netz-change>` },
    { title: 'for the public', html: `<netz-change ${CITY} audience="public"></netz-change>` },
  ],
  'netz-compare': [
    { title: 'five cities', html: `<netz-compare as-of="2026-11-01"><ul>${FIVE_CITIES}</ul></netz-compare>` },
    { title: 'everything open', act: (element, { openAll }) => openAll(element) },
    { title: 'a city is missing', html: `<netz-compare as-of="2026-11-01">${FIVE_CITIES}<a href="fehlt.csv">Nirgendwo</a></netz-compare>` },
    { title: 'a federation', html: `<netz-compare ${FEDERATION}></netz-compare>` },
    { title: 'a federation, everything open', act: (element, { openAll }) => openAll(element) },
    { title: 'for the public', html: `<netz-compare ${CITY} audience="public"></netz-compare>` },
  ],
  'netz-meeting': [
    { title: 'who comes', html: `<netz-meeting ${CITY}></netz-meeting>` },
    { title: 'nobody is ticked yet', act: (element, { press }) => press(element, '[data-step="plan"]') },
    {
      title: 'invited to a theme',
      act: async (element, { press, choose, openAll }) => {
        await press(element, '.back');
        await choose(element, 'select', 'Wohnen');
        await press(element, '.tick-proposed');
        await openAll(element);
      },
    },
    { title: 'pairs', act: (element, { press }) => press(element, '[data-step="plan"]') },
    { title: 'somebody comes later', act: (element, { choose }) => choose(element, '.late', 3) },
    { title: 'talk lists', act: (element, { press }) => press(element, 'input[value="talks"]') },
    { title: 'groups', act: (element, { press }) => press(element, 'input[value="groups"]') },
    { title: 'print', act: (element, { press }) => press(element, '[data-step="print"]') },
    { title: 'write down', act: (element, { press }) => press(element, '[data-step="capture"]') },
    {
      title: 'rows begun and the day missing',
      act: async (element, { choose, type, press }) => {
        await choose(element, '[data-list="agreed"] select', 2);
        await type(element, '[data-list="offers"] input', 'Räume');
        await type(element, '.day', '');
        await press(element, '.save-capture');
      },
    },
    {
      title: 'another file instead of notes',
      act: async (element, { inside, until }) => {
        const { items, files } = new DataTransfer();
        items.add(new File(['x'], 'x.json'));
        inside(element, '.notes-file').files = files;
        inside(element, '.notes-file').dispatchEvent(new Event('change'));
        await until(() => inside(element, '.notice').textContent !== '', 'it is refused');
      },
    },
    { title: 'for the public', html: `<netz-meeting ${CITY} audience="public"></netz-meeting>` },
  ],
  'netz-representation': [
    { title: 'beside a partner', html: `${PARTNER}<netz-representation for="partner"></netz-representation>` },
    { title: 'everything open', act: (element, { openAll }) => openAll(element) },
    { title: 'a partner chosen', act: (element, { press }) => press(element, '.members button') },
    { title: 'a federation', html: `<netz-representation ${FEDERATION}></netz-representation>` },
    { title: 'one of its cities', act: (element, { choose }) => choose(element, 'select', 1) },
    { title: 'for the public', html: `<netz-representation ${CITY} audience="public"></netz-representation>` },
  ],
};

export const TAGS = Object.keys(ELEMENT_STATES);
