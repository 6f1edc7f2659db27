import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compareCity } from './cities/compare-city.ts';
import { KINDS } from './cities/truth-adapter.ts';
import { NUMBERS } from './cities/truth-numbers.ts';
import { findCities } from './cities/find-cities.ts';

const { cities, skipped } = await findCities(path.resolve(fileURLToPath(new URL('../../../fixtures', import.meta.url))));

test('the invented cities are all there', () => {
  assert.deepEqual(
    cities.map(({ name }) => name).filter((name) => !name.startsWith('verbund/')),
    [
      'grossstadt-100',
      'grossstadt-100/stand-2025-11',
      'modellkommunen',
      'modellkommunen/eichgarten',
      'modellkommunen/kranichsfelde',
      'modellkommunen/quellingen',
      'modellkommunen/rabenhafen',
      'modellkommunen/weidenmoos',
      'nur-namen',
      'sonnbrueck-40',
      'verbund',
      'zwei-lager',
    ],
  );
  assert.equal(cities.filter(({ name }) => name.startsWith('verbund/')).length, 12);
  assert.deepEqual(skipped, []);
});

for (const { name, network, truth, before, sideBySide } of cities) {
  test(`in ${name} the program finds exactly what the rules yield, no more and no less`, () => {
    const compared = compareCity(network, truth, { before, sideBySide });
    assert.ok(compared.length >= 4, 'something was compared');
    assert.deepEqual(
      compared.filter(({ missing, extra }) => missing.length + extra.length > 0),
      [],
    );
  });
}

/** What explains a truth, by its rules; `cluster_erreichbar` is what other programs reach. */
const EXPLAINS = ['beschreibung', 'regeln', 'geplant', 'koeder', 'grenzfaelle', 'cluster_erreichbar', 'cluster_hinweis'];
/** The day, the names of the cities and the truths inside a truth: the comparison rests on them. */
const RESTS_ON = ['stichtag', 'staedte', 'netze', 'gesamtnetz', 'akteure'];

test('every key of every truth is compared', () => {
  const compared = new Set([...KINDS, ...NUMBERS].map(({ key }) => key.replace(/:.*$/, '')));
  const told = new Set(cities.flatMap(({ truth }) => Object.keys(truth)));
  assert.ok(told.size > 40);
  assert.deepEqual(
    [...told].filter((key) => ![...compared, ...EXPLAINS, ...RESTS_ON].includes(key)),
    [],
  );
});

test('the comparison notices what is missing, what is too much, and what may not be said at all', () => {
  const { network, truth } = cities.find(({ name }) => name === 'sonnbrueck-40')!;
  const wrong = (changed: object) =>
    compareCity(network, { ...truth, ...changed }).filter(({ missing, extra }) => missing.length + extra.length > 0);
  assert.deepEqual(
    wrong({ isolierte: ['A38', 'A39', 'A99'] }).map(({ kind, missing, extra }) => ({ kind, missing, extra })),
    [{ kind: 'isolierte', missing: ['A99'], extra: ['A40'] }],
  );
  assert.deepEqual(
    wrong({ isolierte: null }).map(({ extra }) => extra),
    [['A38', 'A39', 'A40']],
  );
  assert.equal(wrong({ isolierte: undefined }).length, 0, 'what the truth does not say is not compared');
  assert.equal(
    wrong({
      vorschlag_nicht_aus_diesem_grund: [{ paar: ['A02', 'A11'], grund: 'Räume in Nordend' }],
      neue_kooperation_muss_erscheinen: undefined,
    }).length,
    1,
  );
});
