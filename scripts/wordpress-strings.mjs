// The German sentences of the WordPress plugin as a template for translators (.pot), read from its sources as gettext would.

const CALL = /(?:\/\* translators: ([^*]*)\*\/\s*[^\n]{0,40}?)?\b__\(\s*'((?:[^'\\]|\\.)*)',\s*'netz-map',?\s*\)/g;
const quoted = (text) => JSON.stringify(text);
const plain = (text) => text.replace(/\\(['\\])/g, '$1');

/**
 * @param {ReadonlyMap<string, string>} files the text of every source of the plugin by its path in it
 * @param {string} version of the plugin
 * @returns {string} the text of the file; a sentence that occurs twice stands in it once, with both places
 */
export function translationTemplate(files, version) {
  /** @type {Map<string, {text: string, context?: string, notes: Set<string>, places: string[]}>} */
  const sentences = new Map();
  const add = (text, place, { note, context } = {}) => {
    const key = `${context ?? ''}\u0004${text}`;
    const known = sentences.get(key) ?? { text, context, notes: new Set(), places: [] };
    known.places.push(place);
    if (note) known.notes.add(note);
    sentences.set(key, known);
  };
  for (const [file, text] of files) {
    if (/\.(php|js)$/.test(file))
      for (const { 1: note, 2: sentence, index } of text.matchAll(CALL))
        add(plain(sentence), `${file}:${text.slice(0, index).split('\n').length}`, { note: note?.trim() });
    if (file.endsWith('block.json')) {
      const { title, description, keywords } = JSON.parse(text);
      add(title, file, { context: 'block title' });
      add(description, file, { context: 'block description' });
      for (const word of keywords) add(word, file, { context: 'block keyword' });
    }
    const about = /^ \* Description:\s+(.+)$/m.exec(text)?.[1];
    if (about && /Plugin Name:/.test(text)) add(about, file);
  }
  const entries = [...sentences.values()].map(({ text, context, notes, places }) =>
    [
      ...[...notes].map((note) => `#. translators: ${note}`),
      ...places.map((place) => `#: ${place}`),
      ...(context ? [`msgctxt ${quoted(context)}`] : []),
      `msgid ${quoted(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  return `${[HEADER(version), ...entries].join('\n\n')}\n`;
}

const HEADER = (version) =>
  [
    '# The sentences of netz-map for WordPress. The language of the sources is German.',
    'msgid ""',
    'msgstr ""',
    quoted(`Project-Id-Version: netz-map ${version}\n`),
    quoted('MIME-Version: 1.0\n'),
    quoted('Content-Type: text/plain; charset=UTF-8\n'),
    quoted('Content-Transfer-Encoding: 8bit\n'),
    quoted('X-Domain: netz-map\n'),
  ].join('\n');
