import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import { contextOf } from '../findings/context.ts';
import { referralPath } from '../metrics/paths/referral-path.ts';
import { pairsOf } from '../model/pairs.ts';
import { findHelp } from './find-help.ts';

const offer = (id: string, parts: object = {}) => organisation(id, { topics: ['Wohnen'], ...parts });

test('who asks for help hears who is nearest and over whom to get there', () => {
  const network = tiny('A-B B-C A-D~ E', { organisations: [offer('C'), offer('D'), offer('E')] });
  const { helpers, nearest, missing } = findHelp(network, { asOf: AS_OF, topic: 'Wohnen', from: 'A' });
  assert.deepEqual(helpers, [
    { id: 'C', distance: 2, path: ['A', 'B', 'C'] },
    { id: 'D', distance: null, path: [] },
    { id: 'E', distance: null, path: [] },
  ]);
  assert.deepEqual([nearest, missing], [['C'], undefined]);
});

test('without somebody who asks, all who can help are named, and nobody is near', () => {
  const network = tiny('A-B', { organisations: [offer('A', { network: 'Nord' }), offer('B', { network: 'Süd' })] });
  const ids = (options: object) => findHelp(network, { asOf: AS_OF, topic: ' Wohnen ', ...options }).helpers.map(({ id }) => id);
  assert.deepEqual(ids({}), ['A', 'B']);
  assert.deepEqual(ids({ network: 'Süd' }), ['B']);
  assert.deepEqual(ids({ from: 'A' }), [], 'help is looked for in the own city');
  assert.deepEqual(findHelp(network, { asOf: AS_OF, topic: 'Wohnen' }).nearest, []);
});

test('when nobody can help, the step that left nobody is named, and who almost fits', () => {
  const answer = (parts: object) => {
    const network = tiny('A', { organisations: [organisation('B', parts)] });
    const { missing, almost } = findHelp(network, { asOf: AS_OF, topic: 'Wohnen', targetGroup: 'Frauen', place: 'Hafen', from: 'A' });
    return [missing, almost.join()];
  };
  const topics = ['Wohnen'];
  assert.deepEqual(answer({}), ['topic', '']);
  assert.deepEqual(answer({ topics, targetGroups: ['Kinder'] }), ['target-group', 'B']);
  assert.deepEqual(answer({ topics }), ['place', 'B']);
  assert.deepEqual(answer({ topics, places: ['Hafen'], capacity: 'full' }), ['capacity', 'B']);
  assert.deepEqual(answer({ topics, places: ['stadtweit'] }), [undefined, '']);
});

test('what is blank is named: it may hide somebody, or let somebody in', () => {
  const network = tiny('A', {
    organisations: [
      organisation('B'),
      offer('C', { places: ['Hafen'] }),
      offer('D'),
      offer('E', { places: ['Hafen'], targetGroups: ['alle'], capacity: 'free' }),
      offer('F', { places: ['Hafen'], status: 'paused' }),
    ],
  });
  const { blank, unavailable, grounds } = findHelp(network, {
    asOf: AS_OF,
    topic: 'Wohnen',
    targetGroup: 'Frauen',
    place: 'Hafen',
    from: 'A',
  });
  assert.deepEqual(blank, { topics: ['B'], targetGroups: ['C', 'F'], places: ['D'], capacity: ['C'] });
  assert.deepEqual(unavailable, ['F']);
  assert.deepEqual(grounds.offers, { on: 'topics', known: 4, of: 5 });
});

test('asking for nothing, or for somebody who has left, is a mistake of the program', () => {
  const network = tiny('A', { organisations: [organisation('B', { status: 'ended' })] });
  assert.throws(() => findHelp(network, { asOf: AS_OF, topic: ' ' }), /find-help: expected options.topic/);
  assert.throws(() => findHelp(network, { asOf: AS_OF, topic: 'Wohnen', from: 'B' }), /options.from/);
  assert.throws(() => findHelp(network, { asOf: 'heute', topic: 'Wohnen' }), /options.asOf/);
});

test('in any network each way leads over ties that are alive, is as short as can be, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const { active, present, needs } = contextOf(network, AS_OF);
      const alive = new Set(pairsOf(network, AS_OF).flatMap(({ a, b, state }) => (state === 'dormant' ? [] : [`${a} ${b}`, `${b} ${a}`])));
      for (const { id } of present.slice(0, 3)) {
        const options = { asOf: AS_OF, topic: 'Sprache', targetGroup: 'Frauen', from: id };
        const { helpers } = findHelp(network, options);
        for (const helper of helpers) {
          assert.deepEqual(helper.path, referralPath(active, id, helper.id) ?? []);
          assert.ok(helper.path.slice(1).every((step, i) => alive.has(`${helper.path[i]} ${step}`)));
        }
        assert.deepEqual(findHelp(shuffled(network, order), options), findHelp(network, options));
      }
      for (const { need, providers, missing, almost, unavailable } of needs.filter((one) => !one.need.done)) {
        const { topic, targetGroup, place } = need;
        const help = findHelp(network, { asOf: AS_OF, topic, targetGroup, place, from: need.who });
        assert.deepEqual(help.helpers.map(({ id }) => id).sort(), [...providers].sort());
        assert.deepEqual([help.missing, help.almost, help.unavailable], [missing, almost, unavailable]);
      }
    }),
    { numRuns: 60 },
  );
});

test('where nobody in the city works on the topic, the cities are named where somebody does', () => {
  const network = tiny('', {
    organisations: [
      organisation('A', { network: 'Aue', topics: ['Recht'] }),
      organisation('B', { network: 'Berg', topics: ['Sport'] }),
      organisation('C', { network: 'Berg', topics: ['Sport'] }),
      organisation('P', { network: 'Zell', topics: ['Sport'], status: 'paused' }),
    ],
  });
  const ask = (topic: string) => findHelp(network, { asOf: AS_OF, topic, network: 'Aue' }).elsewhere;
  assert.deepEqual([ask('Sport'), ask('Recht'), ask('Wohnen')], [['Berg'], [], []]);
  assert.deepEqual(findHelp(network, { asOf: AS_OF, topic: 'Recht', from: 'A' }).elsewhere, [], 'who asks is not elsewhere');
  assert.deepEqual(findHelp(network, { asOf: AS_OF, topic: 'Wohnen' }).elsewhere, []);
});
