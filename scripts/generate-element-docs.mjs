// Writes the tables of docs/elements/*.md from the custom elements manifest; the guide above the marker is written by hand.
// `node scripts/run.mjs docs:elements` writes, a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const START = '<!-- from here on generated from the sources: node scripts/run.mjs docs:elements -->';
const MANIFEST = 'packages/elements/custom-elements.json';

const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text).replace(/^'(.*)'$/, '$1')}\``);
const byName = (a, b) => (a.name < b.name ? -1 : 1);

function table(title, headings, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return `## ${title}\n\n${[headings, headings.map(() => '---'), ...rows].map(line).join('\n')}\n\n`;
}

const isPublic = (member) => !['private', 'protected'].includes(member.privacy) && !member.static && !member.name.startsWith('#');

function tables({ members = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] }) {
  const fields = members.filter((m) => m.kind === 'field' && isPublic(m)).sort(byName);
  const methods = members.filter((m) => m.kind === 'method' && isPublic(m)).sort(byName);
  const call = ({ name, parameters = [] }) => `${name}(${parameters.map((p) => p.name + (p.optional || p.default ? '?' : '')).join(', ')})`;
  return [
    table(
      'Attributes and properties',
      ['attribute', 'property', 'type', 'default', 'meaning'],
      fields.map((f) => [code(f.attribute), code(f.name), code(f.type?.text), code(f.default), cell(f.description)]),
    ),
    table(
      'Methods',
      ['method', 'returns', 'meaning'],
      methods.map((m) => [code(call(m)), code(m.return?.type?.text), cell(m.description)]),
    ),
    table(
      'Events',
      ['event', 'type', 'meaning'],
      [...events].sort(byName).map((e) => [code(e.name), code(e.type?.text), cell(e.description)]),
    ),
    table(
      'Slots',
      ['slot', 'meaning'],
      slots.map((s) => [s.name ? code(s.name) : '(default)', cell(s.description)]),
    ),
    table(
      'CSS custom properties',
      ['property', 'default', 'meaning'],
      cssProperties.map((p) => [code(p.name), code(p.default), cell(p.description)]),
    ),
    table(
      'Parts',
      ['part', 'meaning'],
      cssParts.map((p) => [code(p.name), cell(p.description)]),
    ),
    table(
      'States',
      ['state', 'meaning'],
      cssStates.map((s) => [code(`:state(${s.name})`), cell(s.description)]),
    ),
  ].join('');
}

/**
 * The pages as they should be.
 *
 * @returns {{file: string, is: string, should: string}[]}
 */
export function elementPages() {
  const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return elements.map((element) => {
    const file = `docs/elements/${element.tagName}.md`;
    const is = readFileSync(file, 'utf8');
    const guide = is.split(START)[0].trimEnd();
    return { file, is, should: `${guide}\n\n${START}\n\n${tables(element).trimEnd()}\n` };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, is, should } of elementPages()) {
    if (is !== should) writeFileSync(file, should);
    console.log(`${file}: ${is === should ? 'unchanged' : 'written'}`);
  }
}
