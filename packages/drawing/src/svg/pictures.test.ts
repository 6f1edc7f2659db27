import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse, createNetwork, suggest, type Finding, type Network, type Suggestion } from '@netz-map/core';
import { DAY, organisation, randomNetwork, smallTown } from '../sample-networks.test.ts';
import { highlightOf } from '../scene/highlight-of.ts';
import type { DrawOptions } from './draw-composed.ts';
import { paperFrame } from './paper.ts';
import { chainOf, city, everyTie, firstOf, manyKinds, NAMES, scattered, sonnbrueckWhole, withLonely } from './sample-cities.test.ts';

/** A picture to be reviewed: what is drawn, and how. */
export interface Picture {
  readonly network: Network;
  readonly options: Partial<DrawOptions>;
}

const PHONE = { width: 360, height: 640 };
const COLUMN = { width: 640, height: 480 };
const WIDE = { width: 1200, height: 675 };
const SQUARE = { width: 600, height: 600 };
const TITLED = { title: 'Netzwerk Ankommen Sonnbrück' };

const sonnbrueck = sonnbrueckWhole();
const cities = {
  sonnbrueck,
  grossstadt: city('grossstadt-100', 'Wachtelbrück'),
  verbund: city('verbund', 'Verbund'),
  zweiLager: city('zwei-lager', 'Zwei Lager'),
  eichgarten: city('modellkommunen/eichgarten', 'Eichgarten'),
};
const context = { network: sonnbrueck, asOf: DAY };
const found = analyse(sonnbrueck, { asOf: DAY }).findings;
const proposed = suggest(sonnbrueck, { asOf: DAY });

/** The evidence of the first finding or suggestion of a kind. */
function evidence<Subject extends Finding | Suggestion>(of: readonly Subject[], wanted: (each: Subject) => boolean): Partial<DrawOptions> {
  const first = of.find(wanted);
  assert.ok(first, 'Sonnbrück has such a finding');
  return { highlight: highlightOf(first, context) };
}
const finding = (code: Finding['code']): Partial<DrawOptions> => evidence(found, (each) => each.code === code);
const suggestion = (wanted: (each: Suggestion) => boolean): Partial<DrawOptions> => evidence(proposed, wanted);

const pictures = new Map<string, Picture>();
const add = (name: string, network: Network, options: Partial<DrawOptions>): void => void pictures.set(name, { network, options });

for (const theme of ['light', 'dark', 'print'] as const) {
  for (const [size, frame] of Object.entries({ phone: PHONE, column: COLUMN, wide: WIDE, square: SQUARE }))
    add(`sonnbrueck-${size}-${theme}`, sonnbrueck, { ...frame, theme });
  add(`small-town-${theme}`, smallTown(), { theme });
  add(`every-tie-${theme}`, everyTie(), { theme });
  add(`partner-selected-${theme}`, sonnbrueck, { theme, selection: { organisation: 'A13' } });
  add(`bridge-${theme}`, sonnbrueck, { theme, ...finding('bridge') });
  add(`introduced-${theme}`, sonnbrueck, { theme, ...suggestion((each) => 'introducers' in each && each.introducers.length > 0) });
  add(`many-kinds-${theme}`, manyKinds(), { theme });
}
for (const size of ['A4', 'A0'] as const)
  for (const way of ['portrait', 'landscape'] as const)
    add(`poster-${size.toLowerCase()}-${way}`, sonnbrueck, { ...paperFrame(size, way), ...TITLED, size, theme: 'print' });

add('tie-selected', sonnbrueck, { selection: { tie: ['A13', 'A16'] } });
add('tie-selected-dark', sonnbrueck, { selection: { tie: ['A13', 'A16'] }, theme: 'dark' });
for (const code of ['critical-tie', 'unmet-need', 'single-tie', 'not-connected', 'dormant-tie', 'single-provider', 'overlap'] as const)
  if (found.some((each) => each.code === code)) add(`finding-${code}`, sonnbrueck, finding(code));
add('cut-off', smallTown(), {
  highlight: { organisations: ['P3'], ties: [['P3', 'P4']], cutOff: [['P4', 'P5', 'P6']], proposed: [['P3', 'P7']] },
});
add('cut-off-twice', smallTown(), {
  highlight: {
    organisations: ['P3'],
    ties: [],
    cutOff: [
      ['P1', 'P2'],
      ['P4', 'P5', 'P6'],
    ],
    proposed: [],
  },
});
add('filtered', sonnbrueck, {
  only: new Set(sonnbrueck.organisations.filter(({ topics }) => topics.includes('Sprache')).map(({ id }) => id)),
});
add('filtered-city', cities.grossstadt, {
  only: new Set(cities.grossstadt.organisations.filter(({ kind }) => kind === 'Behörde').map(({ id }) => id)),
});
add('filtered-to-one', smallTown(), { only: new Set(['P1']) });
add('filtered-to-none', smallTown(), { only: new Set() });
add('no-ties', createNetwork({ organisations: smallTown().organisations, ties: [] }), {});
add('one-partner', chainOf(['Sprachcafé Nordlicht']), {});
add(
  'two-partners',
  createNetwork({ organisations: [organisation('A'), organisation('B')], ties: [{ id: 't', from: 'A', to: 'B', visibility: 'public' }] }),
  {},
);
add('nobody', createNetwork({ organisations: [], ties: [] }), {});
for (const [script, names] of Object.entries(NAMES)) add(`names-${script}`, chainOf(names), SQUARE);
add('names-long-phone', chainOf(NAMES.long), PHONE);
add('regions-of-groups', sonnbrueck, { ...WIDE, landscapes: 'group' });
add('regions-of-kinds', cities.zweiLager, { ...COLUMN, landscapes: 'kind' });
add('regions-of-places', cities.eichgarten, { ...COLUMN, landscapes: 'place' });
add('no-regions', sonnbrueck, { ...COLUMN, landscapes: 'none' });
add('regions-of-cities', firstOf(cities.verbund, 60), { ...WIDE, landscapes: 'place' });
add('two-camps', cities.zweiLager, COLUMN);
add('scattered', scattered(), COLUMN);
add('lonely-few', withLonely(5), COLUMN);
add('lonely-many', withLonely(150), WIDE);
add('lonely-phone', withLonely(12), PHONE);
add('public', sonnbrueck, { ...COLUMN, audience: 'public' });
add('english', smallTown(), { language: 'en' });
add('plain-german', smallTown(), { language: 'de-einfach' });
add('titled', smallTown(), { title: 'Kleinstadt hilft' });
add('parts', randomNetwork(3, 40, 22), COLUMN);

export { pictures };

test('there are at least sixty pictures to review', () => {
  assert.ok(pictures.size >= 60, `${pictures.size} pictures`);
});
