import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { randomNetwork, shuffled } from '../../test/random-network.ts';
import { AS_OF, organisation, tiny } from '../../test/tiny-network.ts';
import { brokerageRoles } from '../metrics/brokerage/brokerage-roles.ts';
import type { Network } from '../model/network.ts';
import { broker, BROKER_FROM_PAIRS, BROKERS_MOST } from './broker.ts';
import { contextOf } from './context.ts';
import { mediationOf } from './mediation.ts';

const find = (network: Network) => broker(contextOf(network, AS_OF));

/** Rings of ten, each with one partner in its middle who knows every second of them: there is always a way round, so that nobody is a cut point. */
const ringWithHub = (name: string): string =>
  Array.from({ length: 10 }, (_, i) => `${name}${i}-${name}${(i + 1) % 10}${i % 2 === 0 ? ` ${name}H-${name}${i}` : ''}`).join(' ');
const kinds = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([id, kind]) => organisation(id, { kind }));

test('who stands between many who do not know each other is named, though there are ways around', () => {
  const [found, ...others] = find(tiny(ringWithHub('R')));
  assert.deepEqual(others, []);
  assert.deepEqual([found!.id, found!.certainty, found!.audience], ['broker:RH', 'likely', 'internal']);
  // five partners in the ring, no two of them tied: ten pairs, of which five have a common neighbour in the ring as well
  assert.deepEqual(found!.evidence, { mediated: 10, onlyThrough: 5, kinds: 0, role: undefined, between: undefined });
});

test('where the kinds are known, the role says between whom', () => {
  const role = (own: string, partners: readonly string[]) => {
    const organisations = kinds({ RH: own, ...Object.fromEntries(partners.map((kind, i) => [`R${2 * i}`, kind])) });
    const { evidence } = find(tiny(ringWithHub('R'), { organisations }))[0]!;
    assert.ok('between' in evidence);
    return [evidence.role, evidence.between, evidence.kinds];
  };
  assert.deepEqual(role('Amt', ['Amt', 'Amt', 'Amt', 'Amt', 'Amt']), ['coordinator', ['Amt', 'Amt'], 1]);
  assert.deepEqual(role('Amt', ['Chor', 'Chor', 'Chor', 'Chor', 'Amt']), ['consultant', ['Chor', 'Chor'], 2]);
  assert.deepEqual(role('Amt', ['Amt', 'Amt', 'Amt', 'Chor', 'Chor']), ['gatekeeper', ['Amt', 'Chor'], 2]);
  assert.deepEqual(role('Amt', ['Chor', 'Chor', 'Verein', 'Verein', 'Verein']), ['liaison', ['Chor', 'Verein'], 2]);
});

test('where the kinds of most are unknown, nothing is said about the role', () => {
  const organisations = kinds({ RH: 'Amt', R0: 'Chor', R2: 'Verein' });
  const [found] = find(tiny(ringWithHub('R'), { organisations }));
  assert.deepEqual(
    [found!.evidence].map((evidence) => 'role' in evidence && evidence.role),
    [undefined],
  );
});

test('it rests on the dates of ties, and with a role on the kinds of partners as well, whichever is known less', () => {
  const groundsOf = (organisations: ReturnType<typeof kinds>) => {
    const [{ grounds, certainty }] = find(tiny(`${ringWithHub('R')} A-B C-D E-F`, { organisations })) as [ReturnType<typeof find>[number]];
    return [grounds, certainty];
  };
  const known = kinds({ RH: 'Amt', R0: 'Chor', R2: 'Chor', R4: 'Chor', R6: 'Verein', R8: 'Verein' });
  assert.deepEqual(groundsOf([]), [{ on: 'tie-dates', known: 18, of: 18 }, 'likely']);
  assert.deepEqual(groundsOf(known), [{ on: 'tie-kinds', known: 5, of: 18 }, 'uncertain']);
});

test('a network with few ties, or in which all are alike, has nobody who stands out', () => {
  assert.deepEqual(find(tiny('H-A H-B H-C H-D A-B C-D')), []);
  const ring = Array.from({ length: 12 }, (_, i) => `R${i}-R${(i + 1) % 12}`).join(' ');
  assert.deepEqual(find(tiny(ring)), []);
});

test('of many who stand out, those over whom most ways lead are named, five at most', () => {
  const hubs = 'abcdefgh'.split('').map(ringWithHub).join(' ');
  assert.equal(find(tiny(hubs)).length, BROKERS_MOST);
});

test('in any network the pairs are those one counts by hand, the roles those of the measure, and row order does not matter', () => {
  fc.assert(
    fc.property(randomNetwork, fc.array(fc.nat()), (network, order) => {
      const context = contextOf(network, AS_OF);
      const { active, present } = context;
      const measured = brokerageRoles(active, { getNodeGroup: (id) => network.organisation(id)!.kind });
      present.forEach(({ id, kind }, v) => {
        const partners = context.partners(id);
        const apart = partners.flatMap((a, i) =>
          partners.slice(i + 1).flatMap((b) => (context.activelyTied(a, b) ? [] : [[a, b] as const])),
        );
        const only = apart.filter(
          ([a, b]) => !present.some((o) => o.id !== id && context.activelyTied(o.id, a) && context.activelyTied(o.id, b)),
        );
        const found = mediationOf(active, v, (w) => present[w]!.kind);
        assert.deepEqual([found.mediated, found.onlyThrough], [apart.length, only.length]);
        const roles = measured[id];
        if (kind === undefined || !roles || found.role === undefined) return;
        const counts = {
          coordinator: roles.coordinator,
          consultant: roles.itinerant,
          gatekeeper: roles.gatekeeper + roles.representative,
          liaison: roles.liaison,
        };
        assert.equal(counts[found.role], Math.max(...Object.values(counts)));
      });
      const told = broker(context);
      assert.deepEqual(find(shuffled(network, order)), told);
      assert.ok(told.length <= BROKERS_MOST);
      for (const { evidence } of told) assert.ok('onlyThrough' in evidence && evidence.onlyThrough >= BROKER_FROM_PAIRS);
    }),
    { numRuns: 100 },
  );
});
