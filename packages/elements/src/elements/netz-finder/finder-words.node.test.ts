import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNetwork, type Organisation } from '@netz-map/core';
import { nameOrder } from '../../base/name-order.ts';
import { finderWords, wordOfTheData } from './finder-words.ts';
import { finderTexts } from './texts.ts';

const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `Verein ${id}`,
  topics: [],
  targetGroups: [],
  places: [],
  groups: [],
  status: 'active',
  visibility: 'public',
  ...more,
});
const network = createNetwork({
  organisations: [
    organisation('B', { topics: ['Wohnen', 'Ämter'], targetGroups: ['alle'], places: ['stadtweit'], network: 'Nordstadt' }),
    organisation('A', { topics: ['Wohnen'], targetGroups: ['Frauen'], places: ['Hafen'], network: 'Südstadt' }),
    organisation('C', { topics: ['Vergangenes'], status: 'ended', network: 'Oststadt' }),
  ],
});
const order = nameOrder('de');

test('What can be asked for are the words of those who are there, by the alphabet, and never "for all"', () => {
  const words = finderWords(network, undefined, order);
  assert.deepEqual([words.topics, words.targetGroups, words.places], [['Ämter', 'Wohnen'], ['Frauen'], ['Hafen']]);
  assert.deepEqual(words.cities, ['Nordstadt', 'Südstadt']);
  assert.deepEqual(
    words.partners.map(({ text }) => text),
    ['Verein A', 'Verein B'],
  );
});

test('In one city the people, places and partners are its own, while topics of others can still be asked for', () => {
  const words = finderWords(network, 'Nordstadt', order);
  assert.deepEqual([words.topics, words.targetGroups, words.places, words.partners.length], [['Ämter', 'Wohnen'], [], [], 1]);
});

test('A page may write a word in its own way', () => {
  assert.equal(wordOfTheData('aemter', ['Ämter', 'Wohnen']), 'Ämter');
  assert.equal(wordOfTheData('Reisen', ['Ämter', 'Wohnen']), undefined);
});

test('No visitor reads a word of network science or of programs', () => {
  const texts = Object.values(finderTexts).flatMap((language) =>
    Object.values(language).map((text) => (typeof text === 'string' ? text : text(3))),
  );
  for (const text of texts) assert.doesNotMatch(text, /Knoten|Kante|Cluster|Filter|Facette|JSON|nodes?\b|edges?\b|"|\.\.\.|undefined/);
});
