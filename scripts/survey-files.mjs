// Looks, in a build that nobody loads, at what the files beside `netz-map.js` contain, to decide what lies where.
import path from 'node:path';
import { rollup } from 'rollup';
import { onwarn } from './bundling.mjs';
import { saidIn } from './languages-later.mjs';

/**
 * @param {ReadonlyMap<string, string>} entries name of a file -> its entry
 * @param {readonly import('rollup').Plugin[]} plugins
 * @returns {Promise<{modules: Record<string, import('rollup').RenderedModule>, users: Set<string>, said: string[]}[]>} what the same files need, piece by piece
 */
export async function surveyFiles(entries, plugins) {
  const input = Object.fromEntries([...entries].map(([name, entry]) => [name, entry.startsWith('\0') ? entry : path.resolve(entry)]));
  const { output } = await (await rollup({ input, onwarn, plugins })).generate({ format: 'es' });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const users = new Map([...chunks.keys()].map((file) => [file, new Set()]));
  const visit = (file, name) => {
    if (!chunks.has(file) || users.get(file).has(name)) return;
    users.get(file).add(name);
    for (const next of chunks.get(file).imports) visit(next, name);
  };
  for (const { fileName, isEntry, name } of chunks.values()) if (isEntry) visit(fileName, name);
  return [...chunks.values()].map(({ fileName, modules, code }) => ({ modules, users: users.get(fileName), said: saidIn(code) }));
}

/** The modules of all pieces that are used like this, as if they were in one. */
export const modulesUsed = (pieces, by) => Object.assign({}, ...pieces.filter(({ users }) => by(users)).map(({ modules }) => modules));
