// What only `netz-map.js` itself is built with.
import path from 'node:path';
import { ELEMENTS } from './bundling.mjs';

/**
 * The single file brings its own Lit. Lit's Trusted Types policy is called `lit-html`, and a page may allow each policy name only once;
 * ours gets its own name, so that a host page with its own Lit and a strict `trusted-types` header keeps working, and a way to say so where
 * a page refuses it.
 */
export function ownTrustedTypesPolicy() {
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/(development\/)?lit-html\.js$/.test(id)) return null;
      const own = code.replace(/(\w+)\.createPolicy\((["'])lit-html\2,/g, (_, types) => (renamed++, `templatePolicy(${types},`));
      const where = JSON.stringify(path.resolve(ELEMENTS, 'src/base/template-policy.ts'));
      return { code: `import { templatePolicy } from ${where};${own}`, map: null };
    },
    generateBundle() {
      if (renamed !== 1)
        this.error(`expected to rename exactly one Trusted Types policy of Lit, found ${renamed}: look at lit-html's createPolicy call`);
    },
  };
}

/** Once, in the place of the same lines before each of its modules. */
export const LIT = '/*! Lit, Copyright 2017 to 2020 Google LLC, SPDX-License-Identifier: BSD-3-Clause */';

/**
 * Puts modules that read alike beside each other, room by room, instead of in the order in which they are met: gzip looks back 32 kB and no
 * further, so this makes the file nearly two per cent smaller. What a module needs still comes before it.
 *
 * @param {string} entry
 * @param {Iterable<string>} ids all modules of the file
 */
export function alikeTogether(entry, ids) {
  // those of the drawing need the drawing, and would bring it along before the other styles
  const rooms = [/(?<!drawing-)styles/, /\/drawing\/src\//, /\/stage\//, /\/elements\/netz-map\//, /\/ui-texts\//, /./];
  const roomOf = (id) => rooms.findIndex((room) => room.test(id));
  // what does something when it is imported keeps its turn
  const sorted = [...ids].filter((id) => !/\/(define|cdn)\//.test(id)).sort((a, b) => roomOf(a) - roomOf(b));
  return {
    name: 'alike-together',
    transform: (code, id) =>
      id === path.resolve(entry) ? { code: sorted.map((each) => `import ${JSON.stringify(each)};`).join('') + code, map: null } : null,
  };
}
