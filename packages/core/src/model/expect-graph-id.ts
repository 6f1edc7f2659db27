import { expectation } from '../shared/expectation.ts';

/**
 * graphology 0.26 keeps neighbours in plain objects. An id like `constructor` is taken there for a neighbour that exists already, and
 * `__proto__` writes into the prototype of all objects of the page. Ids come from files, so such a one is refused before it gets there.
 *
 * @throws TypeError when the id is the name of something that every object has
 */
export function expectGraphId(id: string, where: string): void {
  if (id in {}) throw expectation(where, 'ids of organisations that graphology can hold', id);
}
