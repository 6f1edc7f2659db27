import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFiles } from './index.ts';
import { checkCase } from './testing/corpus/check-case.ts';
import { casesOf, filesOf } from './testing/corpus/corpus-case.ts';

// In this process, without limits of time and memory; `test:corpus` reads each case in a process of its own and keeps its promises, too.

/** The corpus lies beside the project; a clone without it says so and goes on. */
const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const here = existsSync(new URL('manifest.json', CORPUS));
const skip = here ? false : 'the corpus of odd files (../shared/corpus) is not here';
const cases = here ? casesOf(readFileSync(new URL('manifest.json', CORPUS), 'utf8')) : [];

test('the corpus of odd and hostile files is there', { skip }, () => assert.ok(cases.length >= 48));

for (const one of cases) {
  test(`${one.file}: ${one.why}`, async () => {
    const result = await readFiles(filesOf(one, (name) => readFileSync(new URL(name, CORPUS))));
    // a warning about a file that needs none teaches people to read none
    assert.deepEqual(checkCase(one, result), { failures: [], remarks: [] });
    assert.equal('polluted' in {}, false);
  });
}
