import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork } from '@netz-map/core';
import type { BasicEvidence, BasicFindingCode, Finding, SuggestionOf } from '@netz-map/core';
import { DAY, organisation, tie } from '../sample-networks.test.ts';
import { highlightOf } from './highlight-of.ts';

const wanted = { topic: 'Sprache', needId: 'n' };
const evidence: BasicEvidence = {
  'not-connected': {},
  'only-dormant': { former: ['C'], lastContact: undefined },
  'single-tie': { partner: 'C' },
  component: { main: false, size: 2, networkSize: 9 },
  bridge: { cutOff: [['C', 'D'], ['E']], remaining: 4, dormantWayAround: false },
  'critical-tie': { cutOff: ['A'], remaining: 3 },
  'unmet-need': { ...wanted, missing: 'place', almost: ['C'], since: undefined },
  'single-provider': { ...wanted, connected: false },
  'covered-need': { ...wanted, connected: ['C'], unconnected: ['D'] },
  'done-need': wanted,
  'dormant-cluster': { ties: [{ between: ['A', 'B'], lastContact: '2024-01' }], name: undefined, lastContact: '2024-01' },
  'dormant-tie': { lastContact: '2024-01', months: 34 },
  'fading-tie': { lastContact: '2025-09', months: 14 },
  overlap: { topics: [], targetGroups: [], places: [], topicSimilarity: 1, targetGroupSimilarity: 1, dormantTie: false },
};
const finding = (code: BasicFindingCode): Finding =>
  ({
    id: code,
    code,
    parties: ['A', 'B'],
    evidence: evidence[code],
    certainty: 'certain',
    audience: 'internal',
    tone: 'attention',
  }) as unknown as Finding;

for (const code of Object.keys(evidence) as BasicFindingCode[]) {
  test(`a finding of the kind ${code} shows the organisations it speaks about`, () => {
    const { organisations } = highlightOf(finding(code));
    assert.ok(organisations.includes('A'));
  });
}

test('a bridge shows everybody who would be cut off', () => {
  const { cutOff, ties } = highlightOf(finding('bridge'));
  assert.deepEqual(cutOff, [['C', 'D'], ['E']]);
  assert.ok(ties.some(([a, b]) => a === 'A' && b === 'E'));
});

test('a tie on which everything hangs shows the smaller side', () => {
  assert.deepEqual(highlightOf(finding('critical-tie')).cutOff, [['A']]);
});

test('a suggestion shows the tie that is missing and who can introduce', () => {
  const suggestion: SuggestionOf<'introduce'> = {
    id: 's',
    code: 'introduce',
    parties: ['A', 'B'],
    evidence: { common: { topics: [], targetGroups: [], places: [] }, formerTie: false, connection: 'none' },
    answers: [],
    introducers: ['C', 'D'],
    caveats: [],
    certainty: 'likely',
    audience: 'internal',
    priority: 'first',
    obligation: 'can',
    contacts: [],
  };
  assert.deepEqual(highlightOf(suggestion), {
    organisations: ['A', 'B', 'C'],
    proposed: [['A', 'B']],
    ties: [
      ['C', 'A'],
      ['C', 'B'],
    ],
    cutOff: [],
  });
});

test('an unmet need shows whom to ask: the tie to those who are known already, a missing one to the others', () => {
  const network = createNetwork({ organisations: ['A', 'B', 'C'].map((id) => organisation(id)), ties: [tie('A', 'C')] });
  const subject = { ...finding('unmet-need'), parties: ['A'], evidence: { ...evidence['unmet-need'], almost: ['B', 'C'] } } as Finding;
  const { organisations, ties, proposed } = highlightOf(subject, { network, asOf: DAY });
  assert.deepEqual([organisations, ties, proposed], [['A', 'B', 'C'], [['A', 'C']], [['A', 'B']]]);
});

test('an unmet need that nobody nearly meets shows who has it', () => {
  const subject = { ...finding('unmet-need'), parties: ['A'], evidence: { ...evidence['unmet-need'], almost: [] } } as Finding;
  assert.deepEqual(highlightOf(subject), { organisations: ['A'], ties: [], proposed: [], cutOff: [] });
});

test('a need that others can meet shows the ties that would lead there', () => {
  const { ties, proposed } = highlightOf(finding('covered-need'));
  assert.deepEqual([ties, proposed], [[['A', 'C']], [['A', 'D']]]);
});

test('what is said in public of nobody in particular emphasises nobody', () => {
  const subject = { ...finding('unmet-need'), parties: [], evidence: { ...evidence['unmet-need'], almost: [] } } as Finding;
  assert.deepEqual(highlightOf(subject).organisations, []);
});
