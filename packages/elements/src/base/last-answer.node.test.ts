import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LastAnswer } from './last-answer.ts';

test('the same question is answered once, another one anew, also one that only goes on', () => {
  const asked: unknown[][] = [];
  const answer = new LastAnswer((...values: readonly unknown[]) => asked.push([...values]));
  for (const question of [
    [1, 'a'],
    [1, 'a'],
    [1, 'b'],
    [1, 'b', 'c'],
    [1, 'b'],
  ])
    answer.to(...question);
  assert.deepEqual(asked, [
    [1, 'a'],
    [1, 'b'],
    [1, 'b', 'c'],
    [1, 'b'],
  ]);
});

test('a question without any words is asked once, too', () => {
  let times = 0;
  const answer = new LastAnswer(() => ++times);
  assert.deepEqual([answer.to(), answer.to()], [1, 1]);
});
