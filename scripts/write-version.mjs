// After `pnpm version -r`: writes the version of the packages into the sources that tell it.
import { readFileSync, writeFileSync } from 'node:fs';

for (const [pkg, file] of [
  ['elements', 'src/base/version.ts'],
  ['cli', 'src/version.ts'],
]) {
  const { version } = JSON.parse(readFileSync(`packages/${pkg}/package.json`, 'utf8'));
  const place = `packages/${pkg}/${file}`;
  writeFileSync(place, readFileSync(place, 'utf8').replace(/(?<=version = ')[^']+/, version));
  console.log(`${place}: ${version}`);
}
